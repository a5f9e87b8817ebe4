#include "ui/write/LinkOffers.h"

#include "core/entry/Links.h"
#include "core/text/Hangul.h"
#include "core/text/Typing.h"
#include "ui/common/PeriodWords.h"
#include "ui/render/PeriodLabel.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace hoego::ui {

namespace {

constexpr std::size_t most = 24;
constexpr std::size_t newest = 8; ///< Titles offered before anything is typed.

/// Blanks don't count.
QString searched(const QString& text)
{
    return text::folded(text).remove(QLatin1Char(' '));
}

} // namespace

LinkOffers::LinkOffers(std::vector<EntryName> names, Entry from, Day today)
    : m_from(std::move(from))
    , m_today(today)
    , m_names(std::move(names))
{
    std::erase_if(m_names,
                  [this](const EntryName& name) { return name.title.isEmpty() || name.id == m_from.id; });
    m_folded.reserve(static_cast<qsizetype>(m_names.size()));
    m_initials.reserve(static_cast<qsizetype>(m_names.size()));
    for (const EntryName& name : m_names) {
        m_folded += searched(name.title);
        m_initials += text::initials(m_folded.constLast());
    }
}

std::vector<LinkOffer> LinkOffers::matching(const QString& typed) const
{
    std::vector<LinkOffer> offers;
    if (typed.trimmed().isEmpty()) {
        addNeighbours(offers);
        for (const EntryName& name : m_names) {
            if (offers.size() >= newest)
                break;
            offers.push_back(offer(name));
        }
        return offers;
    }
    for (const Period& period : periodsMeant(typed, m_today, Period::ofDay(m_from.date).year()))
        addPeriod(period, offers);
    addTitles(searched(typed), offers);
    if (offers.size() > most)
        offers.resize(most);
    return offers;
}

void LinkOffers::addPeriod(const Period& period, std::vector<LinkOffer>& offers) const
{
    offers.push_back({.title = period.key(), .detail = label(period), .link = period.key()});
}

/// What a retrospective looks back at: the one before, the same a year ago, the larger one it is part of.
void LinkOffers::addNeighbours(std::vector<LinkOffer>& offers) const
{
    const Period period = m_from.period.value_or(Period::containing(Period::Kind::Month, m_from.date));
    if (const auto before = period.previous())
        addPeriod(*before, offers);
    if (const auto larger = period.parent())
        addPeriod(*larger, offers);
}

void LinkOffers::addTitles(const QString& typed, std::vector<LinkOffer>& offers) const
{
    enum Rank { Begins, Holds, ByInitials, Ranks };
    std::array<std::vector<const EntryName*>, Ranks> ranked;
    const bool isInitials = text::isInitials(typed);
    for (std::size_t i = 0; i < m_names.size() && ranked[Begins].size() < most; ++i) {
        const auto row = static_cast<qsizetype>(i);
        const qsizetype at = text::indexWhileTyping(m_folded[row], typed);
        if (at >= 0)
            ranked[at == 0 ? Begins : Holds].push_back(&m_names[i]);
        else if (isInitials && m_initials[row].contains(typed))
            ranked[ByInitials].push_back(&m_names[i]);
    }
    for (const auto& names : ranked) {
        for (const EntryName* name : names) {
            if (offers.size() >= most)
                return;
            offers.push_back(offer(*name));
        }
    }
}

LinkOffer LinkOffers::offer(const EntryName& name) const
{
    const QString when
        = name.period ? label(*name.period) : label(Period::containing(Period::Kind::Month, name.date));
    QString link = targetFor(name.title, name.id);
    // Of several of one title the nearest is meant; another is named by its id.
    const QString key = linkKey(name.title);
    const auto distance
        = [this](const EntryName& other) { return std::chrono::abs(other.date - m_from.date); };
    const bool isNearest = std::ranges::none_of(m_names, [&](const EntryName& other) {
        return other.title.size() == name.title.size() && distance(other) < distance(name)
            && linkKey(other.title) == key;
    });
    if (!isNearest)
        link = name.id.toString();
    if (link == name.id.toString()) {
        QString shown = name.title;
        static const QRegularExpression signs{QStringLiteral(R"(([\[\]\\`|*_<]))")};
        link += QLatin1Char('|') + shown.replace(signs, QStringLiteral("\\\\1"));
    }
    return {.title = name.title, .detail = when, .link = link};
}

} // namespace hoego::ui
