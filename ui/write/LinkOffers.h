#pragma once

#include "core/journal/Reads.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hoego::ui {

/// One thing a link may lead to.
struct LinkOffer {
    QString title;
    QString detail; ///< When it is.
    QString link;   ///< What to write between the brackets.

    bool operator==(const LinkOffer&) const = default;
};

/// What links from one entry may lead to: made once when somebody begins a link, asked at each key.
class LinkOffers {
public:
    /// `names`: of all entries, newest first. `from`: where the link stands.
    LinkOffers(std::vector<EntryName> names, Entry from, Day today);

    /// Periods and titles that `typed` may mean, the likeliest first: by any part, by words ("10월", "last
    /// month"), by initial consonants. Nothing typed: the periods around, and the newest titles.
    std::vector<LinkOffer> matching(const QString& typed) const;

private:
    void addPeriod(const Period& period, std::vector<LinkOffer>& offers) const;
    void addNeighbours(std::vector<LinkOffer>& offers) const;
    void addTitles(const QString& typed, std::vector<LinkOffer>& offers) const;
    LinkOffer offer(const EntryName& name) const;

    Entry m_from;
    Day m_today;
    std::vector<EntryName> m_names; ///< Those with a title of their own, but for the entry itself.
    QStringList m_folded; ///< Their titles, as they are searched...
    QStringList m_initials; ///< ...and their initial consonants.
};

} // namespace hoego::ui
