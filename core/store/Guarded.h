#pragma once

#include "core/Result.h"

#include <exception>
#include <type_traits>
#include <utility>

namespace hoego::store {

/// What an exception of the store or of SQLite is at the core's edge.
Error toError(std::exception_ptr thrown);

/// Runs `work` and turns what SQLite throws into a value: no exception leaves the core.
template <class Work>
auto guarded(Work&& work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return {};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (...) {
        return std::unexpected(toError(std::current_exception()));
    }
}

} // namespace hoego::store
