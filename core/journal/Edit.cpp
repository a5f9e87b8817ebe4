#include "core/journal/Edit.h"

#include <ranges>

namespace hoego {

std::vector<Edit> inverse(std::span<const Edit> edits)
{
    std::vector<Edit> back;
    back.reserve(edits.size());
    for (const Edit& edit : edits | std::views::reverse) {
        back.push_back(std::visit(
            []<class T>(const Change<T>& change) -> Edit {
                return Change<T>{.before = change.after, .after = change.before};
            },
            edit));
    }
    return back;
}

} // namespace hoego
