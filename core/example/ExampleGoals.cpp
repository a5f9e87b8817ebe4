#include "core/example/ExampleYear.h"

#include "core/goal/GoalLine.h"
#include "core/goal/Standing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hoego {

namespace {

using std::chrono::days;

Day dateIn(int year, unsigned month, unsigned day)
{
    return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

bool isAutomatic(const Goal& goal)
{
    return goal.source.has_value();
}

} // namespace

Moment ExampleLife::moment(Day day, int hour, int minute) const
{
    Moment moment{.utc = std::chrono::sys_days{day.time_since_epoch()} + std::chrono::hours{hour}
                      + std::chrono::minutes{minute} + std::chrono::seconds{dice.between(0, 59)},
                  .zone = zone};
    if (zone == u"Asia/Seoul") // Nine hours ahead all year; other examples live by UTC.
        moment.utc -= std::chrono::hours{9};
    return moment;
}

Moment ExampleLife::eveningOf(Day day) const
{
    return moment(std::min(day, until), dice.between(20, 23), dice.between(0, 59));
}

void ExampleGoals::plan(ExampleYear& year)
{
    Dice& dice = m_life.dice;
    year.booksWanted = 12 + dice.between(-1, 3) * 2;
    const int books = dice.between(year.booksWanted * 6 / 10, year.booksWanted + 2);
    const auto last = Period::ofYear(year.year).last();
    for (int i = 0; i < books; ++i) {
        const Day day = dateIn(year.year, 1, 9) + days{i * 345 / books + dice.between(0, 12)};
        const QString title = m_life.phrases.say(QStringLiteral("book"));
        if (day <= last && m_life.isLived(day))
            year.books.push_back({.day = day, .title = title});
    }
    for (unsigned month = 1; month <= 12; ++month) {
        const bool writes = dice.chance(0.87);
        if (const Day end = Period::ofMonth(year.year, static_cast<int>(month)).last();
            (writes || month == 1) && end - days{9} <= m_life.until)
            year.writtenMonths.insert(static_cast<int>(month));
        const Day post = dateIn(year.year, month, static_cast<unsigned>(dice.between(4, 27)));
        if (dice.chance(0.78) && m_life.isLived(post))
            year.posts.push_back(post);
    }
}

std::optional<AreaId> ExampleGoals::area(const QString& emoji, const QString& name, std::vector<Edit>& edits)
{
    if (name.isEmpty())
        return std::nullopt;
    if (const auto known = m_areas.find(name); known != m_areas.end())
        return known->second;
    Area area{.emoji = emoji, .name = name, .order = static_cast<int>(m_areas.size())};
    m_life.dice.mint(area.id, m_life.moment(m_life.until, 9, 0));
    m_areas.emplace(name, area.id);
    edits.push_back(adding(area));
    return area.id;
}

Goal ExampleGoals::goalOf(const QString& line, const Period& period, std::vector<Edit>& edits)
{
    const GoalLine read = readGoalLine(line, period);
    Goal goal{.period = period,
              .area = area(read.areaEmoji, read.areaName, edits),
              .title = read.title,
              .measure = read.measure,
              .due = read.due,
              .order = m_order++,
              .created = m_life.eveningOf(period.first() + days{m_life.dice.between(0, 3)})};
    m_life.dice.mint(goal.id, goal.created);
    if (!read.source)
        return goal;
    if (const auto* tag = std::get_if<source::EntriesWithTag>(&*read.source))
        goal.source = *tag;
    else if (const auto* kind = std::get_if<source::EntriesOfKind>(&*read.source))
        goal.source = *kind;
    else if (const auto category
             = std::ranges::find(m_life.categories, std::get<QString>(*read.source), &Category::name);
             category != m_life.categories.end())
        goal.source = source::DaysOfCategory{category->id};
    return goal;
}

Progress ExampleGoals::log(const Goal& goal, Day day, double amount, const QString& note)
{
    Progress progress{.goal = goal.id,
                      .day = day,
                      .amount = amount,
                      .note = Phrases::plain(note),
                      .logged = m_life.eveningOf(day)};
    m_life.dice.mint(progress.id, progress.logged);
    return progress;
}

std::vector<Progress> ExampleGoals::logged(const Track& track, const Goal& goal, const ExampleYear& year)
{
    Dice& dice = m_life.dice;
    Phrases& phrases = m_life.phrases;
    std::vector<Progress> logs;
    const auto add = [&](Day day, double amount, const QString& note) {
        if (m_life.isLived(day) && goal.period.contains(day))
            logs.push_back(log(goal, day, amount, note));
    };
    const auto some = [&](int count, int firstMonth, int lastMonth, const QString& list) {
        for (int i = 0; i < count; ++i) {
            const int month
                = firstMonth + (lastMonth - firstMonth) * (i + 1) / (count + 1) + dice.between(0, 1);
            add(dateIn(year.year, static_cast<unsigned>(std::min(month, 12)),
                       static_cast<unsigned>(dice.between(2, 27))),
                1, phrases.say(list, {{QStringLiteral("project"), phrases.say(QStringLiteral("project"))}}));
        }
    };

    if (track.list == u"goal.book") {
        for (const ReadBook& book : year.books)
            add(book.day, 1, phrases.say(QStringLiteral("log.book"), {{QStringLiteral("book"), book.title}}));
    } else if (track.list == u"goal.project") {
        some(dice.between(track.wanted - 1, track.wanted), 3, 11, QStringLiteral("log.project"));
    } else if (track.list == u"goal.talk") {
        some(dice.between(0, 2), 3, 10, QStringLiteral("log.talk"));
    } else if (track.list == u"goal.paper") {
        some(dice.between(1, 4), 1, 12, QStringLiteral("log.paper"));
    } else if (track.list == u"goal.grade") {
        const auto terms = phrases.all(QStringLiteral("log.grade"));
        add(dateIn(year.year, 7, 4), dice.between(378, 425) / 100.0, terms.value(0));
        add(dateIn(year.year, 12, 27), dice.between(385, 430) / 100.0, terms.value(1));
    } else if (track.list == u"goal.weight") {
        double weight = track.wanted + dice.between(20, 45) / 10.0;
        for (unsigned month = 1; month <= 12; ++month) {
            add(dateIn(year.year, month, static_cast<unsigned>(dice.between(1, 6))), weight,
                phrases.say(QStringLiteral("log.weight")));
            weight -= dice.between(-5, 11) / 10.0;
            weight = std::round(weight * 10) / 10;
        }
    } else if (track.list == u"goal.exercise") {
        for (Day day = goal.period.first() + days{3}; day <= goal.period.last();
             day += days{dice.between(5, 9)})
            add(day, 1, phrases.say(QStringLiteral("exercise")));
    } else if (dice.chance(0.6) && !isAutomatic(goal)) {
        add(goal.due.value_or(dateIn(year.year, 12, 20)) - days{dice.between(1, 14)}, 1,
            phrases.say(QStringLiteral("log.done")));
    }
    return logs;
}

void ExampleGoals::review(const Goal& goal, Day day, Verdict verdict, const QString& list,
                          std::vector<Edit>& edits)
{
    if (!m_life.isLived(day))
        return;
    Review review{.goal = goal.id,
                  .day = day,
                  .verdict = verdict,
                  .text = m_life.phrases.say(list),
                  .written = m_life.eveningOf(day)};
    m_life.dice.mint(review.id, review.written);
    edits.push_back(adding(review));
}

Verdict ExampleGoals::judge(const Goal& goal, const std::vector<Progress>& logs, const ExampleYear& year,
                            bool mayDrop, std::vector<Edit>& edits)
{
    Dice& dice = m_life.dice;
    std::vector<Amount> amounts;
    amounts.reserve(logs.size());
    for (const Progress& progress : logs)
        amounts.push_back({.day = progress.day, .amount = progress.amount});
    if (goal.source && std::holds_alternative<source::DaysOfCategory>(*goal.source)) {
        for (const DayColor& color : year.colors) {
            if (color.category == std::get<source::DaysOfCategory>(*goal.source).category)
                amounts.push_back({.day = color.day});
        }
    } else if (goal.source && std::holds_alternative<source::EntriesWithTag>(*goal.source)) {
        for (const Day day : year.posts)
            amounts.push_back({.day = day});
    } else if (goal.source) {
        for (const int month : year.writtenMonths)
            amounts.push_back({.day = Period::ofMonth(goal.period.year(), month).last()});
    }

    const bool drops = mayDrop && dice.chance(0.08);
    if (const Day june = dateIn(goal.period.year(), 6, 25) + days{dice.between(0, 9)};
        goal.period.kind() == Period::Kind::Year && (drops || dice.chance(0.6)))
        review(goal, june, drops ? Verdict::Dropped : Verdict::Open,
               drops ? QStringLiteral("review.dropped") : QStringLiteral("review.checkin"), edits);
    if (drops && m_life.isLived(dateIn(goal.period.year(), 7, 5)))
        return Verdict::Dropped;

    const Day end = goal.due.value_or(goal.period.last());
    Day day = end - days{dice.between(0, 2)};
    Verdict verdict = standing(goal, amounts, std::min(end + days{8}, m_life.until)).suggested;
    // A person gives a try that is talked about more than a number does.
    if (std::holds_alternative<measure::Done>(goal.measure) && verdict == Verdict::Missed && dice.chance(0.5))
        verdict = Verdict::Partly;
    if (!m_life.isLived(end)) {
        // Before the end only what is reached for good is judged, and not always at once.
        if (verdict != Verdict::Achieved || amounts.empty() || goal.period.kind() != Period::Kind::Year)
            return Verdict::Open;
        day = std::min(m_life.until,
                       std::ranges::max(amounts, {}, &Amount::day).day + days{dice.between(1, 6)});
    }
    const auto lists = std::array{QStringLiteral("review.open"), QStringLiteral("review.achieved"),
                                  QStringLiteral("review.partly"), QStringLiteral("review.missed"),
                                  QStringLiteral("review.dropped")};
    review(goal, day, verdict, lists[static_cast<std::size_t>(verdict)], edits);
    return verdict;
}

void ExampleGoals::pursue(Track& track, ExampleYear& year, std::vector<Edit>& edits)
{
    const auto facts = Facts{{QStringLiteral("n"), QString::number(track.wanted)}};
    Goal goal = goalOf(m_life.phrases.say(track.list, facts), Period::ofYear(year.year), edits);
    goal.carriedFrom = track.last;
    auto logs = logged(track, goal, year);
    edits.push_back(adding(goal));
    const Verdict verdict = judge(goal, logs, year, track.starts < 1, edits);
    if (verdict == Verdict::Dropped)
        std::erase_if(logs, [&year](const Progress& log) { return log.day > dateIn(year.year, 6, 24); });
    for (const Progress& progress : logs)
        edits.push_back(adding(progress));
    year.outcomes.push_back({.title = goal.title, .verdict = verdict});
    track.last = goal.id;
    if (verdict == Verdict::Dropped || track.goesOn == 0)
        track.last.reset();
    if (track.list == u"goal.project")
        track.wanted = std::clamp(track.wanted + (verdict == Verdict::Achieved ? 1 : -1), 2, 4);
    if (track.list == u"goal.exercise")
        track.wanted = std::clamp(track.wanted + (verdict == Verdict::Achieved ? 1 : 0), 2, 3);
}

void ExampleGoals::small(const QString& list, const Period& period, std::vector<Edit>& edits)
{
    const QString line = m_life.phrases.say(list);
    if (!m_life.isLived(period.first()))
        return;
    Dice& dice = m_life.dice;
    const Goal goal = goalOf(line, period, edits);
    edits.push_back(adding(goal));
    std::vector<Progress> logs;
    const auto* count = std::get_if<measure::Count>(&goal.measure);
    const int parts = count ? dice.between(2, 5) : 1;
    for (int i = 1; i <= parts; ++i) {
        const Day day = period.first() + days{period.dayCount() * i / (parts + 1) + dice.between(0, 3)};
        const double amount
            = count ? std::max(1.0, std::floor(count->target * dice.between(8, 12) / 10.0 / parts)) : 1;
        const QString note = m_life.phrases.say(QStringLiteral("log.small"));
        if (m_life.isLived(day) && dice.chance(0.85))
            logs.push_back(log(goal, day, amount, note));
    }
    for (const Progress& progress : logs)
        edits.push_back(adding(progress));
    judge(goal, logs, {}, false, edits);
}

void ExampleGoals::set(ExampleYear& year, std::vector<Edit>& edits)
{
    if (m_tracks.empty()) {
        m_tracks = {{.list = QStringLiteral("goal.project"), .wanted = 2},
                    {.list = QStringLiteral("goal.team"), .starts = 0.6, .goesOn = 0},
                    {.list = QStringLiteral("goal.book"), .wanted = 12},
                    {.list = QStringLiteral("goal.post")},
                    {.list = QStringLiteral("goal.monthly"), .starts = 0.99, .goesOn = 0.95},
                    {.list = QStringLiteral("goal.grade"), .starts = 0.15, .goesOn = 0.6},
                    {.list = QStringLiteral("goal.paper"), .starts = 0.3, .goesOn = 0.75},
                    {.list = QStringLiteral("goal.exam"), .starts = 0.3, .goesOn = 0},
                    {.list = QStringLiteral("goal.talk"), .starts = 0.6, .goesOn = 0.8, .wanted = 2},
                    {.list = QStringLiteral("goal.exercise"), .wanted = 2},
                    {.list = QStringLiteral("goal.weight"), .starts = 0.35, .goesOn = 0.6, .wanted = 68}};
    }
    const bool isFirstYear = m_order == 0;
    m_order = 1;
    plan(year);
    for (Track& track : m_tracks) {
        if (track.list == u"goal.book")
            track.wanted = year.booksWanted;
        const bool isOptional = track.list == u"goal.exam" || track.list == u"goal.weight";
        const bool goesOn = m_life.dice.chance(track.last ? track.goesOn : track.starts);
        if (goesOn || (isFirstYear && !isOptional))
            pursue(track, year, edits);
        else
            track.last.reset();
    }
    const auto period = [&year](const QString& part) {
        return Period::fromKey(QString{Period::ofYear(year.year).key() + part}).value();
    };
    small(QStringLiteral("goal.half"), period(QStringLiteral("-H2")), edits);
    small(QStringLiteral("goal.quarter"), period(QStringLiteral("-Q%1").arg(m_life.dice.between(1, 4))),
          edits);
    for (const QString& month : {QStringLiteral("-04"), QStringLiteral("-09"), QStringLiteral("-11")})
        small(QStringLiteral("goal.month"), period(month), edits);
}

} // namespace hoego
