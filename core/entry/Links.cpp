#include "core/entry/Links.h"

#include "core/text/Hangul.h"
#include "core/text/Links.h"

namespace hoego {

std::optional<Period> periodOfTarget(const QString& target)
{
    return Period::fromKey(target.trimmed().toUpper());
}

QString linkKey(const QString& target)
{
    const auto period = periodOfTarget(target);
    return text::folded(period ? period->key() : target).trimmed();
}

QStringList linkKeysIn(const QString& body)
{
    QStringList keys;
    for (const text::Link& link : text::links(body)) {
        if (const QString key = linkKey(link.target); !key.isEmpty())
            keys += key;
    }
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

QStringList linkKeysOf(const Entry& entry, PeriodsFirst isFirst)
{
    QStringList keys{entry.id.toString()};
    if (entry.period && isFirst == PeriodsFirst::Yes)
        keys += linkKey(entry.period->key());
    if (!entry.title.isEmpty() && !periodOfTarget(entry.title))
        keys += linkKey(entry.title);
    return keys;
}

QString targetFor(const QString& title, EntryId id)
{
    const bool isReadable = text::canBeTarget(title) && !linkKey(title).isEmpty() && !periodOfTarget(title)
        && !EntryId::fromString(title);
    return isReadable ? title : id.toString();
}

QString withLinksMended(const QString& body, const QString& key, const QString& target)
{
    const bool isId = EntryId::fromString(target).has_value();
    return text::withTargets(body, [&](const text::Link& link) -> std::optional<QString> {
        if (linkKey(link.target) != key)
            return std::nullopt;
        // An id is nothing to read: the link goes on showing the title it had.
        return isId && link.shown.isEmpty() ? QString{target + u'|' + link.target} : target;
    });
}

} // namespace hoego
