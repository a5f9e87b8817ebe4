#include "ui/goals/GoalEdits.h"

#include "core/text/Hangul.h"

#include "ui/common/ProgressLogging.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <ranges>
#include <utility>

namespace hoego::ui {

namespace {

bool isSameName(const QString& a, const QString& b)
{
    return text::folded(a.trimmed()) == text::folded(b.trimmed());
}

/// "📚 책읽기" in two: what stands before the first letter or digit, if it is one grapheme, is the emoji.
std::pair<QString, QString> emojiAndName(const QString& text)
{
    const QString trimmed = text.trimmed();
    QTextBoundaryFinder graphemes{QTextBoundaryFinder::Grapheme, trimmed};
    const auto end = graphemes.toNextBoundary();
    const QString first = trimmed.left(std::max<qsizetype>(end, 0));
    const QString rest = trimmed.sliced(first.size()).trimmed();
    const bool isWord
        = std::ranges::any_of(first.toUcs4(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
    if (first.isEmpty() || isWord || rest.isEmpty())
        return {{}, trimmed};
    return {first, rest};
}

std::optional<Source> sourceOf(const GoalLine& line, std::span<const Category> categories)
{
    if (!line.source)
        return std::nullopt;
    if (const auto* tagged = std::get_if<source::EntriesWithTag>(&*line.source))
        return *tagged;
    if (const auto* ofKind = std::get_if<source::EntriesOfKind>(&*line.source))
        return *ofKind;
    if (const auto category = categoryNamed(std::get<QString>(*line.source), categories))
        return source::DaysOfCategory{category->id};
    return std::nullopt;
}

} // namespace

std::optional<Category> categoryNamed(const QString& name, std::span<const Category> categories)
{
    const auto found = std::ranges::find_if(categories, [&](const Category& category) {
        return !category.archived && isSameName(category.name, name);
    });
    return found == categories.end() ? std::nullopt : std::optional{*found};
}

std::optional<Area> areaNamed(const QString& name, std::span<const Area> areas)
{
    const auto found = std::ranges::find_if(areas, [&](const Area& area) {
        return isSameName(area.name, name) || isSameName(area.emoji + area.name, name)
            || isSameName(area.emoji + QLatin1Char(' ') + area.name, name);
    });
    return found == areas.end() ? std::nullopt : std::optional{*found};
}

Area newArea(const QString& text, std::span<const Area> areas)
{
    const auto [emoji, name] = emojiAndName(text::normalized(text));
    int order = 0;
    for (const Area& area : areas)
        order = std::max(order, area.order + 1);
    return {.id = AreaId::mint(), .emoji = emoji, .name = name, .order = order};
}

int lastOrder(std::optional<AreaId> area, const GoalBoard& board)
{
    int order = 0;
    for (const GoalCard& card : board.cards) {
        if (card.goal.area == area)
            order = std::max(order, card.goal.order + 1);
    }
    return order;
}

NewGoal goalFromLine(const GoalLine& line, const GoalBoard& board, std::span<const Category> categories,
                     const Moment& now)
{
    NewGoal made{.goal = GoalId::mint(), .edits = {}};
    std::optional<Area> area;
    if (!line.areaName.isEmpty()) {
        area = areaNamed(line.areaName, board.areas);
        if (!area) {
            area = newArea(line.areaName, board.areas);
            if (!line.areaEmoji.isEmpty())
                area->emoji = line.areaEmoji;
            made.edits.push_back(adding(*area));
        }
    }
    const std::optional<AreaId> areaId = area ? std::optional{area->id} : std::nullopt;
    const Day today = now.day();
    // A habit begun in November owes nothing for January.
    const bool isBegunLate = std::holds_alternative<measure::Rate>(line.measure)
        && board.period.contains(today) && today > board.period.first();
    made.edits.push_back(adding(Goal{
        .id = made.goal,
        .period = board.period,
        .area = areaId,
        .title = text::normalized(line.title),
        .measure = line.measure,
        .source = sourceOf(line, categories),
        .due = line.due,
        .starts = isBegunLate ? std::optional{today} : std::nullopt,
        .order = lastOrder(areaId, board),
        .carriedFrom = std::nullopt,
        .promise = std::nullopt,
        .created = now,
        .trashed = std::nullopt,
    }));
    return made;
}

std::vector<Edit> movedBy(int step, GoalId goal, const GoalBoard& board)
{
    const auto found
        = std::ranges::find(board.cards, goal, [](const GoalCard& card) { return card.goal.id; });
    if (found == board.cards.end())
        return {};
    std::vector<Goal> area;
    for (const GoalCard& card : board.cards) {
        if (card.goal.area == found->goal.area)
            area.push_back(card.goal);
    }
    const auto from = std::ranges::find(area, goal, &Goal::id) - area.begin();
    const auto to = from + step;
    if (to < 0 || to >= std::ssize(area))
        return {};
    std::swap(area[static_cast<std::size_t>(from)], area[static_cast<std::size_t>(to)]);

    // Numbered anew, as equal or missing numbers may come from elsewhere.
    std::vector<Edit> edits;
    for (int order = 0; const Goal& before : area) {
        Goal after = before;
        after.order = order++;
        if (after != before)
            edits.push_back(changing(before, after));
    }
    return edits;
}

std::vector<Edit> trashed(const Goal& goal, const Moment& now)
{
    Goal after = goal;
    after.trashed = now;
    return {changing(goal, after)};
}

std::optional<Progress> oneMore(const GoalCard& card, Day day, const Moment& now)
{
    if (std::holds_alternative<measure::Value>(card.goal.measure))
        return std::nullopt;
    Progress one = loggedNow(card.goal.id, 1, now);
    one.day = day;
    return one;
}

std::vector<Edit> reviewed(const GoalCard& card, Verdict verdict, const QString& text, Day day,
                           const Moment& now)
{
    const QString words = text::normalized(text).trimmed();
    if (card.review && card.review->day == day) {
        Review after = *card.review;
        after.verdict = verdict;
        after.text = words;
        if (after == *card.review)
            return {};
        after.written = now;
        return {changing(*card.review, after)};
    }
    if (words.isEmpty() && verdict == card.verdict())
        return {};
    return {adding(Review{.id = ReviewId::mint(),
                          .goal = card.goal.id,
                          .day = day,
                          .verdict = verdict,
                          .text = words,
                          .written = now})};
}

std::optional<Goal> carriedOver(const Goal& goal, const Moment& now)
{
    const auto next = goal.period.next();
    if (!next)
        return std::nullopt;
    Goal carried = goal;
    carried.id = GoalId::mint();
    carried.period = *next;
    carried.due = std::nullopt;
    carried.starts = std::nullopt;
    carried.carriedFrom = goal.id;
    carried.promise = std::nullopt; // The first of the line remembers it.
    carried.created = now;
    return carried;
}

} // namespace hoego::ui
