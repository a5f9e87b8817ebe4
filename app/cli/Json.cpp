#include "app/cli/Json.h"

#include "core/Codes.h"
#include "core/text/Count.h"
#include "core/text/Opening.h"

#include <algorithm>
#include <type_traits>
#include <variant>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

/// JSON counts in code points, as most languages do; Qt in UTF-16 units.
int codePoints(QStringView text)
{
    return static_cast<int>(text.size()
                            - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); }));
}

QJsonValue unitOf(const Measure& measure)
{
    return std::visit(
        [](const auto& counted) -> QJsonValue {
            if constexpr (requires { counted.unit; })
                return counted.unit.isEmpty() ? QJsonValue{} : QJsonValue{counted.unit};
            else
                return {};
        },
        measure);
}

} // namespace

QJsonValue toJson(const std::optional<Period>& period)
{
    return period ? QJsonValue{period->key()} : QJsonValue{};
}

QJsonObject toJson(const EntryRow& row)
{
    return {
        {u"id"_s, row.id.toString()},
        {u"period"_s, toJson(row.period)},
        {u"kind"_s, kindCode(row.period.transform(&Period::kind))},
        {u"date"_s, toIso(row.date)},
        {u"title"_s, row.title},
        {u"tags"_s, QJsonArray::fromStringList(row.tags)},
        {u"state"_s, toCode(row.state)},
        {u"characters"_s, row.characters},
        {u"words"_s, row.words},
        {u"created"_s, row.created.toRfc3339()},
        {u"modified"_s, row.modified.toRfc3339()},
    };
}

QJsonObject toJson(const Category& category, int days)
{
    return {
        {u"name"_s, category.name},
        {u"color"_s, category.color.toHex()},
        {u"key"_s, category.key ? QJsonValue{*category.key} : QJsonValue{}},
        {u"archived"_s, category.archived},
        {u"days"_s, days},
    };
}

QJsonObject toJson(const DayColor& color, const std::vector<Category>& categories)
{
    const auto* category = findCategory(categories, color.category);
    return {
        {u"date"_s, toIso(color.day)},
        {u"category"_s, category != nullptr ? QJsonValue{category->name} : QJsonValue{}},
        {u"note"_s, color.note},
    };
}

QJsonObject toJson(const GoalCard& card, const std::vector<Area>& areas)
{
    const Goal& goal = card.goal;
    const Standing& standing = card.standing;
    const auto* area = findArea(areas, goal.area);
    // A sum of nothing is zero, but nobody knows a reading that was never taken.
    const bool isKnown = standing.measured || !std::holds_alternative<measure::Value>(goal.measure);
    return {
        {u"id"_s, goal.id.toString()},
        {u"period"_s, goal.period.key()},
        {u"area"_s, area != nullptr ? QJsonValue{areaText(area->emoji, area->name)} : QJsonValue{}},
        {u"title"_s, goal.title},
        {u"measure"_s, measureCodes.at(goal.measure.index()).toString()},
        {u"target"_s, standing.target},
        {u"current"_s, isKnown ? QJsonValue{standing.current} : QJsonValue{}},
        {u"unit"_s, unitOf(goal.measure)},
        {u"ratio"_s, standing.ratio},
        {u"suggested"_s, toCode(standing.suggested)},
        {u"verdict"_s, toCode(card.verdict())},
        {u"carriedFrom"_s, toJson(goal.carriedFrom)},
        {u"periodsMet"_s, standing.periodsMet},
        {u"periodsDue"_s, standing.periodsDue},
    };
}

QJsonObject toJson(const Hit& hit)
{
    static constexpr std::array whats{"entry"_L1, "note"_L1, "goal"_L1, "review"_L1};
    const QString& text = hit.snippet.text;
    return {
        {u"what"_s, whats.at(static_cast<std::size_t>(hit.what))},
        {u"id"_s, hit.entry ? toJson(hit.entry) : toJson(hit.goal)},
        {u"period"_s, toJson(hit.period)},
        {u"date"_s, toIso(hit.date)},
        {u"title"_s, hit.title},
        {u"snippet"_s, text},
        {u"ranges"_s,
         toArray(hit.snippet.ranges,
                 [&](const auto& range) {
                     return QJsonArray{codePoints(QStringView{text}.first(range.first)),
                                       codePoints(QStringView{text}.first(range.second))};
                 })},
    };
}

EntryRow rowOf(const Entry& entry)
{
    const auto counts = text::counts(entry.body);
    return {.id = entry.id,
            .period = entry.period,
            .date = entry.date,
            .title = entry.title,
            .tags = entry.tags,
            .state = entry.state,
            .characters = counts.characters,
            .words = counts.words,
            .opening = text::opening(entry.body),
            .created = entry.created,
            .modified = entry.modified,
            .trashed = entry.trashed};
}

QString areaText(const QString& emoji, const QString& name)
{
    return emoji.isEmpty() ? name : emoji + u' ' + name;
}

const Area* findArea(const std::vector<Area>& areas, const std::optional<AreaId>& id)
{
    const auto found = std::ranges::find_if(areas, [&](const Area& area) { return area.id == id; });
    return found == areas.end() ? nullptr : &*found;
}

} // namespace hoego::cli
