#include "ui/render/HtmlWriter.h"

#include "ui/render/Entities.h"
#include "ui/render/Folds.h"
#include "ui/render/Footnotes.h"
#include "ui/render/HtmlText.h"
#include "ui/render/KoreanMarkdown.h"
#include "ui/render/RichText.h"

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

const char* tagOf(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE: return "blockquote";
    case MD_BLOCK_UL: return "ul";
    case MD_BLOCK_OL: return "ol";
    case MD_BLOCK_LI: return "li";
    case MD_BLOCK_P: return "p";
    case MD_BLOCK_TABLE: return "table";
    case MD_BLOCK_THEAD: return "thead";
    case MD_BLOCK_TBODY: return "tbody";
    case MD_BLOCK_TR: return "tr";
    case MD_BLOCK_TH: return "th";
    case MD_BLOCK_TD: return "td";
    default: return nullptr;
    }
}

/// These stand on lines of their own, their contents between.
bool isContainer(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_TABLE || type == MD_BLOCK_THEAD
        || type == MD_BLOCK_TBODY || type == MD_BLOCK_TR;
}

/// What follows "hoego" behind the fence of a private passage.
constexpr QLatin1StringView privateRequest{"private"};

/// As the attribute of the link on a task's box.
QString taskLink(std::size_t task)
{
    return u"href=\"" + richtext::task + QString::number(task) + u'"';
}

const char* alignmentOf(const MD_BLOCK_TD_DETAIL& cell)
{
    switch (cell.align) {
    case MD_ALIGN_LEFT: return " align=\"left\"";
    case MD_ALIGN_CENTER: return " align=\"center\"";
    case MD_ALIGN_RIGHT: return " align=\"right\"";
    case MD_ALIGN_DEFAULT: break;
    }
    return "";
}

} // namespace

HtmlWriter::HtmlWriter(const KoreanMarkdown& source, const QByteArray& utf8, const RenderOptions& options,
                       Anchors anchors, Footnotes* notes)
    : m_source(source)
    , m_utf8(utf8)
    , m_options(options)
    , m_anchors(anchors)
    , m_notes(notes)
    , m_rawHtml(options.outsidePictures == RenderOptions::Outside::Shown)
{
    m_piece.line = -1;
}

int HtmlWriter::enter(MD_BLOCKTYPE type, void* detail)
{
    endWords(); // A tight item's own words stand before the list within it.
    openBlock(type, detail);
    ++m_depth;
    return 0;
}

int HtmlWriter::leave(MD_BLOCKTYPE type, void* detail)
{
    endWords();
    closeBlock(type, detail);
    --m_depth;
    if (m_depth == 1 && !m_rawHtml.isOpen()) // 1: within the document only.
        endPiece();
    return 0;
}

void HtmlWriter::openBlock(MD_BLOCKTYPE type, void* detail)
{
    switch (type) {
    case MD_BLOCK_DOC: return;
    case MD_BLOCK_HR: write("<hr>\n"); return;
    case MD_BLOCK_HTML: m_inHtmlBlock = true; return;
    case MD_BLOCK_H: openHeading(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level); return;
    case MD_BLOCK_CODE: openCode(*static_cast<MD_BLOCK_CODE_DETAIL*>(detail)); return;
    case MD_BLOCK_LI: openItem(*static_cast<MD_BLOCK_LI_DETAIL*>(detail)); return;
    default: break;
    }
    write("<");
    write(tagOf(type));
    if (type == MD_BLOCK_OL) {
        if (const unsigned first = static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start; first != 1)
            m_html += " start=\"" + QByteArray::number(first) + '"';
        write(">\n");
    } else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
        m_inCell = true;
        write(alignmentOf(*static_cast<MD_BLOCK_TD_DETAIL*>(detail)));
        write(">");
    } else {
        write(isContainer(type) ? ">\n" : ">");
    }
}

void HtmlWriter::closeBlock(MD_BLOCKTYPE type, void* detail)
{
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR: return;
    case MD_BLOCK_HTML: writeHtmlBlock(); return;
    case MD_BLOCK_H: closeHeading(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level); return;
    case MD_BLOCK_CODE: closeCode(); return;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: m_inCell = false; break;
    default: break;
    }
    write("</");
    write(tagOf(type));
    write(">\n");
}

int HtmlWriter::text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size)
{
    const int line = lineAt(text);
    if (m_piece.line == -1)
        m_piece.line = std::max(-1, line - (m_isFenced ? 1 : 0));
    const QByteArrayView piece{text, static_cast<qsizetype>(size)};
    switch (type) {
    case MD_TEXT_NORMAL: m_words += piece; return 0;
    case MD_TEXT_NULLCHAR: m_words += "\xef\xbf\xbd"; return 0;
    case MD_TEXT_ENTITY: m_words += resolvedEntity(piece.toByteArray()); return 0;
    default: break;
    }
    endWords();
    switch (type) {
    case MD_TEXT_BR: write(m_pictures == 0 ? "<br>\n" : "\n"); break;
    case MD_TEXT_SOFTBR: write("\n"); break;
    case MD_TEXT_HTML:
        if (m_inHtmlBlock)
            m_htmlBlock += piece;
        else if (isAsWritten())
            m_html += piece;
        else if (m_pictures == 0)
            m_html += m_rawHtml.safe(QString::fromUtf8(piece)).toUtf8();
        break;
    default:
        if (m_inCode)
            m_code += piece;
        else
            writeCodeSpan(piece);
    }
    return 0;
}

std::vector<RenderedPiece> HtmlWriter::take()
{
    m_html += m_rawHtml.closing().toUtf8();
    if (!m_html.isEmpty())
        endPiece();
    return std::move(m_pieces);
}

