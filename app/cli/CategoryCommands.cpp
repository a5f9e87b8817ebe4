#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

struct CategoryOptions {
    std::string name;
    std::optional<std::string> newName;
    std::optional<std::string> color;
    std::optional<int> key;
    bool noKey = false;
    std::optional<int> place;
    bool back = false;
    std::string into;
};

QString categoryLine(Table& table, const Category& category, int days)
{
    table.add({category.key ? QString::number(*category.key) : QString{}, painted(u"■"_s, category.color),
               category.name, category.color.toHex(), Words::tr("%n days", nullptr, days),
               category.archived ? Words::tr("archived") : QString{}});
    return {};
}

Table categoryTable()
{
    using Side = Table::Side;
    return Table{{Side::Right, Side::Left, Side::Left, Side::Left, Side::Right, Side::Left}};
}

/// What became of one category.
Outcome outcomeOf(Session& session, CategoryId id)
{
    const auto categories = need(session.journal().categories());
    const auto days = need(session.journal().daysOfCategories());
    const Category category = *findCategory(categories, std::optional{id});
    const int count = days.contains(id) ? days.at(id) : 0;
    return {.json = [category, count] { return toJson(category, count); },
            .text =
                [category, count] {
                    Table table = categoryTable();
                    categoryLine(table, category, count);
                    return table.toString();
                },
            .trouble = {}};
}

Outcome listCategories(Session& session, const CategoryOptions&)
{
    const auto categories = need(session.journal().categories());
    const auto days = need(session.journal().daysOfCategories());
    const auto count = [days](const Category& category) {
        const auto found = days.find(category.id);
        return found == days.end() ? 0 : found->second;
    };
    return {.json =
                [categories, count] {
                    return toArray(categories, [&](const Category& category) {
                        return toJson(category, count(category));
                    });
                },
            .text =
                [categories, count] {
                    Table table = categoryTable();
                    for (const Category& category : categories)
                        categoryLine(table, category, count(category));
                    return table.toString();
                },
            .trouble = {}};
}

void requireFreeName(const std::vector<Category>& categories, const Category& category)
{
    const auto* other = findCategory(categories, category.name);
    if (other != nullptr && other->id != category.id)
        couldNot(Words::tr("There is already a color category '%1'.").arg(other->name));
}

void requireFreeKey(const std::vector<Category>& categories, const Category& category)
{
    const auto other = std::ranges::find_if(categories, [&](const Category& each) {
        return each.id != category.id && !each.archived && category.key && each.key == category.key;
    });
    if (other != categories.end())
        couldNot(Words::tr("Key %1 belongs to '%2'.").arg(QString::number(*category.key), other->name));
}

Outcome addCategory(Session& session, const CategoryOptions& options)
{
    const auto categories = need(session.journal().categories());
    const Category category{
        .id = CategoryId::mint(),
        .name = givenName(options.name, Words::tr("The name must not be empty.")),
        .color = colorOf(options.color.value_or(std::string{})),
        .key = options.key,
        .order = categories.empty() ? 0 : std::ranges::max(categories, {}, &Category::order).order + 1,
        .archived = false};
    requireFreeName(categories, category);
    requireFreeKey(categories, category);
    need(session.journal().apply(adding(category)));
    return outcomeOf(session, category.id);
}

/// The palette with `moved` at `place` (from 1); orders are then dense.
std::vector<Edit> moving(std::vector<Category> categories, const Category& moved, int place)
{
    const std::vector<Category> before = categories;
    std::erase_if(categories, [&](const Category& each) { return each.id == moved.id; });
    const auto at = std::clamp<std::ptrdiff_t>(place - 1, 0, std::ssize(categories));
    categories.insert(categories.begin() + at, moved);
    std::vector<Edit> edits;
    for (int i = 0; Category & category : categories) {
        category.order = i++;
        const auto& old = *std::ranges::find(before, category.id, &Category::id);
        if (old != category)
            edits.push_back(changing(old, category));
    }
    return edits;
}

