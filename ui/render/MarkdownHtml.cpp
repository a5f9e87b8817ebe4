#include "ui/render/MarkdownHtml.h"

#include "core/text/Links.h"
#include "ui/render/HtmlWriter.h"
#include "ui/render/KoreanMarkdown.h"

#include <QUrl>

#include <md4c.h>

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

} // namespace

QString markdownToHtml(const QString& markdown)
{
    const KoreanMarkdown korean{withLongTargetsSpelledOut(markdown)};
    const QByteArray utf8 = korean.text().toUtf8();
    const bool hasLinksToHeadings = markdown.contains(u"](#");
    HtmlWriter html{korean, hasLinksToHeadings ? HtmlWriter::Anchors::AtHeadings : HtmlWriter::Anchors::None};
    MD_PARSER parser{};
    parser.flags = journalsDialect;
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
    return korean.restored(html.take());
}

} // namespace hoego::ui
