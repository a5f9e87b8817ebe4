#pragma once

#include "ui/common/Room.h"

namespace hoego::ui {

/// Makes a room. The only place that knows all five.
Room* makeRoom(RoomName name, const RoomContext& context, QWidget* parent);

} // namespace hoego::ui
