#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// A list of a text's headings within the text itself, between `<!-- 목차 -->` and `<!-- /목차 -->` (in
/// English `outline`): comments no blog shows around a list that every blog can show.
namespace hoego::text {

/// Where a text's outline stands, in lines.
struct OutlinePlace {
    qsizetype first = 0; ///< Below the opening mark.
    qsizetype end = 0;   ///< The closing mark's line.

    bool operator==(const OutlinePlace&) const = default;
};

/// What opens or closes an outline, alone in its line.
bool opensOutline(QStringView line);
bool closesOutline(QStringView line);

/// The first outline of `lines`; absent: there is none, or it is not closed.
std::optional<OutlinePlace> outlinePlace(const QStringList& lines);

/// The lines that list the headings below `place`: indented by level, the highest ones at the left.
QStringList outlineOf(const QStringList& lines, const OutlinePlace& place);

/// `markdown` with its outline as its headings are now; itself where there is none.
QString outlineInStep(const QString& markdown);
/// With an outline at its top, or below its title; `word` is its mark, "목차". Itself where there is one.
QString withOutline(const QString& markdown, const QString& word);
/// Without its outline. What a person wrote into that stays.
QString withoutOutline(const QString& markdown);

} // namespace hoego::text
