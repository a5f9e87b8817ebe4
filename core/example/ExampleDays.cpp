#include "core/example/ExampleTelling.h"

#include <algorithm>
#include <array>

namespace hoego {

namespace {

using std::chrono::days;

constexpr std::array ofCategory{u"day.hobby", u"day.exercise", u"day.study",  u"day.work",
                                u"day.plans", u"day.rest",     u"day.travel", u"day.home"};

const char16_t* listFor(const ExampleTelling& telling, Day day)
{
    const auto color = std::ranges::find(telling.year.colors, day, &DayColor::day);
    if (color == telling.year.colors.end() || !color->category)
        return u"day.any";
    const auto category = std::ranges::find(telling.life.categories, *color->category, &Category::id);
    return ofCategory[static_cast<std::size_t>(category - telling.life.categories.begin())];
}

QString tasks(ExampleTelling& telling)
{
    Dice& dice = telling.life.dice;
    QStringList lines;
    for (int i = dice.between(3, 6); i > 0; --i)
        lines += (dice.chance(0.6) ? QStringLiteral("- [x] ") : QStringLiteral("- [ ] "))
            + telling.say(u"day.task");
    return telling.say(u"day.list") + QStringLiteral("\n\n") + lines.join(u'\n');
}

QStringList shortNote(ExampleTelling& telling, const char16_t* list)
{
    return {telling.say(list) + u' ' + telling.paragraph(u"day.any", telling.life.dice.between(1, 4))};
}

QStringList fullNote(ExampleTelling& telling, const char16_t* list, int length)
{
    Dice& dice = telling.life.dice;
    QStringList blocks{telling.paragraph(list, dice.between(1, 2)) + u' '
                       + telling.paragraph(u"day.any", length)};
    if (dice.chance(0.7))
        blocks += telling.say(u"day.think");
    for (int i = 2; i < length; ++i) {
        blocks += telling.say(dice.chance(0.4) ? list : u"day.any") + u' '
            + telling.paragraph(u"day.any", dice.between(2, 4));
        if (i % 2 == 1)
            blocks += telling.say(u"day.think");
    }
    if (dice.chance(0.3))
        blocks += tasks(telling);
    if (dice.chance(0.25))
        blocks += QStringLiteral("> ") + telling.say(u"day.quote");
    blocks += telling.say(u"day.close");
    return blocks;
}

} // namespace

void tellDays(ExampleTelling& telling)
{
    Dice& dice = telling.life.dice;
    const auto period = Period::ofYear(telling.year.year);
    for (Day day = period.first(); day <= std::min(period.last(), telling.life.until); day += days{1}) {
        if (dice.chance(0.115))
            continue;
        const auto* list = listFor(telling, day);
        const auto mood = dice.between(1, 100);
        QStringList blocks;
        if (mood <= 28)
            blocks = shortNote(telling, list);
        else
            blocks = fullNote(telling, list, mood <= 72 ? dice.between(4, 6) : dice.between(7, 11));
        QStringList tags;
        if (list == ofCategory[habit::Travel])
            tags += telling.life.categories[habit::Travel].name;
        telling.periodic(Period::ofDay(day), day, blocks, tags,
                         dice.chance(0.03) ? EntryState::Draft : EntryState::Finished);
    }
}

void tellWeeks(ExampleTelling& telling)
{
    Dice& dice = telling.life.dice;
    for (const Period& week : Period::ofYear(telling.year.year).children(Period::Kind::Week)) {
        if (!dice.chance(0.45) || !telling.life.isLived(week.last()))
            continue;
        const QString bullet = QStringLiteral("- ");
        QStringList blocks{telling.say(u"week.first") + u' '
                           + telling.paragraph(u"day.any", dice.between(3, 5))};
        blocks += QStringLiteral("## Keep\n\n") + telling.items(u"week.good", dice.between(2, 4), bullet);
        blocks += telling.say(u"day.think") + u' ' + telling.paragraph(u"day.any", dice.between(4, 7));
        blocks += QStringLiteral("## Problem\n\n") + telling.items(u"week.bad", dice.between(1, 3), bullet);
        blocks += telling.paragraph(u"day.any", dice.between(4, 7)) + u' ' + telling.say(u"day.think");
        blocks += QStringLiteral("## Try\n\n")
            + telling.items(u"week.try", dice.between(2, 4), QStringLiteral("- [ ] "));
        blocks += QStringLiteral("> ") + telling.say(u"day.quote");
        telling.periodic(week, week.last(), blocks,
                         {telling.say(u"tag.week"), telling.say(u"tag.retrospective")}, EntryState::Finished);
    }
}

} // namespace hoego
