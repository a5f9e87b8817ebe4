#include "ui/render/Autolinks.h"
#include "ui/render/Entities.h"
#include "ui/render/Footnotes.h"
#include "ui/render/HtmlText.h"
#include "ui/render/HtmlWriter.h"
#include "ui/render/KoreanMarkdown.h"

#include <QUrl>

// What stands within a line: emphasis, links, pictures, words.
namespace hoego::ui {

namespace {

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

int HtmlWriter::enter(MD_SPANTYPE type, void* detail)
{
    endWords();
    switch (type) {
    case MD_SPAN_A: {
        const auto& link = *static_cast<MD_SPAN_A_DETAIL*>(detail);
        openLink(valueOf(link.href), valueOf(link.title));
        break;
    }
    case MD_SPAN_WIKILINK: openPlace(*static_cast<MD_SPAN_WIKILINK_DETAIL*>(detail)); break;
    case MD_SPAN_IMG:
        if (m_pictures++ == 0)
            openPicture(*static_cast<MD_SPAN_IMG_DETAIL*>(detail));
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
            closePicture();
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

void HtmlWriter::openLink(const QString& address, const QString& title)
{
    const bool isWritten = m_pictures == 0 && (isAsWritten() || isSafeAddress(address));
    m_links.push_back(isWritten);
    if (!isWritten)
        return;
    m_html += "<a href=\"" + encodedAddress(m_source.restored(address)) + '"';
    if (!title.isEmpty()) {
        write(" title=\"");
        appendEscaped(m_html, title);
        write("\"");
    }
    write(">");
}

void HtmlWriter::openPlace(const MD_SPAN_WIKILINK_DETAIL& link)
{
    const QByteArray place = QUrl::toPercentEncoding(m_source.restored(valueOf(link.target)));
    m_links.push_back(m_pictures == 0);
    if (m_links.back())
        m_html += "<a href=\"hoego:" + place + "\">";
}

void HtmlWriter::closeLink()
{
    if (m_links.back())
        write("</a>");
    m_links.pop_back();
}

void HtmlWriter::openPicture(const MD_SPAN_IMG_DETAIL& picture)
{
    const QString address = m_source.restored(valueOf(picture.src));
    const bool isShown = isAttachment(address)
        || (m_options.outsidePictures == RenderOptions::Outside::Shown && isOnTheWeb(address));
    const bool isNamed = !isAsWritten() && !isShown;
    m_pictureTitle.clear();
    if (const QString title = valueOf(picture.title); !title.isEmpty()) {
        m_pictureTitle = " title=\"";
        appendEscaped(m_pictureTitle, title);
        m_pictureTitle += '"';
    }
    if (!isNamed) {
        m_pictureEnd = '"' + m_pictureTitle + '>';
        m_html += "<img src=\"" + encodedAddress(address) + "\" alt=\"";
        return;
    }
    // Within a link there can be no other.
    if (isOnTheWeb(address) && m_links.empty()) {
        m_html += "<a class=\"picture\" href=\"" + encodedAddress(address) + "\">";
        m_pictureEnd = "</a>";
    } else {
        write("<span class=\"picture\">");
        m_pictureEnd = "</span>";
    }
    m_pictureName.clear();
    appendEscaped(m_pictureName, address);
    m_pictureFrom = m_html.size();
}

void HtmlWriter::closePicture()
{
    if (m_html.size() == m_pictureFrom)
        m_html += m_pictureName; // It has no words.
    m_pictureFrom = -1;
    m_html += m_pictureEnd;
}

void HtmlWriter::writeCodeSpan(QByteArrayView code)
{
    if (m_inHeading)
        m_headingText += QString::fromUtf8(code);
    // The bar that does not end the cell is escaped in code, too, where nothing else can be.
    const QByteArray unescaped = m_inCell ? code.toByteArray().replace("\\|", "|") : code.toByteArray();
    appendEscaped(m_html, unescaped);
}

void HtmlWriter::endWords()
{
    if (m_words.isEmpty())
        return;
    const bool isPlain = !m_links.empty() || m_pictures > 0 || !isJournals();
    const bool mayHoldAddress
        = !isPlain && (m_words.contains("://") || m_words.contains('@') || m_words.contains("ww."));
    const bool mayHoldNote = !isPlain && m_notes != nullptr && m_words.contains("[^");
    if (m_inHeading)
        m_headingText += QString::fromUtf8(m_words);
    if (mayHoldNote)
        writeWithNotes(QString::fromUtf8(m_words));
    else if (mayHoldAddress)
        writeWords(m_source.restored(QString::fromUtf8(m_words)));
    else
        appendEscaped(m_html, m_words);
    m_words.clear();
}

void HtmlWriter::writeWithNotes(QStringView words)
{
    qsizetype written = 0;
    for (const Footnotes::Reference& reference : m_notes->references(words)) {
        writeWords(m_source.restored(words.sliced(written, reference.from - written).toString()));
        m_html += m_notes->mark(reference).toUtf8();
        written = reference.to;
    }
    writeWords(m_source.restored(words.sliced(written).toString()));
}

void HtmlWriter::writeWords(QStringView words)
{
    qsizetype written = 0;
    for (const Autolink& link : autolinks(words)) {
        appendEscaped(m_html, words.sliced(written, link.from - written));
        openLink(link.address, {});
        appendEscaped(m_html, words.sliced(link.from, link.to - link.from));
        closeLink();
        written = link.to;
    }
    appendEscaped(m_html, words.sliced(written));
}

} // namespace hoego::ui
