#include "ui/shell/PlaceText.h"

#include <QStringList>

#include <array>
#include <utility>

namespace hoego::ui {

namespace {

using Name = std::pair<RoomName, QLatin1StringView>;

constexpr std::array<Name, 5> names{{{RoomName::Write, QLatin1StringView{"write"}},
                                     {RoomName::Colors, QLatin1StringView{"colors"}},
                                     {RoomName::Goals, QLatin1StringView{"goals"}},
                                     {RoomName::LookBack, QLatin1StringView{"lookback"}},
                                     {RoomName::Find, QLatin1StringView{"find"}}}};

constexpr QLatin1StringView entryMark{"entry:"};
constexpr QLatin1StringView goalMark{"goal:"};

void readPart(QStringView part, Place& place)
{
    if (part.startsWith(entryMark)) {
        place.entry = EntryId::fromString(part.sliced(entryMark.size()));
        return;
    }
    if (part.startsWith(goalMark)) {
        place.goal = GoalId::fromString(part.sliced(goalMark.size()));
        return;
    }
    const auto period = Period::fromKey(part);
    if (!period)
        return;
    place.year = period->enclosing(Period::Kind::Year).year();
    const bool isDay = period->kind() == Period::Kind::Day;
    if (place.room == RoomName::Colors && isDay)
        place.day = period->first();
    else if (place.room == RoomName::Write
             || (place.room == RoomName::Goals && period->kind() != Period::Kind::Year))
        place.period = period;
}

} // namespace

QString placeText(const Place& place)
{
    QStringList parts;
    for (const auto& [room, name] : names) {
        if (room == place.room)
            parts << name;
    }
    if (place.room == RoomName::Find)
        return place.query ? parts.join(QLatin1Char{' '}) + QLatin1Char{' '} + *place.query : parts.front();
    if (place.day && place.room == RoomName::Colors)
        parts << Period::ofDay(*place.day).key();
    else if (place.period)
        parts << place.period->key();
    else if (place.year && place.room != RoomName::Write)
        parts << Period::ofYear(*place.year).key();
    if (place.entry)
        parts << entryMark + place.entry->toString();
    if (place.goal)
        parts << goalMark + place.goal->toString();
    return parts.join(QLatin1Char{' '});
}

std::optional<Place> placeFromText(QStringView text)
{
    const QStringView whole = text.trimmed();
    for (const auto& [room, name] : names) {
        if (!whole.startsWith(name)
            || (whole.size() > name.size() && whole.at(name.size()) != QLatin1Char{' '}))
            continue;
        Place place{.room = room};
        const QStringView rest = whole.sliced(name.size()).trimmed();
        if (room == RoomName::Find) {
            if (!rest.isEmpty())
                place.query = rest.toString();
            return place;
        }
        for (const QStringView part : rest.split(QLatin1Char{' '}, Qt::SkipEmptyParts))
            readPart(part, place);
        return place;
    }
    return std::nullopt;
}

} // namespace hoego::ui
