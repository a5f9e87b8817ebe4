#pragma once

#include "core/journal/Reads.h"
#include "ui/common/Place.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// One line of the command palette.
struct Offer {
    QString title;
    QString detail; ///< What it is, or its shortcut.
    std::function<void()> take;
};

/// How well `typed` fits `title`: 0 begins with it, 1 a word does, 2 holds it, 3 by initial consonants. Case,
/// blanks and accents don't count. Absent: not at all.
std::optional<int> fit(const QString& typed, const QString& title);

/// Everything that can be gone to or done, for one opening of the palette.
class Offers {
public:
    struct Ways {
        std::function<void(const Place&)> go;
        std::function<void(const Goal&, double)> log = [](const Goal&, double) { };
        QList<QAction*> actions;
        Day today;
        int year = 1970;
    };

    Offers(const Journal* journal, Ways ways);

    /// The best offers for `typed`: periods, rooms, entries and goals, commands. Nothing typed: the rooms
    /// and this month. "책 +1" logs one more of the goals that fit 책, "체중 = 69.5" a value's reading.
    std::vector<Offer> matching(const QString& typed);

private:
    struct Title {
        QString text;
        QString detail;
        Place place;
    };

    void readTitles();
    Offer to(const QString& title, const QString& detail, const Place& place) const;
    void addPeriods(const QString& typed, std::vector<Offer>& offers) const;
    void addLogging(const QString& typed, std::vector<Offer>& offers);
    void addRanked(const QString& typed, std::vector<Offer>& offers);

    const Journal* m_journal;
    Ways m_ways;
    bool m_hasTitles = false;
    std::vector<Title> m_titles;
    std::vector<GoalCard> m_goals; ///< Of the year and of what lies within it.
};

} // namespace hoego::ui
