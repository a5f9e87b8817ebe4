#include "ui/render/Entities.h"

#include <md4c-html.h>

namespace hoego::ui {

QByteArray resolvedEntity(const QByteArray& source)
{
    // md4c's own writer has the table of all 2231 and shows it only this way.
    QByteArray paragraph;
    const auto append = [](const MD_CHAR* text, MD_SIZE size, void* to) {
        static_cast<QByteArray*>(to)->append(text, static_cast<qsizetype>(size));
    };
    md_html(source.constData(), static_cast<MD_SIZE>(source.size()), append, &paragraph, 0, 0);
    constexpr qsizetype opening = 3; // <p>
    QByteArray text = paragraph.sliced(opening, paragraph.lastIndexOf("</p>") - opening);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    return text;
}

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

} // namespace hoego::ui
