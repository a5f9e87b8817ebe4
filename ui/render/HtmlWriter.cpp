#include "ui/render/HtmlWriter.h"

#include "ui/render/Autolinks.h"
#include "ui/render/Entities.h"
#include "ui/render/KoreanMarkdown.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <string_view>

namespace hoego::ui {

namespace {

/// An attribute of md4c's, its entities resolved.
QString valueOf(const MD_ATTRIBUTE& attribute)
{
    QByteArray value;
    for (int part = 0; attribute.text != nullptr && attribute.substr_offsets[part] < attribute.size; ++part) {
        const MD_OFFSET from = attribute.substr_offsets[part];
        const MD_OFFSET to = attribute.substr_offsets[part + 1];
        const QByteArray piece{attribute.text + from, static_cast<qsizetype>(to - from)};
        switch (attribute.substr_types[part]) {
        case MD_TEXT_NULLCHAR: value += "\xef\xbf\xbd"; break;
        case MD_TEXT_ENTITY: value += resolvedEntity(piece); break;
        default: value += piece;
        }
    }
    return QString::fromUtf8(value);
}

void appendEscaped(QByteArray& html, std::string_view text)
{
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char* escaped = nullptr;
        switch (text[at]) {
        case '&': escaped = "&amp;"; break;
        case '<': escaped = "&lt;"; break;
        case '>': escaped = "&gt;"; break;
        case '"': escaped = "&quot;"; break;
        default: continue;
        }
        html.append(text.data() + copied, static_cast<qsizetype>(at - copied));
        html += escaped;
        copied = at + 1;
    }
    html.append(text.data() + copied, static_cast<qsizetype>(text.size() - copied));
}

void appendEscaped(QByteArray& html, const QString& text)
{
    appendEscaped(html, text.toUtf8().toStdString());
}

/// To the web, by mail, or within the text or the journal. Nothing that could run or read a file.
bool isAllowed(const QString& address)
{
    static constexpr std::u16string_view controls = u"\u0009\u000a\u000d";
    for (const QStringView scheme : {QStringView{u"http://"}, QStringView{u"https://"},
                                     QStringView{u"mailto:"}, QStringView{u"#"}, QStringView{u"hoego:"}}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            return std::ranges::none_of(address, [](QChar c) { return controls.contains(c.unicode()); });
    }
    return false;
}

/// As it stands in an attribute: what an address may not hold is percent-encoded.
QByteArray encoded(const QString& address)
{
    QByteArray html;
    appendEscaped(html, QUrl::toPercentEncoding(address, "!#$%&()*+,/:;=?@'").toStdString());
    return html.replace("'", "%27");
}

/// What `#…` in a link calls a heading: lower case, blanks as hyphens, no punctuation.
QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isSpace())
            anchor += u'-';
        else if (c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_' || c.isSurrogate())
            anchor += c;
    }
    return anchor;
}

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

const char* tagOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM: return "em";
    case MD_SPAN_STRONG: return "strong";
    case MD_SPAN_CODE: return "code";
    case MD_SPAN_DEL: return "del";
    default: return nullptr;
    }
}

} // namespace

int HtmlWriter::enter(MD_BLOCKTYPE type, void* detail)
{
    endWords(); // A tight item's own words stand before the list within it.
    switch (type) {
    case MD_BLOCK_DOC: break;
    case MD_BLOCK_HR: write("<hr>\n"); break;
    case MD_BLOCK_HTML: m_inHtmlBlock = true; break;
    case MD_BLOCK_H: openHeading(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level); break;
    case MD_BLOCK_CODE: openCode(*static_cast<MD_BLOCK_CODE_DETAIL*>(detail)); break;
    case MD_BLOCK_OL: openNumbers(*static_cast<MD_BLOCK_OL_DETAIL*>(detail)); break;
    case MD_BLOCK_LI: openItem(*static_cast<MD_BLOCK_LI_DETAIL*>(detail)); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: openCell(tagOf(type), *static_cast<MD_BLOCK_TD_DETAIL*>(detail)); break;
    default:
        write("<");
        write(tagOf(type));
        write(isContainer(type) ? ">\n" : ">");
    }
    return 0;
}

