#include "ui/render/MarkdownHtml.h"

#include "ui/render/HtmlWriter.h"
#include "ui/render/KoreanMarkdown.h"

#include <md4c.h>

namespace hoego::ui {

namespace {

constexpr unsigned journalsDialect
    = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_WIKILINKS;

HtmlWriter& writer(void* userdata)
{
    return *static_cast<HtmlWriter*>(userdata);
}

} // namespace

QString markdownToHtml(const QString& markdown)
{
    const KoreanMarkdown korean{markdown};
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
