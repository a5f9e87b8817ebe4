#pragma once

#include "core/journal/Reads.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <ranges>

/// Values in the JSON form that the command line promises.
namespace hoego::cli {

template <class Tag>
QJsonValue toJson(const std::optional<Id<Tag>>& id)
{
    return id ? QJsonValue{id->toString()} : QJsonValue{};
}
QJsonValue toJson(const std::optional<Period>& period);
QJsonObject toJson(const EntryRow& row);
QJsonObject toJson(const Category& category, int days);
QJsonObject toJson(const DayColor& color, const std::vector<Category>& categories);
QJsonObject toJson(const GoalCard& card, const std::vector<Area>& areas);
QJsonObject toJson(const Hit& hit);

template <std::ranges::range Values, class ToJson>
QJsonArray toArray(const Values& values, ToJson&& convert)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(QJsonValue{convert(value)});
    return array;
}

/// The entry as lists show it.
EntryRow rowOf(const Entry& entry);
/// "📚 책읽기".
QString areaText(const QString& emoji, const QString& name);
/// Null where there is none.
const Area* findArea(const std::vector<Area>& areas, const std::optional<AreaId>& id);

} // namespace hoego::cli