int HtmlWriter::leave(MD_BLOCKTYPE type, void* detail)
{
    endWords();
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR: break;
    case MD_BLOCK_HTML: writeHtmlBlock(); break;
    case MD_BLOCK_H: closeHeading(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level); break;
    case MD_BLOCK_CODE:
        write(m_inLiveBlock ? "</pre>\n" : "</code></pre>\n");
        m_inLiveBlock = false;
        break;
    default:
        write("</");
        write(tagOf(type));
        write(">\n");
    }
    return 0;
}

int HtmlWriter::enter(MD_SPANTYPE type, void* detail)
{
    endWords();
    switch (type) {
    case MD_SPAN_A: {
        const auto& link = *static_cast<MD_SPAN_A_DETAIL*>(detail);
        openLink(valueOf(link.href), valueOf(link.title));
        break;
    }
    case MD_SPAN_WIKILINK: {
        const QString target = valueOf(static_cast<MD_SPAN_WIKILINK_DETAIL*>(detail)->target);
        const QByteArray place = QUrl::toPercentEncoding(m_source.restored(target));
        m_links.push_back(m_pictures == 0);
        if (m_links.back())
            m_html += "<a href=\"hoego:" + place + "\">";
        break;
    }
    case MD_SPAN_IMG:
        if (m_pictures++ == 0)
            openPicture(valueOf(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src));
        break;
    default:
        if (const char* tag = tagOf(type); tag != nullptr && m_pictures == 0) {
            write("<");
            write(tag);
            write(">");
        }
    }
    return 0;
}

int HtmlWriter::leave(MD_SPANTYPE type, void* /*detail*/)
{
    endWords();
    switch (type) {
    case MD_SPAN_A:
    case MD_SPAN_WIKILINK: closeLink(); break;
    case MD_SPAN_IMG:
        if (--m_pictures == 0)
            write(m_isAttachment ? "\">" : "</span>");
        break;
    default:
        if (const char* tag = tagOf(type); tag != nullptr && m_pictures == 0) {
            write("</");
            write(tag);
            write(">");
        }
    }
    return 0;
}

int HtmlWriter::text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size)
{
    const QByteArrayView piece{text, static_cast<qsizetype>(size)};
    switch (type) {
    case MD_TEXT_NORMAL: m_words += piece; return 0;
    case MD_TEXT_NULLCHAR: m_words += "\xef\xbf\xbd"; return 0;
    case MD_TEXT_ENTITY: m_words += resolvedEntity(piece.toByteArray()); return 0;
    default: break;
    }
    endWords();
    switch (type) {
    case MD_TEXT_BR: write(m_pictures == 0 ? "<br>\n" : " "); break;
    case MD_TEXT_SOFTBR: write("\n"); break;
    case MD_TEXT_HTML:
        if (m_inHtmlBlock)
            m_htmlBlock += piece;
        else if (m_pictures == 0)
            m_html += m_rawHtml.safe(QString::fromUtf8(piece)).toUtf8();
        break;
    default:
        if (m_inHeading)
            m_headingText += QString::fromUtf8(piece);
        appendEscaped(m_html, {text, size});
    }
    return 0;
}

QString HtmlWriter::take()
{
    return QString::fromUtf8(m_html + m_rawHtml.closing().toUtf8());
}

void HtmlWriter::openNumbers(const MD_BLOCK_OL_DETAIL& list)
{
    write("<ol");
    if (list.start != 1)
        m_html += " start=\"" + QByteArray::number(list.start) + '"';
    write(">\n");
}

