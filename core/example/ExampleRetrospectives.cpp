#include "core/example/ExampleTelling.h"

#include <algorithm>
#include <array>

namespace hoego {

namespace {

using std::chrono::days;

QString live(const QString& what, const Period& period)
{
    return QStringLiteral("```hoego ") + what + u' ' + period.key() + QStringLiteral("\n```");
}

/// The month's colors as a table, counted from the days themselves.
QString colorTable(const ExampleTelling& telling, const Period& period)
{
    const Tally counts = tally(period, telling.year.colors);
    QString header = QStringLiteral("|");
    QString rule = QStringLiteral("|");
    QString row = QStringLiteral("|");
    for (const auto& category : counts.categories) {
        const auto found = std::ranges::find(telling.life.categories, category.category, &Category::id);
        header += u' ' + found->name + QStringLiteral(" |");
        rule += QStringLiteral(" ---: |");
        row += u' ' + QString::number(category.days) + QStringLiteral(" |");
    }
    return header + u'\n' + rule + u'\n' + row;
}

QString nextTasks(ExampleTelling& telling)
{
    Dice& dice = telling.life.dice;
    QStringList lines;
    for (int i = dice.between(3, 6); i > 0; --i)
        lines += (dice.chance(0.2) ? QStringLiteral("- [x] ") : QStringLiteral("- [ ] "))
            + telling.say(u"month.next");
    return lines.join(u'\n');
}

QStringList goalsPart(ExampleTelling& telling, const Period& month, const Facts& facts)
{
    const bool wrote
        = std::ranges::any_of(telling.year.posts, [&month](Day day) { return month.contains(day); });
    QStringList blocks{telling.heading(u"month.h.goals", facts)};
    if (telling.life.dice.chance(0.6))
        blocks += live(QStringLiteral("goals"), month);
    blocks += telling.say(u"month.goals", facts);
    blocks += telling.say(wrote ? u"month.writing.yes" : u"month.writing.no", facts) + u' '
        + telling.say(facts.value(QStringLiteral("exerciseDays")).toInt() < 4 ? u"month.exercise.few"
                                                                              : u"month.exercise",
                      facts);
    return blocks;
}

QStringList colorsPart(ExampleTelling& telling, const Period& month, const Facts& facts)
{
    Dice& dice = telling.life.dice;
    QStringList blocks{telling.heading(u"month.h.color", facts),
                       telling.say(u"month.color", facts) + u' '
                           + telling.paragraph(u"month.color.more", dice.between(1, 2), facts)};
    if (dice.chance(0.5))
        blocks += colorTable(telling, month);
    return blocks;
}

QStringList workPart(ExampleTelling& telling, const Facts& facts)
{
    Dice& dice = telling.life.dice;
    QStringList blocks{telling.heading(u"month.h.work", facts)};
    for (int i = dice.between(3, 4); i > 0; --i)
        blocks
            += telling.say(u"month.work", facts) + u' ' + telling.paragraph(u"day.work", dice.between(2, 4));
    if (dice.chance(0.45))
        blocks += telling.say(u"month.code", facts);
    return blocks;
}

QStringList lifePart(ExampleTelling& telling, const Facts& facts)
{
    Dice& dice = telling.life.dice;
    QStringList blocks{telling.heading(u"month.h.life", facts)};
    blocks
        += telling.say(u"month.person", facts) + u' ' + telling.paragraph(u"day.plans", dice.between(1, 2));
    blocks += telling.say(u"month.life", facts) + u' ' + telling.paragraph(u"day.hobby", dice.between(1, 3));
    for (int i = dice.between(2, 3); i > 0; --i)
        blocks += telling.paragraph(u"day.any", dice.between(3, 6)) + u' ' + telling.say(u"day.think");
    return blocks;
}

QStringList learnedPart(ExampleTelling& telling, const Facts& facts)
{
    const QString mark = telling.life.dice.chance(0.5) ? QStringLiteral("- ") : QStringLiteral("1. ");
    return {telling.heading(u"month.h.learned", facts),
            telling.items(u"month.learned", telling.life.dice.between(3, 5), mark, facts),
            telling.say(u"day.think") + u' ' + telling.paragraph(u"day.study", 2)};
}

QStringList regretPart(ExampleTelling& telling, const Facts& facts)
{
    return {telling.heading(u"month.h.regret", facts),
            telling.items(u"month.regret", telling.life.dice.between(2, 3), QStringLiteral("- "), facts),
            telling.paragraph(u"day.any", telling.life.dice.between(2, 3))};
}

QStringList thinkPart(ExampleTelling& telling, const Facts& facts)
{
    return {telling.heading(u"month.h.think", facts), telling.say(u"month.think", facts),
            telling.say(u"day.think") + u' ' + telling.paragraph(u"day.any", 3), telling.say(u"day.think")};
}

QStringList weeksPart(ExampleTelling& telling, const Facts& facts)
{
    Dice& dice = telling.life.dice;
    QStringList blocks{telling.heading(u"month.h.weeks", facts)};
    for (const QString& week : telling.life.phrases.all(QStringLiteral("month.week")))
        blocks += QStringLiteral("**") + week + QStringLiteral("** ") + telling.say(u"week.first") + u' '
            + telling.paragraph(u"day.any", dice.between(3, 6)) + u' ' + telling.say(u"day.think");
    return blocks;
}

Facts monthFacts(const ExampleTelling& telling, const Period& month)
{
    Facts facts = colorFacts(telling, month);
    static const auto name = QStringLiteral("month");
    const auto number = [&](int value) {
        const QStringList names = telling.life.phrases.all(QStringLiteral("month.name"));
        return names.isEmpty() ? QString::number(value) : names.value(value - 1);
    };
    facts[name] = number(month.number());
    facts[QStringLiteral("nextMonth")] = number(month.number() % 12 + 1);
    if (facts.value(QStringLiteral("book")).isEmpty())
        facts[QStringLiteral("book")] = telling.life.phrases.say(QStringLiteral("book"));
    return facts;
}

void tellMonth(ExampleTelling& telling, const Period& month)
{
    Dice& dice = telling.life.dice;
    const Facts facts = monthFacts(telling, month);
    const QString first
        = telling.life.phrases.say(QStringLiteral("month.first.%1").arg(month.number()), facts);
    QStringList blocks{first + u' ' + telling.paragraph(u"day.any", dice.between(2, 4))};

    using Part = QStringList (*)(ExampleTelling&, const Facts&);
    const auto add = [&](Part part) { blocks += part(telling, facts); };
    const int form = dice.between(1, 4);
    if (form != 2)
        blocks += goalsPart(telling, month, facts);
    if (form == 3)
        add(workPart);
    blocks += colorsPart(telling, month, facts);
    if (form != 3)
        add(workPart);
    if (form == 2)
        blocks += goalsPart(telling, month, facts);
    add(form == 4 ? learnedPart : lifePart);
    add(form == 4 ? lifePart : learnedPart);
    if (dice.chance(0.6))
        add(weeksPart);
    if (dice.chance(0.55))
        add(regretPart);
    if (dice.chance(0.7))
        add(thinkPart);
    blocks += telling.heading(u"month.h.next", facts);
    blocks += telling.say(u"month.promise", facts);
    blocks += nextTasks(telling);
    blocks += QStringLiteral("> ") + telling.say(u"month.quote");

    const auto state = telling.state(!month.contains(telling.life.until), 0.4);
    telling.periodic(month, std::min(month.last() + days{dice.between(-1, 3)}, telling.life.until), blocks,
                     {telling.say(u"tag.monthly"), telling.say(u"tag.retrospective")}, state);
}

void tellHalf(ExampleTelling& telling, const Period& period, const char16_t* first)
{
    Dice& dice = telling.life.dice;
    Facts facts = colorFacts(telling, period);
    QStringList blocks{telling.say(first, facts) + u' ' + telling.paragraph(u"day.any", 3)};
    blocks += telling.heading(u"month.h.goals", {{QStringLiteral("month"), {}}});
    blocks += live(QStringLiteral("goals"), period);
    QStringList goals;
    for (const GoalOutcome& goal : telling.year.outcomes) {
        facts[QStringLiteral("goal")] = goal.title;
        if (dice.chance(0.7))
            goals += QStringLiteral("- ") + telling.say(u"half.goal", facts);
    }
    blocks += goals.join(u'\n');
    blocks += telling.say(u"month.color", facts) + u' ' + telling.say(u"month.color.more", facts);
    blocks += colorTable(telling, period);
    blocks += telling.say(u"month.work", facts);
    blocks += telling.say(u"month.think", facts);
    blocks += QStringLiteral("> ") + telling.say(u"month.quote");
    telling.periodic(period, std::min(period.last() + days{dice.between(0, 4)}, telling.life.until), blocks,
                     {telling.say(u"tag.retrospective")}, EntryState::Finished);
}

const char16_t* listOf(Verdict verdict)
{
    constexpr std::array lists{u"year.goal.open", u"year.goal.achieved", u"year.goal.partly",
                               u"year.goal.missed", u"year.goal.dropped"};
    return lists[static_cast<std::size_t>(verdict)];
}

void tellYear(ExampleTelling& telling)
{
    Dice& dice = telling.life.dice;
    const auto period = Period::ofYear(telling.year.year);
    Facts facts = colorFacts(telling, period);
    QStringList blocks{telling.say(u"year.first", facts) + u' ' + telling.paragraph(u"day.any", 3)};

    blocks += telling.heading(u"year.h.goals", facts);
    blocks += live(QStringLiteral("goals"), period);
    for (const GoalOutcome& goal : telling.year.outcomes) {
        facts[QStringLiteral("goal")] = goal.title;
        blocks += telling.say(listOf(goal.verdict), facts) + u' ' + telling.paragraph(u"year.goal.more", 2);
    }
    blocks += telling.heading(u"year.h.color", facts);
    blocks += live(QStringLiteral("picture"), period);
    blocks += telling.say(u"year.color", facts) + u' ' + telling.paragraph(u"year.color.more", 3, facts);
    blocks += live(QStringLiteral("tally"), period);
    blocks += colorTable(telling, period);
    for (int i = 0; i < 6; ++i)
        blocks += telling.say(i % 2 == 0 ? u"month.life" : u"month.person", facts) + u' '
            + telling.say(u"day.think") + u' ' + telling.paragraph(u"day.any", 2);

    blocks += telling.heading(u"year.h.next", facts);
    blocks += telling.say(u"year.next", facts);
    blocks += telling.items(u"month.next", dice.between(5, 8), QStringLiteral("- [ ] "), facts);
    blocks += telling.say(u"month.think", facts);
    blocks += telling.say(u"year.close", facts);
    blocks += QStringLiteral("> ") + telling.say(u"month.quote");

    const auto state = telling.state(telling.life.isLived(period.last() - days{3}), 0.5);
    telling.periodic(period, period.last() - days{dice.between(0, 3)}, blocks,
                     {telling.say(u"tag.year"), telling.say(u"tag.retrospective")}, state);
}

} // namespace

void tellRetrospectives(ExampleTelling& telling)
{
    const auto period = Period::ofYear(telling.year.year);
    for (const int month : telling.year.writtenMonths)
        tellMonth(telling, Period::ofMonth(telling.year.year, month));
    for (const Period& half : period.children(Period::Kind::Half)) {
        if (telling.life.isLived(half.last()) && (half.number() == 1 || telling.life.dice.chance(0.2)))
            tellHalf(telling, half, u"half.first");
    }
    for (const Period& quarter : period.children(Period::Kind::Quarter)) {
        if (telling.life.isLived(quarter.last()) && quarter.number() % 2 == 1
            && telling.life.dice.chance(0.5))
            tellHalf(telling, quarter, u"quarter.first");
    }
    if (telling.life.isLived(period.last() - days{45}))
        tellYear(telling);
}

} // namespace hoego
