#pragma once

#include <QString>

namespace hoego::ui {

/// GFM as safe HTML (a fragment, no <html>): tables, task lists, strikethrough, autolinks; raw HTML is shown
/// as text, links only to http(s), mailto and places within the journal; nothing is fetched. Emphasis next to
/// Korean particles works. Pure: no widgets, any thread.
QString markdownToHtml(const QString& markdown);

} // namespace hoego::ui
