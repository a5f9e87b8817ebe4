#include "app/cli/Arguments.h"
#include "app/cli/ColorText.h"
#include "app/cli/Commands.h"
#include "app/cli/Json.h"

#include <map>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

constexpr std::chrono::days mostPainted{36'600}; // A hundred years; more is a slip of the keys.

struct ColorOptions {
    std::string range;
    std::string name;
    std::optional<std::string> note;
    bool notesToo = false;
};

struct PeriodOptions {
    std::string period;
    std::optional<std::string> against;
};

Outcome colorsOutcome(std::vector<DayColor> colors, std::vector<Category> categories)
{
    return {.json =
                [colors, categories] {
                    return toArray(colors, [&](const DayColor& color) { return toJson(color, categories); });
                },
            .text = [colors, categories] { return colorsText(colors, categories); },
            .trouble = {}};
}

std::map<Day, DayColor> colorsByDay(Session& session, const DayRange& range)
{
    std::map<Day, DayColor> days;
    for (const DayColor& color : need(session.journal().dayColors(range)))
        days.emplace(color.day, color);
    return days;
}

Outcome setColors(Session& session, const ColorOptions& options)
{
    const DayRange range = rangeOf(options.range);
    if (range.last - range.first > mostPainted)
        wrongUsage(
            Words::tr("'%1' is more than a hundred years.").arg(QString::fromStdString(options.range)));
    const auto categories = need(session.journal().categories());
    const Category& category = categoryNamed(categories, options.name);
    const auto present = colorsByDay(session, range);
    std::vector<Edit> edits;
    std::vector<DayColor> painted;
    for (Day day = range.first; day <= range.last; day += std::chrono::days{1}) {
        const auto found = present.find(day);
        const auto before = found == present.end() ? std::nullopt : std::optional{found->second};
        DayColor after = before.value_or(DayColor{.day = day, .category = {}, .note = {}});
        after.category = category.id;
        if (options.note)
            after.note = lineOf(*options.note);
        painted.push_back(after);
        if (before != after)
            edits.emplace_back(Change<DayColor>{.before = before, .after = after});
    }
    need(session.journal().apply(edits));
    return colorsOutcome(std::move(painted), categories);
}

Outcome clearColors(Session& session, const ColorOptions& options)
{
    const DayRange range = rangeOf(options.range);
    std::vector<Edit> edits;
    std::vector<DayColor> left;
    for (const DayColor& before : need(session.journal().dayColors(range))) {
        if (before.note.isEmpty() || options.notesToo) {
            edits.push_back(removing(before));
            continue;
        }
        // The note is the person's own words and stays on the blank day.
        left.push_back({.day = before.day, .category = {}, .note = before.note});
        if (before.category)
            edits.push_back(changing(before, left.back()));
    }
    need(session.journal().apply(edits));
    return colorsOutcome(std::move(left), need(session.journal().categories()));
}

Outcome showColors(Session& session, const PeriodOptions& options)
{
    const auto colors = need(session.journal().colors(periodOf(options.period)));
    return colorsOutcome(colors.colors, colors.categories);
}

/// The days of a part of the period (a month, the Mondays) and how they were colored.
QJsonObject partJson(const Tally& tally, const std::vector<Category>& categories, int days,
                     const std::function<int(const Tally::ByCategory&)>& count)
{
    QJsonArray counts;
    int colored = 0;
    for (const auto& counted : tally.categories) {
        const int amount = count(counted);
        const auto* category = findCategory(categories, std::optional{counted.category});
        colored += amount;
        if (amount > 0)
            counts.append(QJsonObject{{u"name"_s, category->name}, {u"days"_s, amount}});
    }
    return {{u"colored"_s, colored}, {u"blank"_s, days - colored}, {u"categories"_s, counts}};
}

/// Days of `period` within `month`: a week may lie in two.
int daysWithin(const Period& period, const Period& month)
{
    const Day first = std::max(period.first(), month.first());
    const Day last = std::min(period.last(), month.last());
    return static_cast<int>((last - first).count()) + 1;
}

QJsonArray monthsJson(const Tally& tally, const std::vector<Category>& categories)
{
    QJsonArray months;
    for (std::optional month{Period::containing(Period::Kind::Month, tally.period.first())};
         month && month->overlaps(tally.period); month = month->next()) {
        const auto count = [&](const Tally::ByCategory& counted) {
            const auto found = counted.months.find(*month);
            return found == counted.months.end() ? 0 : found->second;
        };
        QJsonObject part = partJson(tally, categories, daysWithin(tally.period, *month), count);
        part.insert(u"month"_s, month->key());
        months.append(part);
    }
    return months;
}

QJsonArray weekdaysJson(const Tally& tally, const std::vector<Category>& categories)
{
    using std::chrono::weekday;
    std::array<int, 7> days{};
    for (Day day = tally.period.first(); day <= tally.period.last(); day += std::chrono::days{1})
        ++days.at(weekday{day}.iso_encoding() - 1);
    QJsonArray weekdays;
    for (std::size_t i = 0; i < days.size(); ++i) {
        QJsonObject part = partJson(tally, categories, days.at(i),
                                    [i](const Tally::ByCategory& counted) { return counted.weekdays.at(i); });
        part.insert(u"weekday"_s, static_cast<int>(i) + 1);
        weekdays.append(part);
    }
    return weekdays;
}

QJsonObject streakJson(const Streak& streak)
{
    const bool isThere = streak.days > 0;
    return {{u"days"_s, streak.days},
            {u"from"_s, isThere ? QJsonValue{toIso(streak.first)} : QJsonValue{}},
            {u"to"_s, isThere ? QJsonValue{toIso(streak.last)} : QJsonValue{}}};
}

QJsonObject tallyJson(const Tally& tally, const std::vector<Category>& categories)
{
    const auto byCategory = [&](const Tally::ByCategory& counted) {
        return QJsonObject{
            {u"name"_s, findCategory(categories, std::optional{counted.category})->name},
            {u"days"_s, counted.days},
            {u"share"_s, counted.share},
            {u"first"_s, counted.days > 0 ? QJsonValue{toIso(counted.first)} : QJsonValue{}},
            {u"latestStreak"_s, streakJson(counted.latest)},
            {u"longestStreak"_s, streakJson(counted.longest)},
            {u"change"_s, counted.change ? QJsonValue{*counted.change} : QJsonValue{}},
        };
    };
    return {
        {u"period"_s, tally.period.key()},
        {u"days"_s, tally.days},
        {u"colored"_s, tally.colored},
        {u"blank"_s, tally.blank},
        {u"categories"_s, toArray(tally.categories, byCategory)},
        {u"months"_s, monthsJson(tally, categories)},
        {u"weekdays"_s, weekdaysJson(tally, categories)},
    };
}

Outcome tallyColors(Session& session, const PeriodOptions& options)
{
    const auto colors = need(session.journal().colors(periodOf(options.period)));
    Tally counted = tally(colors.period, colors.colors);
    if (options.against) {
        const auto earlier = need(session.journal().colors(periodOf(*options.against)));
        counted = tally(colors.period, colors.colors, tally(earlier.period, earlier.colors));
    }
    return {.json = [counted, categories = colors.categories] { return tallyJson(counted, categories); },
            .text = [counted, categories = colors.categories] { return tallyText(counted, categories); },
            .trouble = {}};
}

void declareRange(CLI::App& command, ColorOptions& options)
{
    option(command, "RANGE", options.range, Words::tr("A date, or DATE..DATE"))->required();
}

void declarePeriod(CLI::App& command, PeriodOptions& options)
{
    option(command, "PERIOD", options.period,
           Words::tr("2024-11-22, 2024-W47, 2024-11, 2024-Q4, 2024-H2, 2024"))
        ->required();
}

} // namespace

