#pragma once

#include "core/color/Category.h"
#include "core/entry/Entry.h"
#include "core/goal/Goal.h"

/// Small values to start a test from; each test says only what matters to it.
namespace hoego::sample {

/// Minutes after 2024-11-22 12:00 in Seoul.
inline Moment moment(int minutes = 0)
{
    return {.utc = std::chrono::sys_days{std::chrono::year{2024} / 11 / 22} + std::chrono::hours{3}
                + std::chrono::minutes{minutes},
            .zone = QStringLiteral("Asia/Seoul")};
}

inline Day day(int year, unsigned month, unsigned dayOfMonth)
{
    return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{dayOfMonth}};
}

inline Entry entry(const Period& period, const QString& body, const Moment& written = moment())
{
    return {.id = EntryId::mint(),
            .period = period,
            .date = period.first(),
            .title = {},
            .body = body,
            .tags = {},
            .state = EntryState::Draft,
            .publication = std::nullopt,
            .created = written,
            .modified = written,
            .trashed = std::nullopt};
}

inline Entry freeEntry(Day date, const QString& title, const QString& body)
{
    Entry entry = sample::entry(Period::ofDay(date), body);
    entry.period.reset();
    entry.title = title;
    return entry;
}

inline Category category(const QString& name, int key, Rgb color = {.red = 0xFF, .green = 0x9E, .blue = 0xB5})
{
    return {
        .id = CategoryId::mint(), .name = name, .color = color, .key = key, .order = key, .archived = false};
}

inline Goal goal(const Period& period, const QString& title, Measure measure = measure::Done{})
{
    return {.id = GoalId::mint(),
            .period = period,
            .area = std::nullopt,
            .title = title,
            .measure = std::move(measure),
            .source = std::nullopt,
            .due = std::nullopt,
            .starts = std::nullopt,
            .order = 0,
            .carriedFrom = std::nullopt,
            .created = moment(),
            .trashed = std::nullopt};
}

} // namespace hoego::sample
