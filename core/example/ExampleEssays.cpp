#include "core/example/ExampleTelling.h"

#include <algorithm>

namespace hoego {

namespace {

using std::chrono::days;

void tellPost(ExampleTelling& telling, Day day)
{
    Dice& dice = telling.life.dice;
    Facts facts = colorFacts(telling, Period::ofDay(day));
    facts[QStringLiteral("topic")] = telling.say(u"topic");
    facts[QStringLiteral("method")] = telling.say(u"method");
    facts[QStringLiteral("project")] = telling.say(u"project");
    QStringList blocks{telling.say(u"tech.first", facts)};
    QStringList headings = telling.life.phrases.all(QStringLiteral("tech.h"));
    while (headings.size() > dice.between(5, 7))
        headings.removeAt(dice.between(0, static_cast<int>(headings.size()) - 1));
    // As many thoughts as there are, so that none comes twice in one post.
    const auto thoughts = telling.life.phrases.all(QStringLiteral("tech.text")).size() / headings.size();
    const auto codeAt = dice.between(1, static_cast<int>(headings.size()) - 1);
    for (int i = 0; i < headings.size(); ++i) {
        blocks += QStringLiteral("## ") + headings[i];
        blocks += telling.paragraph(u"tech.text", static_cast<int>(thoughts + 1) / 2, facts);
        if (i == codeAt)
            blocks += telling.say(u"month.code", facts);
        else if (dice.chance(0.3))
            blocks += telling.items(u"tech.item", dice.between(3, 5), QStringLiteral("- "));
        if (thoughts > 1)
            blocks += telling.paragraph(u"tech.text", static_cast<int>(thoughts) / 2, facts);
    }
    if (dice.chance(0.5)) {
        const QString header = telling.say(u"tech.table");
        blocks += header + QStringLiteral("\n| --- | ---: | --- |\n")
            + QStringLiteral("| A | %1 ms | |\n| B | %2 ms | ✔ |")
                  .arg(dice.between(180, 900))
                  .arg(dice.between(20, 170));
    }
    blocks += telling.say(u"day.think");
    telling.free(telling.say(u"tech.title", facts), day, blocks, {telling.say(u"tag.tech")},
                 telling.state(true, 0.9));
}

void tellBook(ExampleTelling& telling, const ReadBook& book)
{
    Dice& dice = telling.life.dice;
    const Facts facts{{QStringLiteral("book"), book.title}};
    QStringList blocks;
    for (int i = dice.between(4, 5); i > 0; --i)
        blocks += telling.say(u"book.text", facts) + u' ' + telling.say(u"day.think") + u' '
            + telling.paragraph(u"day.any", dice.between(1, 2));
    blocks.insert(2, QStringLiteral("> ") + telling.say(u"day.quote"));
    blocks += telling.say(u"day.think");
    telling.free(telling.say(u"book.title", facts), std::min(book.day + days{1}, telling.life.until), blocks,
                 {telling.say(u"tag.book")}, telling.state(true, 0.5));
}

void tellThoughts(ExampleTelling& telling, Day day)
{
    Dice& dice = telling.life.dice;
    const Facts facts = colorFacts(telling, Period::containing(Period::Kind::Month, day));
    QStringList blocks;
    for (int i = dice.between(6, 9); i > 0; --i)
        blocks += telling.paragraph(u"day.any", dice.between(2, 5)) + u' ' + telling.say(u"day.think");
    blocks += telling.say(u"month.think", facts);
    telling.free(telling.say(u"essay.title"), day, blocks, {telling.say(u"tag.essay")},
                 telling.state(true, 0.3));
}

void tellKeywords(ExampleTelling& telling, Day day)
{
    QStringList blocks{telling.say(u"year.first", colorFacts(telling, Period::ofYear(telling.year.year)))};
    for (int i = telling.life.dice.between(4, 6); i > 0; --i) {
        blocks += QStringLiteral("## #") + telling.say(u"keyword.word");
        blocks += telling.say(u"keyword.text");
        blocks += telling.paragraph(u"day.any", 3);
    }
    telling.free(telling.say(u"keyword.title"), day, blocks,
                 {telling.say(u"tag.keyword"), telling.say(u"tag.retrospective")}, telling.state(true, 0.5));
}

} // namespace

void tellEssays(ExampleTelling& telling)
{
    Dice& dice = telling.life.dice;
    for (const Day day : telling.year.posts)
        tellPost(telling, day);
    for (const ReadBook& book : telling.year.books) {
        if (dice.chance(0.4))
            tellBook(telling, book);
    }
    const auto year = Period::ofYear(telling.year.year);
    for (int i = 0; i < 6; ++i) {
        const Day day = year.first() + days{dice.between(0, 364)};
        if (telling.life.isLived(day))
            tellThoughts(telling, day);
    }
    // The year's last weeks; a year that still runs has its keywords from the last day lived.
    const Day keywords = std::min(year.last() - days{dice.between(6, 16)}, telling.life.until - days{1});
    if (keywords > year.first() + days{300})
        tellKeywords(telling, keywords);
}

} // namespace hoego
