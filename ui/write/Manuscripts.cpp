#include "ui/write/Manuscripts.h"

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr std::size_t most = 8;

} // namespace

Manuscript& Manuscripts::open(const Entry& stored)
{
    const auto found = std::ranges::find(m_lately, stored.id, [](const auto& m) { return m->id(); });
    if (found == m_lately.end())
        return add(Manuscript::of(stored));
    std::rotate(found, found + 1, m_lately.end());
    Manuscript& known = *m_lately.back();
    if (known.stored() != stored && !known.isUnsaved())
        known.take(stored);
    return known;
}

Manuscript& Manuscripts::begin(const Entry& fresh)
{
    return add(Manuscript::unwritten(fresh));
}

Manuscript& Manuscripts::add(std::unique_ptr<Manuscript> manuscript)
{
    m_lately.push_back(std::move(manuscript));
    // The last two stay: the one before may still be on the screen. What is unsaved stays whatever its age.
    const auto past = m_lately.size() - std::min<std::size_t>(m_lately.size(), 2);
    for (std::size_t i = past; i-- > 0;) {
        const Manuscript& old = *m_lately[i];
        const bool isEmpty = !old.stored() && old.isBlank();
        if (!old.isUnsaved() && (isEmpty || m_lately.size() - i > most))
            m_lately.erase(m_lately.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return *m_lately.back();
}

} // namespace hoego::ui