void HtmlWriter::endPiece()
{
    m_piece.html = m_source.restored(QString::fromUtf8(m_html));
    if (isRichText())
        m_piece.html = folded(m_piece.html, m_options.turnedFolds);
    if (m_piece.line == -1) // Nothing but signs, such as a rule: the line after what came before.
        m_piece.line = m_pieces.empty() ? 0 : m_line + 1;
    m_pieces.push_back(std::exchange(m_piece, {.html = {}, .line = -1, .tasks = {}}));
    m_html.clear();
}

int HtmlWriter::lineAt(const char* place)
{
    const qsizetype at = place - m_utf8.constData();
    if (at < 0 || at > m_utf8.size())
        return -1;
    if (at > m_countedTo) {
        m_line += static_cast<int>(std::count(m_utf8.begin() + m_countedTo, m_utf8.begin() + at, '\n'));
        m_countedTo = at;
    }
    return m_line;
}

void HtmlWriter::openItem(const MD_BLOCK_LI_DETAIL& item)
{
    if (item.is_task == 0) {
        write("<li>");
        return;
    }
    const bool isDone = item.task_mark != ' ';
    if (isRichText() && m_html.endsWith("<ul>\n"))
        m_html.replace(m_html.size() - 5, 5, "<ul class=\"tasks\">\n"); // Without bullets beside the boxes.
    write("<li class=\"task\">");
    if (isRichText()) {
        m_html += "<a " + taskLink(m_piece.tasks.size()).toUtf8()
            + "><img src=\"mark:" + (isDone ? "done" : "open") + "\"></a> ";
        m_piece.tasks.push_back(lineAt(m_utf8.constData() + item.task_mark_offset));
    } else {
        write(isDone ? "<input type=\"checkbox\" checked disabled> " : "<input type=\"checkbox\" disabled> ");
    }
}

void HtmlWriter::openHeading(unsigned level)
{
    m_inHeading = true;
    m_headingText.clear();
    m_html += "<h" + QByteArray::number(level);
    m_headingStart = m_html.size();
    write(">");
}

void HtmlWriter::closeHeading(unsigned level)
{
    m_inHeading = false;
    const QString anchor
        = m_anchors == Anchors::AtHeadings ? anchorOf(m_source.restored(m_headingText)) : QString{};
    if (!anchor.isEmpty()) {
        QByteArray id;
        appendEscaped(id, anchor);
        m_html.insert(m_headingStart, " id=\"" + id + '"');
    }
    m_html += "</h" + QByteArray::number(level) + ">\n";
}

void HtmlWriter::openCode(const MD_BLOCK_CODE_DETAIL& code)
{
    m_inCode = true;
    m_isFenced = code.fence_char != 0;
    m_codeLanguage = m_source.restored(valueOf(code.lang));
    m_request = m_source.restored(valueOf(code.info)).sliced(m_codeLanguage.size()).trimmed();
}

void HtmlWriter::closeCode()
{
    m_inCode = false;
    m_isFenced = false;
    const QByteArray source = std::exchange(m_code, {});
    if (m_codeLanguage == QLatin1StringView("hoego") && isJournals()) {
        if (m_request == privateRequest)
            writePrivate(m_source.restored(QString::fromUtf8(source)));
        else
            writeLiveBlock(m_request);
        return;
    }
    write("<pre><code");
    if (!m_codeLanguage.isEmpty()) {
        write(" class=\"language-");
        appendEscaped(m_html, m_codeLanguage);
        write("\"");
    }
    write(">");
    const QString highlighted = m_options.code && !m_codeLanguage.isEmpty()
        ? m_options.code(m_codeLanguage, m_source.restored(QString::fromUtf8(source)))
        : QString{};
    if (highlighted.isNull())
        appendEscaped(m_html, source);
    else
        m_html += highlighted.toUtf8();
    write("</code></pre>\n");
}

void HtmlWriter::writeLiveBlock(const QString& request)
{
    if (m_options.liveBlock) {
        m_html += m_options.liveBlock(request).toUtf8();
        return;
    }
    write("<pre class=\"hoego\"><b>");
    appendEscaped(m_html, request);
    write("</b>\n</pre>\n");
}

void HtmlWriter::writePrivate(const QString& markdown)
{
    if (m_options.privatePassages == RenderOptions::Private::LeftOut)
        return;
    QByteArray inner;
    for (RenderedPiece& piece : markdownToPieces(markdown, m_options)) {
        for (auto task = piece.tasks.size(); task-- > 0;)
            piece.html.replace(taskLink(task), taskLink(task + m_piece.tasks.size()));
        for (const int line : piece.tasks)
            m_piece.tasks.push_back(m_piece.line + 1 + line);
        inner += piece.html.toUtf8();
    }
    // A QTextDocument gives only a table's cell a ground.
    if (isRichText())
        m_html += "<table class=\"private\" width=\"100%\"><tr><td><p><img src=\"mark:lock\"></p>" + inner
            + "</td></tr></table>\n";
    else
        m_html += "<div class=\"private\">\n" + inner + "</div>\n";
}

void HtmlWriter::writeHtmlBlock()
{
    m_inHtmlBlock = false;
    const QByteArray block = std::exchange(m_htmlBlock, {});
    if (isAsWritten()) {
        m_html += block;
        return;
    }
    const QString safe = m_rawHtml.safe(QString::fromUtf8(block));
    // Tags that pass stand for themselves; what is shown as text is a paragraph.
    const bool isText = safe.startsWith(u"&lt;");
    m_html += isText ? "<p>" + safe.trimmed().toUtf8() + "</p>\n" : safe.toUtf8();
}

} // namespace hoego::ui