Outcome editCategory(Session& session, const CategoryOptions& options)
{
    const auto categories = need(session.journal().categories());
    const Category& before = categoryNamed(categories, options.name);
    Category after = before;
    if (options.newName)
        after.name = givenName(*options.newName, Words::tr("The name must not be empty."));
    if (options.color)
        after.color = colorOf(*options.color);
    if (options.key || options.noKey)
        after.key = options.key;
    requireFreeName(categories, after);
    requireFreeKey(categories, after);
    const auto edits = options.place ? moving(categories, after, *options.place)
                                     : std::vector<Edit>{changing(before, after)};
    need(session.journal().apply(edits));
    return outcomeOf(session, after.id);
}

Outcome archiveCategory(Session& session, const CategoryOptions& options)
{
    const auto categories = need(session.journal().categories());
    const Category& before = categoryNamed(categories, options.name);
    Category after = before;
    after.archived = !options.back;
    // Its key may belong to another one by now.
    if (options.back)
        requireFreeKey(categories, after);
    need(session.journal().apply(changing(before, after)));
    return outcomeOf(session, after.id);
}

/// Days and automatic goals of `from` go over to `into`; `from` is no more.
std::vector<Edit> merging(Session& session, const Category& from, const Category& into)
{
    std::vector<Edit> edits;
    const DayRange always{.first = Period::ofYear(firstYear).first(),
                          .last = Period::ofYear(lastYear).last()};
    for (const DayColor& color : need(session.journal().dayColors(always))) {
        if (color.category == from.id)
            edits.push_back(
                changing(color, DayColor{.day = color.day, .category = into.id, .note = color.note}));
    }
    for (const Goal& before : need(session.journal().goalsOfCategory(from.id))) {
        Goal after = before;
        after.source = source::DaysOfCategory{into.id};
        edits.push_back(changing(before, after));
    }
    edits.push_back(removing(from));
    return edits;
}

Outcome mergeCategories(Session& session, const CategoryOptions& options)
{
    const auto categories = need(session.journal().categories());
    const Category& from = categoryNamed(categories, options.name);
    const Category& into = categoryNamed(categories, options.into);
    if (from.id == into.id)
        wrongUsage(Words::tr("A color category cannot be merged into itself."));
    need(session.journal().apply(merging(session, from, into)));
    return outcomeOf(session, into.id);
}

void declareName(CLI::App& command, CategoryOptions& options)
{
    option(command, "NAME", options.name, Words::tr("The category's name"))->required();
}

void declareKey(CLI::App& command, CategoryOptions& options)
{
    option(command, "--key", options.key, Words::tr("The key that paints with it, 1 to 9"))
        ->check(CLI::Range(1, 9));
}

} // namespace

void addCategoryCommands(CommandLine& line)
{
    using Options = CategoryOptions;
    CLI::App& category = addFamily(line, "category", Words::tr("The palette of day colors"));
    addCommand<Options>(
        line, category, "list", Words::tr("List the palette"), [](CLI::App&, Options&) { }, listCategories);
    addCommand<Options>(
        line, category, "add", Words::tr("Add a color category"),
        [](CLI::App& command, Options& options) {
            declareName(command, options);
            option(command, "COLOR", options.color, Words::tr("Like \"#FFD54A\""))->required();
            declareKey(command, options);
        },
        addCategory);
    addCommand<Options>(
        line, category, "edit", Words::tr("Change a color category"),
        [](CLI::App& command, Options& options) {
            declareName(command, options);
            option(command, "--name", options.newName, Words::tr("Its new name"));
            option(command, "--color", options.color, Words::tr("Like \"#FFD54A\""));
            declareKey(command, options);
            flag(command, "--no-key", options.noKey, Words::tr("Take its key away"))->excludes("--key");
            option(command, "--place", options.place, Words::tr("Its place in the palette, from 1"));
        },
        editCategory);
    addCommand<Options>(
        line, category, "archive", Words::tr("Offer it no longer; painted days stay"),
        [](CLI::App& command, Options& options) {
            declareName(command, options);
            flag(command, "--back", options.back, Words::tr("Offer it again"));
        },
        archiveCategory);
    addCommand<Options>(
        line, category, "merge", Words::tr("Give one category's days to another and remove it"),
        [](CLI::App& command, Options& options) {
            declareName(command, options);
            option(command, "INTO", options.into, Words::tr("The category that gets its days"))->required();
        },
        mergeCategories);
}

} // namespace hoego::cli
