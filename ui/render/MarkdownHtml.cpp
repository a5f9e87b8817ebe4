#include "ui/render/MarkdownHtml.h"

#include "core/text/Links.h"
#include "core/text/Private.h"
#include "ui/render/Footnotes.h"
#include "ui/render/HtmlWriter.h"
#include "ui/render/KoreanMarkdown.h"
#include "ui/render/MarkdownLines.h"

#include <QUrl>

#include <md4c.h>

#include <utility>

namespace hoego::ui {

namespace {

constexpr unsigned journalsDialect
    = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_WIKILINKS;

HtmlWriter& writer(void* userdata)
{
    return *static_cast<HtmlWriter*>(userdata);
}

/// The parser counts a `[[target]]` in bytes, of which a Korean title takes three a syllable: what is too
/// long for it alone is said as an ordinary link.
QString withLongTargetsSpelledOut(QString markdown)
{
    const std::vector<text::Link> links = text::links(markdown);
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        if (link->target.toUtf8().size() <= text::longestTarget)
            continue;
        const QString& shown = link->shown.isEmpty() ? link->target : link->shown;
        const QString address = QString::fromLatin1(QUrl::toPercentEncoding(link->target));
        markdown.replace(link->from, link->to - link->from,
                         QStringLiteral("[%1](<hoego:%2>)").arg(shown, address));
    }
    return markdown;
}

bool isJournals(const RenderOptions& options)
{
    return options.dialect == RenderOptions::Dialect::Journal;
}

constexpr QChar percent{u'%'};

/// The marks of private passages made to be found after parsing. Fences need none.
QString withPrivateMarked(const QString& markdown)
{
    QString text = markdown;
    const auto passages = text::privatePassages(markdown);
    for (auto passage = passages.rbegin(); passage != passages.rend(); ++passage) {
        if (passage->kind == text::PrivatePassage::Kind::Fence)
            continue;
        text.insert(passage->to - 1, KoreanMarkdown::privateEnd);
        text.insert(passage->from + 1, KoreanMarkdown::privateBegin);
    }
    return text;
}

/// The marks of private passages in `html` as what is seen of them; within a tag they go.
QString withPrivateShown(const QString& html, const RenderOptions& options)
{
    if (!html.contains(KoreanMarkdown::privateBegin) && !html.contains(KoreanMarkdown::privateEnd))
        return html;
    const bool isRichText = options.medium == RenderOptions::Medium::RichText;
    const QStringView begin
        = isRichText ? u"<span class=\"private\"><img src=\"mark:lock\">" : u"<span class=\"private\">";
    QString result;
    bool isInTag = false;
    for (qsizetype at = 0; at < html.size(); ++at) {
        const QChar c = html[at];
        if (c != KoreanMarkdown::privateBegin && c != KoreanMarkdown::privateEnd) {
            isInTag = c == u'<' || (isInTag && c != u'>');
            result += c;
            continue;
        }
        while (result.endsWith(percent))
            result.chop(1);
        if (!isInTag)
            result += c == KoreanMarkdown::privateBegin ? begin : QStringView{u"</span>"};
        while (at + 1 < html.size() && html[at + 1] == percent)
            ++at;
    }
    return result;
}

/// `anchors`: whether a link in any part of the text leads to a heading.
std::vector<RenderedPiece> parsed(const QString& markdown, const RenderOptions& options,
                                  HtmlWriter::Anchors anchors, Footnotes* notes)
{
    const KoreanMarkdown korean{markdown,
                                {.isAmended = options.emphasis == RenderOptions::Emphasis::Korean,
                                 .keepsAddresses = isJournals(options)}};
    const QByteArray utf8 = korean.text().toUtf8();
    HtmlWriter html{korean, utf8, options, anchors, notes};
    MD_PARSER parser{};
    parser.flags = isJournals(options) ? journalsDialect : MD_DIALECT_COMMONMARK;
    parser.enter_block
        = [](MD_BLOCKTYPE type, void* detail, void* to) { return writer(to).enter(type, detail); };
    parser.leave_block
        = [](MD_BLOCKTYPE type, void* detail, void* to) { return writer(to).leave(type, detail); };
    parser.enter_span
        = [](MD_SPANTYPE type, void* detail, void* to) { return writer(to).enter(type, detail); };
    parser.leave_span
        = [](MD_SPANTYPE type, void* detail, void* to) { return writer(to).leave(type, detail); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* to) {
        return writer(to).text(type, text, size);
    };
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &html);
    return html.take();
}

QString joined(const std::vector<RenderedPiece>& pieces)
{
    QString html;
    for (const RenderedPiece& piece : pieces)
        html += piece.html;
    return html;
}

} // namespace

std::vector<RenderedPiece> markdownToPieces(const QString& markdown, const RenderOptions& options)
{
    QString clean = KoreanMarkdown::withoutUnseen(markdown);
    if (isJournals(options)) {
        const bool isLeftOut = options.privatePassages == RenderOptions::Private::LeftOut;
        clean = isLeftOut ? text::withoutPrivate(clean) : withPrivateMarked(clean);
    }
    const bool hasLinksToHeadings = isJournals(options) && clean.contains(u"](#");
    const auto anchors = hasLinksToHeadings ? HtmlWriter::Anchors::AtHeadings : HtmlWriter::Anchors::None;
    if (!isJournals(options))
        return parsed(clean, options, anchors, nullptr);

    const auto prepared
        = [](const QString& text) { return withoutFalseTables(withLongTargetsSpelledOut(text)); };
    Footnotes notes{clean};
    std::vector<RenderedPiece> pieces = parsed(prepared(notes.text()), options, anchors, &notes);
    const QString definitions = notes.isEmpty() ? QString{} : linkDefinitions(notes.text());
    const QString list = notes.list([&](const QString& text) {
        return joined(parsed(prepared(text) + definitions, options, anchors, &notes));
    });
    if (!list.isEmpty())
        pieces.push_back({.html = list, .line = notes.line(), .tasks = {}});
    for (RenderedPiece& piece : pieces)
        piece.html = withPrivateShown(piece.html, options);
    return pieces;
}

QString markdownToHtml(const QString& markdown, const RenderOptions& options)
{
    return joined(markdownToPieces(markdown, options));
}

} // namespace hoego::ui
