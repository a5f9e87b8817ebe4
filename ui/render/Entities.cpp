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

} // namespace hoego::ui
