#pragma once

#include <QString>

namespace hoego::ui {

/// `markdown` for a place that renders CommonMark only (GitHub, Velog, Jekyll): without what is private, and
/// with emphasis next to Korean particles as <strong> and <em> where, and only where, it would stay literal
/// there. Code is as it was.
QString blogMarkdown(const QString& markdown);

} // namespace hoego::ui
