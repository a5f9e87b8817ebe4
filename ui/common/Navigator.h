#pragma once

#include "ui/common/Place.h"

namespace hoego::ui {

/// The way from room to room. Rooms know this and not each other.
class Navigator {
public:
    virtual ~Navigator() = default;

    virtual void go(const Place& place) = 0;
    virtual Place place() const = 0;
    /// Tells the person in the window, without a dialog: what happened, what is kept, what to do.
    virtual void tell(const QString& sentence) = 0;
};

} // namespace hoego::ui
