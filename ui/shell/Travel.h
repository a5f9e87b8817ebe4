#pragma once

#include "ui/common/Place.h"

#include <cstddef>
#include <map>
#include <vector>

namespace hoego::ui {

/// Where the person has been: back and forward, as in a browser.
class Travel {
public:
    /// Arriving somewhere new forgets what was ahead. Searching on within Find is one stop.
    void visit(const Place& place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_stops.size(); }
    const Place& back();
    const Place& forward();
    /// Where `room` was last seen, if it was.
    std::optional<Place> lastIn(RoomName room) const;

private:
    std::vector<Place> m_stops;
    std::size_t m_at = 0;
    std::map<RoomName, Place> m_last;
};

/// `wanted` with what it leaves open filled in from where the person is (`from`), where the room was last
/// seen (`last`) and the day it is. In Write there is always something to write: the same period of another
/// year, or the month it is.
Place resolved(const Place& wanted, const Place& from, const std::optional<Place>& last, Day today);

/// The same kind of period one further on or back; without a period the year.
Place stepped(const Place& from, int steps);

} // namespace hoego::ui
