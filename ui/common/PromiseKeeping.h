#pragma once

#include "core/goal/Promises.h"
#include "ui/common/Room.h"

#include <optional>

/// What is done with a promise, in the room where it is written and where goals are set alike.
namespace hoego::ui {

/// Adds the goal that `promise` is kept as and tells it; one step of the edit stack. `entry` is stored
/// already.
bool keepPromise(const RoomContext& context, const PromisedSentence& promise, std::optional<EntryId> entry);

/// It is not asked about again.
bool dismissPromise(const RoomContext& context, EntryId entry, const QString& sentence);

} // namespace hoego::ui
