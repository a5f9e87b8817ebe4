#pragma once

#include <cstddef>

/// What the program and its module for photos have in common. The module alone knows the library that reads
/// EXIF, so that the program starts without it.
namespace hoego::photo {

enum class LocationOutcome : int { NoLocation, Removed, Unreadable };

/// Gives the bytes without a location to `give(to, …)` where the outcome is Removed.
using LocationModule = LocationOutcome(const char* bytes, std::size_t size,
                                       void (*give)(void* to, const char* bytes, std::size_t size), void* to);

inline constexpr const char* locationModuleName = "hoego_remove_location";

} // namespace hoego::photo
