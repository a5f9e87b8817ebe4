#pragma once

#include <QString>

namespace hoego::ui {

/// GFM as safe HTML (a fragment, no <html>): tables, task lists, strikethrough, autolinks; raw HTML is shown
/// as text but for <br>, <center>, <details>; links only to http(s), mailto, headings and places within the
/// journal (`[[2024-10]]`, `[[title]]`: href="hoego:…", percent-encoded). Nothing is fetched: of pictures
/// only attachments are <img>, with the address as written; others are their words. Emphasis next to Korean
/// particles works. A hoego fence is `<pre class="hoego">`. Pure: no widgets, any thread.
QString markdownToHtml(const QString& markdown);

} // namespace hoego::ui
