#pragma once

#include <QString>

namespace hoego::text {

/// The first sentence of the person's own words in a Markdown text, marks taken off: headings, quotes, code
/// fences, tables, pictures and rules are passed over, and private passages are not there at all: live blocks
/// quote it, and may be published. Empty when there is none. At most 200 characters.
QString opening(const QString& markdown);

/// The sentence of a Markdown text that its stretch from `from` to `to` stands in, marks taken off as above;
/// at most 200 characters. Sentences end with their line.
QString sentenceAt(const QString& markdown, qsizetype from, qsizetype to);

/// One line of Markdown as it is read: without the marks around words, and without private passages.
QString withoutMarks(const QString& line);

/// The first level-1 heading's text without private passages, or empty.
QString headingTitle(const QString& markdown);

} // namespace hoego::text