void HtmlWriter::openItem(const MD_BLOCK_LI_DETAIL& item)
{
    if (item.is_task == 0)
        write("<li>");
    else
        write(item.task_mark == ' ' ? "<li class=\"task\">☐ " : "<li class=\"task\">☑ ");
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
    const QString anchor = m_anchors == Anchors::AtHeadings ? anchorOf(m_headingText) : QString{};
    if (!anchor.isEmpty()) {
        QByteArray id;
        appendEscaped(id, anchor);
        m_html.insert(m_headingStart, " id=\"" + id + '"');
    }
    m_html += "</h" + QByteArray::number(level) + ">\n";
}

void HtmlWriter::openCode(const MD_BLOCK_CODE_DETAIL& code)
{
    const QString language = valueOf(code.lang);
    m_inLiveBlock = language == QLatin1StringView("hoego");
    if (m_inLiveBlock) {
        write("<pre class=\"hoego\"><b>");
        appendEscaped(m_html, valueOf(code.info).sliced(language.size()).trimmed());
        write("</b>\n");
        return;
    }
    write("<pre><code");
    if (!language.isEmpty()) {
        write(" class=\"language-");
        appendEscaped(m_html, language);
        write("\"");
    }
    write(">");
}

void HtmlWriter::openCell(const char* name, const MD_BLOCK_TD_DETAIL& cell)
{
    write("<");
    write(name);
    switch (cell.align) {
    case MD_ALIGN_LEFT: write(" align=\"left\""); break;
    case MD_ALIGN_CENTER: write(" align=\"center\""); break;
    case MD_ALIGN_RIGHT: write(" align=\"right\""); break;
    case MD_ALIGN_DEFAULT: break;
    }
    write(">");
}

void HtmlWriter::openLink(const QString& address, const QString& title)
{
    const bool isWritten = m_pictures == 0 && isAllowed(address);
    m_links.push_back(isWritten);
    if (!isWritten)
        return;
    m_html += "<a href=\"" + encoded(m_source.restored(address)) + '"';
    if (!title.isEmpty()) {
        write(" title=\"");
        appendEscaped(m_html, title);
        write("\"");
    }
    write(">");
}

void HtmlWriter::openPicture(const QString& address)
{
    static const QRegularExpression attachment{
        QStringLiteral("^(?:(?:hoego|attachment):)?[0-9a-f]{64}(?:\\.\\w+)?$")};
    m_isAttachment = attachment.match(address).hasMatch();
    if (m_isAttachment)
        m_html += "<img src=\"" + address.toUtf8() + "\" alt=\"";
    else
        write("<span class=\"picture\">");
}

void HtmlWriter::closeLink()
{
    if (m_links.back())
        write("</a>");
    m_links.pop_back();
}

void HtmlWriter::writeHtmlBlock()
{
    const QString block = QString::fromUtf8(m_htmlBlock);
    const QString safe = m_rawHtml.safe(block);
    // Tags that pass stand for themselves; what is shown as text is a paragraph.
    const bool isText = safe.startsWith(u"&lt;");
    m_html += isText ? "<p>" + safe.trimmed().toUtf8() + "</p>\n" : safe.toUtf8();
    m_htmlBlock.clear();
    m_inHtmlBlock = false;
}

void HtmlWriter::endWords()
{
    if (m_words.isEmpty())
        return;
    const bool mayHoldAddress = m_links.empty() && m_pictures == 0
        && (m_words.contains("://") || m_words.contains('@') || m_words.contains("ww."));
    if (m_inHeading)
        m_headingText += QString::fromUtf8(m_words);
    if (mayHoldAddress)
        writeWords(m_source.restored(QString::fromUtf8(m_words)));
    else
        appendEscaped(m_html, {m_words.constData(), static_cast<std::size_t>(m_words.size())});
    m_words.clear();
}

void HtmlWriter::writeWords(QStringView words)
{
    qsizetype written = 0;
    for (const Autolink& link : autolinks(words)) {
        appendEscaped(m_html, words.sliced(written, link.from - written).toString());
        openLink(link.address, {});
        appendEscaped(m_html, words.sliced(link.from, link.to - link.from).toString());
        closeLink();
        written = link.to;
    }
    appendEscaped(m_html, words.sliced(written).toString());
}

} // namespace hoego::ui
