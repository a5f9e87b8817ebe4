#pragma once

#include "ui/render/RenderOptions.h"

#include <QString>

#include <vector>

namespace hoego::ui {

/// GFM and footnotes as safe HTML (a fragment, no <html>). Raw HTML is shown as text but for <br>, <center>,
/// <details> and pictures of the journal; links only to http(s), mailto, headings and places within the
/// journal (`[[2024-10]]`, `[[title]]`: href="hoego:…", percent-encoded). Nothing is fetched: of pictures
/// only attachments are <img>, with the address as written; others are links with their words or their
/// address, unless options.outsidePictures says otherwise. Emphasis next to Korean particles works. A hoego
/// fence is what options.liveBlock makes of it, else `<pre class="hoego">`. Pure: no widgets, any thread
/// (where the functions in `options` are).
QString markdownToHtml(const QString& markdown, const RenderOptions& options = {});

/// A block that stands in no other: a paragraph, a list, a table, details with all that is in them.
struct RenderedPiece {
    QString html;
    int line = 0; ///< Of the Markdown, from 0: where it begins.
    std::vector<int> tasks; ///< The lines of the boxes that can be ticked in it, in order.

    bool operator==(const RenderedPiece&) const = default;
};

/// The same in pieces, in order. Only options that keep every line (Private::Marked) give the lines' numbers
/// a meaning.
std::vector<RenderedPiece> markdownToPieces(const QString& markdown, const RenderOptions& options);

} // namespace hoego::ui
