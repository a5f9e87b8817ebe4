#pragma once

#include "ui/render/MarkdownHtml.h"
#include "ui/render/RawHtml.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <md4c.h>

#include <map>
#include <vector>

namespace hoego::ui {

class Footnotes;
class KoreanMarkdown;

/// Writes safe HTML of what md4c reads, a piece for each block that stands in no other. The functions are
/// md4c's callbacks; 0 means go on.
class HtmlWriter {
public:
    enum class Anchors { None, AtHeadings };

    /// `utf8`: what md4c is given. `notes`: null where a text has none of its own.
    HtmlWriter(const KoreanMarkdown& source, const QByteArray& utf8, const RenderOptions& options,
               Anchors anchors, Footnotes* notes);

    int enter(MD_BLOCKTYPE type, void* detail);
    int leave(MD_BLOCKTYPE type, void* detail);
    int enter(MD_SPANTYPE type, void* detail);
    int leave(MD_SPANTYPE type, void* detail);
    int text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size);

    std::vector<RenderedPiece> take();

private:
    void write(const char* html) { m_html += html; }
    void openBlock(MD_BLOCKTYPE type, void* detail);
    void closeBlock(MD_BLOCKTYPE type, void* detail);
    void openItem(const MD_BLOCK_LI_DETAIL& item);
    void openHeading(unsigned level);
    void closeHeading(unsigned level);
    void openCode(const MD_BLOCK_CODE_DETAIL& code);
    void closeCode();
    void writeLiveBlock(const QString& request);
    void writePrivate(const QString& markdown);
    void openLink(const QString& address, const QString& title);
    void openPlace(const MD_SPAN_WIKILINK_DETAIL& link);
    void closeLink();
    void openPicture(const MD_SPAN_IMG_DETAIL& picture);
    void closePicture();
    void writeCodeSpan(QByteArrayView code);
    void writeHtmlBlock();
    /// Writes the words collected so far: they come in pieces, and an address may be spread over several.
    void endWords();
    void writeWords(QStringView words);
    void writeWithNotes(QStringView words);
    void endPiece();
    /// Which line of the text the byte at `place` is in; no smaller than before. -1: not of the text.
    int lineAt(const char* place);
    bool isJournals() const { return m_options.dialect == RenderOptions::Dialect::Journal; }
    bool isAsWritten() const { return m_options.html == RenderOptions::Html::AsWritten; }
    bool isRichText() const { return m_options.medium == RenderOptions::Medium::RichText; }

    const KoreanMarkdown& m_source;
    const QByteArray& m_utf8;
    const RenderOptions& m_options;
    Anchors m_anchors;
    Footnotes* m_notes;
    std::vector<RenderedPiece> m_pieces;
    RenderedPiece m_piece; ///< The one being written; its html is m_html until it ends.
    QByteArray m_html;
    RawHtml m_rawHtml;
    QByteArray m_words;
    QByteArray m_htmlBlock;
    QByteArray m_code;
    QString m_codeLanguage;
    QString m_request; ///< What a live block asks for.
    QByteArray m_pictureTitle;
    QByteArray m_pictureName; ///< What it is called where it has no words.
    QByteArray m_pictureEnd;
    qsizetype m_pictureFrom = -1; ///< Where the words of one that is named begin in m_html.
    std::vector<bool> m_links; ///< Of the links that are open: whether they were written.
    qsizetype m_headingStart = 0;
    QString m_headingText;
    qsizetype m_countedTo = 0; ///< Up to here in m_utf8...
    int m_line = 0; ///< ...there are so many line feeds.
    int m_depth = 0; ///< Of the block within others.
    bool m_inHeading = false;
    bool m_inHtmlBlock = false;
    bool m_inCode = false; ///< In a block of it, not a span.
    bool m_inCell = false;
    bool m_isFenced = false;
    int m_pictures = 0; ///< Open ones: within, only words count.
};

} // namespace hoego::ui
