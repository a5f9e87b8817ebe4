#include "core/entry/Entry.h"

#include "core/text/Hangul.h"

#include <algorithm>

namespace hoego {

QStringList cleanTags(const QStringList& tags)
{
    QStringList clean;
    for (const QString& tag : tags) {
        QString word = text::normalized(tag).simplified();
        while (word.startsWith(u'#'))
            word = word.sliced(1).trimmed();
        const bool isNew = std::ranges::none_of(
            clean, [&](const QString& known) { return text::folded(known) == text::folded(word); });
        if (!word.isEmpty() && isNew)
            clean.push_back(word);
    }
    clean.sort();
    return clean;
}

} // namespace hoego
