#include "ui/write/Links.h"

#include "core/journal/Journal.h"
#include "core/text/Hangul.h"

#include <QRegularExpression>

namespace hoego::ui {

namespace {

/// What is left of a link within the journal: "hoego:2024-10" and "2024-10" both say "2024-10". Empty for
/// others.
QString target(const QUrl& link)
{
    if (!link.scheme().isEmpty() && link.scheme() != QLatin1String("hoego"))
        return {};
    QString path = link.path(QUrl::FullyDecoded);
    while (path.startsWith(QLatin1Char('/')))
        path.removeFirst();
    if (path.endsWith(QLatin1String(".md")))
        path.chop(3);
    return path;
}

} // namespace

std::optional<Place> placeOf(const QUrl& link, const Journal& journal)
{
    const QString name = target(link);
    if (name.isEmpty())
        return std::nullopt;
    if (const auto period = Period::fromKey(name))
        return Place{.room = RoomName::Write, .year = period->year(), .period = period};
    if (const auto id = EntryId::fromString(name))
        return Place{.room = RoomName::Write, .entry = id};
    const auto entries = journal.entries({});
    if (!entries)
        return std::nullopt;
    const QString wanted = text::folded(name);
    for (const EntryRow& row : *entries) {
        if (!row.title.isEmpty() && text::folded(row.title) == wanted)
            return Place{.room = RoomName::Write, .entry = row.id};
    }
    return std::nullopt;
}

QString attachmentHash(const QUrl& address)
{
    static const QRegularExpression hash{QStringLiteral("(?:^|[:/])([0-9a-f]{64})(?:\\.\\w+)?$")};
    if (!address.scheme().isEmpty() && address.scheme() != QLatin1String("hoego")
        && address.scheme() != QLatin1String("attachment"))
        return {};
    return hash.match(address.toString()).captured(1);
}

} // namespace hoego::ui
