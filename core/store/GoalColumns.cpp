#include "core/store/GoalColumns.h"

#include "core/Overloaded.h"
#include "core/store/Columns.h"
#include "core/text/Hangul.h"

namespace hoego::store {

namespace {

Measure readMeasure(const sqlite::Row& row, int first)
{
    const auto code = row.get<QString>(first);
    const auto target = row.get<std::optional<double>>(first + 1).value_or(0);
    const auto unit = row.get<std::optional<QString>>(first + 2).value_or(QString{});
    if (code == measureCodes[1])
        return measure::Count{.target = target, .unit = unit};
    if (code == measureCodes[2])
        return measure::Value{
            .target = target, .unit = unit, .direction = row.get<measure::Direction>(first + 3)};
    if (code == measureCodes[3])
        return measure::Rate{.times = row.get<int>(first + 4), .per = row.get<Period::Kind>(first + 5)};
    return measure::Done{};
}

std::optional<Source> readSource(const sqlite::Row& row, int first)
{
    const auto source = row.get<std::optional<QString>>(first);
    if (!source)
        return std::nullopt;
    if (*source == QStringLiteral("entries"))
        return source::EntriesOfKind{fromCode<Period::Kind>(row.get<QString>(first + 1))};
    if (*source == QStringLiteral("tag"))
        return source::EntriesWithTag{row.get<QString>(first + 2)};
    return source::DaysOfCategory{row.get<CategoryId>(first + 3)};
}

std::optional<Promise> readPromise(const sqlite::Row& row, int first)
{
    return row.get<std::optional<QString>>(first + 1).transform([&](const QString& sentence) {
        return Promise{.entry = row.get<std::optional<EntryId>>(first), .sentence = sentence};
    });
}

} // namespace

MeasureColumns columns(const Measure& measure)
{
    MeasureColumns columns{.measure = measureCodes[measure.index()].toString()};
    std::visit(Overloaded{[](const measure::Done&) {},
                          [&](const measure::Count& count) {
                              columns.target = count.target;
                              columns.unit = text::normalized(count.unit);
                          },
                          [&](const measure::Value& value) {
                              columns.target = value.target;
                              columns.unit = text::normalized(value.unit);
                              columns.direction = value.direction;
                          },
                          [&](const measure::Rate& rate) {
                              columns.times = rate.times;
                              columns.per = rate.per;
                          }},
               measure);
    return columns;
}

SourceColumns columns(const std::optional<Source>& source)
{
    SourceColumns columns;
    if (!source)
        return columns;
    std::visit(Overloaded{[&](const source::EntriesOfKind& entries) {
                              columns.source = QStringLiteral("entries");
                              columns.kind = kindCode(entries.kind);
                          },
                          [&](const source::EntriesWithTag& entries) {
                              columns.source = QStringLiteral("tag");
                              columns.tag = text::normalized(entries.tag);
                          },
                          [&](const source::DaysOfCategory& days) {
                              columns.source = QStringLiteral("color");
                              columns.category = days.category;
                          }},
               *source);
    return columns;
}

Goal readGoal(const sqlite::Row& row)
{
    return {.id = row.get<GoalId>(0),
            .period = row.get<Period>(1),
            .area = row.get<std::optional<AreaId>>(2),
            .title = row.get<QString>(3),
            .measure = readMeasure(row, 4),
            .source = readSource(row, 10),
            .due = row.get<std::optional<Day>>(14),
            .starts = row.get<std::optional<Day>>(15),
            .order = row.get<int>(16),
            .carriedFrom = row.get<std::optional<GoalId>>(17),
            .promise = readPromise(row, 22),
            .created = moment(row, 18),
            .trashed = optionalMoment(row, 20)};
}

} // namespace hoego::store
