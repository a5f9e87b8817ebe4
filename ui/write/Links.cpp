#include "ui/write/Links.h"

#include "core/entry/Links.h"
#include "core/journal/Journal.h"
#include "ui/write/Fence.h"

#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace hoego::ui {

QString targetOf(const QUrl& link)
{
    if (!link.scheme().isEmpty() && link.scheme() != QLatin1String("hoego"))
        return {};
    QString path = link.path(QUrl::FullyDecoded);
    while (path.startsWith(QLatin1Char('/')))
        path.removeFirst();
    return path;
}

std::optional<Place> placeOf(const QString& target, const Journal& journal, Day near)
{
    if (const auto period = periodOfTarget(target))
        return Place{.room = RoomName::Write, .year = period->year(), .period = period};
    if (const auto id = EntryId::fromString(target.trimmed()))
        return Place{.room = RoomName::Write, .entry = id};
    if (linkKey(target).isEmpty())
        return std::nullopt;
    const auto found = journal.entryTitled(target, near);
    if (!found || !*found)
        return std::nullopt;
    return Place{.room = RoomName::Write, .entry = **found};
}

std::optional<text::Link> linkAt(const QTextCursor& at)
{
    const QTextBlock block = at.block();
    if (isInFence(block))
        return std::nullopt;
    // A line by itself: what is indented in a list would else be taken for code.
    const QString line = block.text();
    const auto start = std::ranges::find_if_not(line, [](QChar c) { return c.isSpace(); }) - line.begin();
    for (text::Link link : text::links(line.sliced(start))) {
        const qsizetype from = block.position() + start;
        if (at.position() < from + link.from || at.position() > from + link.to)
            continue;
        for (qsizetype* place : {&link.from, &link.to, &link.targetFrom, &link.targetTo})
            *place += from;
        return link;
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
