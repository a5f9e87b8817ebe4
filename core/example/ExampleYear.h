#pragma once

#include "core/color/Category.h"
#include "core/color/DayColor.h"
#include "core/color/Tally.h"
#include "core/example/Dice.h"
#include "core/example/Phrases.h"
#include "core/goal/Goal.h"
#include "core/goal/Review.h"
#include "core/journal/Edit.h"

#include <map>
#include <set>
#include <vector>

namespace hoego {

/// What the makers of the example share: chance, words and the life's frame.
struct ExampleLife {
    Dice& dice;
    Phrases& phrases;
    QString zone;
    Day until;                        ///< The last day lived.
    std::vector<Category> categories; ///< In the order of `habit`, the archived one last if there is one.

    Moment moment(Day day, int hour, int minute) const;
    /// The evening of `day`, or of the last day lived.
    Moment eveningOf(Day day) const;
    bool isLived(Day day) const { return day <= until; }
};

/// The categories by what they stand for.
namespace habit {
enum Habit : std::size_t { Hobby, Exercise, Study, Work, Plans, Rest, Travel, Home };
inline constexpr std::size_t count = 8;
} // namespace habit

/// A finished book.
struct ReadBook {
    Day day;
    QString title;
};

/// A goal as the yearly retrospective tells of it.
struct GoalOutcome {
    QString title;
    Verdict verdict = Verdict::Open;
};

/// One lived year, before it is told.
struct ExampleYear {
    int year = 0;
    std::vector<DayColor> colors;
    std::vector<ReadBook> books;
    int booksWanted = 12;
    std::vector<Day> posts;       ///< Days on which an essay with the goal's tag came out.
    std::set<int> writtenMonths;  ///< Months whose retrospective was written.
    QString trip;
    std::vector<GoalOutcome> outcomes;
};

/// The year's colors, painted by habits of weekday, season, holiday and the day before.
void paint(ExampleYear& year, ExampleLife& life);

/// Sets goals year after year, logs, checks in and judges them.
class ExampleGoals {
public:
    explicit ExampleGoals(ExampleLife& life)
        : m_life(life)
    {
    }

    /// Plans what the goals of `year` will count, then makes the goals themselves.
    void set(ExampleYear& year, std::vector<Edit>& edits);

private:
    struct Track {
        QString list;
        double starts = 1; ///< Chance to come up in a year that does not carry it on.
        double goesOn = 1; ///< Chance to be carried into the next year; none: each year's is another goal.
        int wanted = 1;
        std::optional<GoalId> last;
    };

    void plan(ExampleYear& year);
    Goal goalOf(const QString& line, const Period& period, std::vector<Edit>& edits);
    std::optional<AreaId> area(const QString& emoji, const QString& name, std::vector<Edit>& edits);
    void pursue(Track& track, ExampleYear& year, std::vector<Edit>& edits);
    void small(const QString& list, const Period& period, std::vector<Edit>& edits);
    std::vector<Progress> logged(const Track& track, const Goal& goal, const ExampleYear& year);
    Progress log(const Goal& goal, Day day, double amount, const QString& note);
    Verdict judge(const Goal& goal, const std::vector<Progress>& logs, const ExampleYear& year, bool mayDrop,
                  std::vector<Edit>& edits);
    void review(const Goal& goal, Day day, Verdict verdict, const QString& list, std::vector<Edit>& edits);

    ExampleLife& m_life;
    std::map<QString, AreaId> m_areas;
    int m_order = 0;
    std::vector<Track> m_tracks;
};

/// Tells the year: day notes, weeks, months, halves, the year, and free entries.
void tell(const ExampleYear& year, ExampleLife& life, std::vector<Edit>& edits);

} // namespace hoego
