#pragma once

#include <QString>

namespace hoego::text {

/// The first sentence of the person's own words in a Markdown text, marks taken off: headings, quotes, code
/// fences, tables, pictures and rules are passed over. Empty when there is none. At most 200 characters.
QString opening(const QString& markdown);

/// The first level-1 heading's text, or empty.
QString headingTitle(const QString& markdown);

} // namespace hoego::text
