#include "ui/shell/Travel.h"

#include <algorithm>

namespace hoego::ui {

namespace {

using Kind = Period::Kind;

constexpr std::size_t longestWay = 100;

int yearOf(const Period& period)
{
    return period.enclosing(Kind::Year).year();
}

/// The period of `year` that is what `period` is in its own year: November is November again.
Period alikeIn(int year, const Period& period)
{
    const Period whole = Period::ofYear(year);
    if (period.kind() == Kind::Year)
        return whole;
    const auto parts = whole.children(period.kind());
    const auto number = std::clamp(period.number(), 1, static_cast<int>(parts.size()));
    return parts[static_cast<std::size_t>(number - 1)];
}

Period monthToWrite(int year, Day today)
{
    const int current = yearOf(Period::ofDay(today));
    if (year == current)
        return Period::containing(Kind::Month, today);
    return Period::ofMonth(year, year < current ? 12 : 1);
}

} // namespace

void Travel::visit(const Place& place)
{
    m_last[place.room] = place;
    if (!m_stops.empty()) {
        const Place& here = m_stops[m_at];
        if (here == place)
            return;
        if (here.room == RoomName::Find && place.room == RoomName::Find) {
            m_stops[m_at] = place;
            return;
        }
        m_stops.resize(m_at + 1);
    }
    m_stops.push_back(place);
    if (m_stops.size() > longestWay)
        m_stops.erase(m_stops.begin());
    m_at = m_stops.size() - 1;
}

const Place& Travel::back()
{
    Q_ASSERT(canGoBack());
    return m_stops[--m_at];
}

const Place& Travel::forward()
{
    Q_ASSERT(canGoForward());
    return m_stops[++m_at];
}

std::optional<Place> Travel::lastIn(RoomName room) const
{
    const auto found = m_last.find(room);
    return found == m_last.end() ? std::nullopt : std::optional{found->second};
}

Place resolved(const Place& wanted, const Place& from, const std::optional<Place>& last, Day today)
{
    Place place = wanted;
    if (place.period)
        place.year = yearOf(*place.period);
    else if (place.day)
        place.year = yearOf(Period::ofDay(*place.day));
    else if (!place.year)
        place.year = from.year ? *from.year : yearOf(Period::ofDay(today));

    if (place.room != RoomName::Write || place.period || place.entry)
        return place;
    if (last && last->year == place.year && (last->period || last->entry)) {
        place.period = last->period;
        place.entry = last->entry;
    } else {
        place.period
            = last && last->period ? alikeIn(*place.year, *last->period) : monthToWrite(*place.year, today);
    }
    return place;
}

Place stepped(const Place& from, int steps)
{
    Place place{.room = from.room, .year = from.year};
    if (from.period && (from.room == RoomName::Write || from.room == RoomName::Goals)) {
        const auto period = steps < 0 ? from.period->previous() : from.period->next();
        place.period = period ? period : from.period;
        place.year = yearOf(*place.period);
    } else if (from.year) {
        place.year = std::clamp(*from.year + steps, firstYear, lastYear);
    }
    return place;
}

} // namespace hoego::ui
