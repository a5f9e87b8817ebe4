#pragma once

#include <QString>
#include <QStringView>

namespace hoego::ui {

/// Tells, line by line, what is in a fenced block of code, also within lists and quotes. For what must be
/// known of a text before it is parsed.
class CodeLines {
public:
    /// Whether `line`, the next one, belongs to such a block, its fences included.
    bool takes(QStringView line);

private:
    QChar m_fence;
    qsizetype m_length = 0; ///< Of the fence that was opened; 0: none is.
    bool m_isQuoted = false; ///< It ends with the quote, then.
};

/// The Markdown without the tables that GFM does not take for such: those whose heads have another number of
/// cells than the line below. With as many lines.
QString withoutFalseTables(const QString& markdown);

/// The definitions of links in `markdown` (`[name]: address`), to be put behind a part of it that is parsed
/// alone.
QString linkDefinitions(const QString& markdown);

} // namespace hoego::ui
