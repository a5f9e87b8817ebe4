#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace hoego::text {

/// A heading of a Markdown text and what stands below it, up to the next heading.
struct Section {
    QString heading; ///< As written, "## 이번 달 목표"; empty: what stands before the first heading.
    QString title;   ///< Its words.
    int level = 0;   ///< 1 to 6; 0 without a heading.
    /// What is below, line by line; a fenced block is one piece with its lines, closed at the end of the text
    /// if it is not closed there.
    QStringList pieces;

    bool operator==(const Section&) const = default;
};

/// The sections of `markdown` in order; the first is without a heading, and without pieces when the text
/// begins with one. Headings in fences are none. Both ways of marking a heading are known.
std::vector<Section> sections(const QString& markdown);

/// "###" is 3; 0: the line is no heading of that kind.
int headingLevel(QStringView line);
/// The words of such a heading, without the marks at either end.
QString headingWords(QStringView line);

/// Whether `piece` is a fenced block.
bool isFenced(QStringView piece);

} // namespace hoego::text
