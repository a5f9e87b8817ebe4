#pragma once

#include "ui/write/Manuscript.h"

#include <memory>
#include <vector>

namespace hoego::ui {

/// The last few entries that were in hand, so that undo survives a look elsewhere.
class Manuscripts {
public:
    /// The one of `stored`, with its undo steps if it was in hand lately.
    Manuscript& open(const Entry& stored);
    /// A new one; what is still blank of earlier new ones is forgotten.
    Manuscript& begin(const Entry& fresh);

private:
    Manuscript& add(std::unique_ptr<Manuscript> manuscript);

    std::vector<std::unique_ptr<Manuscript>> m_lately; ///< The latest last.
};

} // namespace hoego::ui