void addColorCommands(CommandLine& line)
{
    CLI::App& color = addFamily(line, "color", Words::tr("Color days and count them"));
    addCommand<ColorOptions>(
        line, color, "set", Words::tr("Paint days with a color category"),
        [](CLI::App& command, ColorOptions& options) {
            declareRange(command, options);
            option(command, "NAME", options.name, Words::tr("The category's name"))->required();
            option(command, "--note", options.note, Words::tr("A line about each of these days"));
        },
        setColors);
    addCommand<ColorOptions>(
        line, color, "clear", Words::tr("Make days blank; their notes stay"),
        [](CLI::App& command, ColorOptions& options) {
            declareRange(command, options);
            flag(command, "--notes", options.notesToo, Words::tr("Remove their notes too"));
        },
        clearColors);
    addCommand<PeriodOptions>(line, color, "show", Words::tr("List the colored days of a period"),
                              declarePeriod, showColors);
    addCommand<PeriodOptions>(
        line, color, "tally", Words::tr("Count the colors of a period"),
        [](CLI::App& command, PeriodOptions& options) {
            declarePeriod(command, options);
            option(command, "--against", options.against, Words::tr("Compare with this period"))
                ->type_name("PERIOD");
        },
        tallyColors);
    addPictureCommands(line, color);
    addCsvCommands(line, color);
}

} // namespace hoego::cli
