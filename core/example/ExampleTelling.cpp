#include "core/example/ExampleTelling.h"

#include <algorithm>
#include <array>

namespace hoego {

namespace {

using std::chrono::days;

QString fact(const char16_t* name)
{
    return QStringView{name}.toString();
}

QString nameOf(const ExampleLife& life, CategoryId id)
{
    const auto found = std::ranges::find(life.categories, id, &Category::id);
    return found == life.categories.end() ? QString{} : found->name;
}

/// Sentences may begin with a word from a list, which in English is written small.
QString withCapitals(QString text)
{
    if (text.contains(QStringLiteral("```")) || text.startsWith(QStringLiteral("- ["))
        || text.startsWith(u'|'))
        return text;
    bool begins = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (begins && c >= u'a' && c <= u'z')
            text[i] = c.toUpper();
        const bool ends = i + 1 < text.size() && text[i + 1].isSpace() && QStringView{u".?!\""}.contains(c);
        begins = ends || (begins && QStringView{u" *\n>#-\""}.contains(c));
    }
    return text;
}

} // namespace

void ExampleTelling::add(Entry entry, const QStringList& blocks, const QStringList& tags, EntryState state,
                         Day day)
{
    Dice& dice = life.dice;
    for (const QString& block : blocks)
        entry.body += withCapitals(block)
            + (&block == &blocks.back() ? QStringLiteral("\n") : QStringLiteral("\n\n"));
    entry.tags = cleanTags(tags);
    entry.state = state;
    entry.created = life.eveningOf(day);
    entry.modified = entry.created;
    if (dice.chance(0.4))
        entry.modified.utc += std::chrono::minutes{dice.between(5, 90)};
    dice.mint(entry.id, entry.created);
    if (state == EntryState::Published) {
        const QString place = entry.period ? entry.period->key() : toIso(entry.date);
        entry.publication
            = Publication{.address = QStringLiteral("https://blog.example/") + place, .at = entry.modified};
    }
    edits.push_back(adding(std::move(entry)));
}

void ExampleTelling::periodic(const Period& period, Day day, const QStringList& blocks,
                              const QStringList& tags, EntryState state)
{
    add(Entry{.period = period, .date = period.first()}, blocks, tags, state, day);
}

void ExampleTelling::free(const QString& title, Day day, const QStringList& blocks, const QStringList& tags,
                          EntryState state)
{
    add(Entry{.date = day, .title = withCapitals(Phrases::plain(title))}, blocks, tags, state, day);
}

EntryState ExampleTelling::state(bool isOver, double published)
{
    if (!isOver)
        return EntryState::Draft;
    return life.dice.chance(published) ? EntryState::Published : EntryState::Finished;
}

QString ExampleTelling::say(const char16_t* list, const Facts& facts)
{
    return life.phrases.say(QStringView{list}.toString(), facts);
}

QString ExampleTelling::paragraph(const char16_t* list, int count, const Facts& facts)
{
    return life.phrases.say(QStringView{list}.toString(), count, facts);
}

QString ExampleTelling::items(const char16_t* list, int count, const QString& mark, const Facts& facts)
{
    QStringList lines;
    for (int i = 0; i < count; ++i) // "1. " counts on.
        lines += (mark.startsWith(u'1') ? QString::number(i + 1) + mark.sliced(1) : mark) + say(list, facts);
    return lines.join(u'\n');
}

Facts colorFacts(const ExampleTelling& telling, const Period& period)
{
    Facts facts;
    const Tally counts = tally(period, telling.year.colors);
    const auto name = [&](std::size_t place) {
        return place < counts.categories.size() ? nameOf(telling.life, counts.categories[place].category)
                                                : QString{};
    };
    const auto number = [&](std::size_t place) {
        return QString::number(place < counts.categories.size() ? counts.categories[place].days : 0);
    };
    facts[fact(u"topColor")] = name(0);
    facts[fact(u"topDays")] = number(0);
    facts[fact(u"secondColor")] = name(1);
    facts[fact(u"secondDays")] = number(1);
    facts[fact(u"blank")] = QString::number(counts.blank);
    const auto exercise = std::ranges::find(counts.categories, telling.life.categories[habit::Exercise].id,
                                            &Tally::ByCategory::category);
    facts[fact(u"exerciseDays")] = QString::number(exercise == counts.categories.end() ? 0 : exercise->days);
    facts[fact(u"year")] = QString::number(telling.year.year);
    facts[fact(u"nextYear")] = QString::number(telling.year.year + 1);
    facts[fact(u"trip")] = telling.year.trip;
    facts[fact(u"booksTarget")] = QString::number(telling.year.booksWanted);
    const auto read = std::ranges::count_if(
        telling.year.books, [&period](const ReadBook& book) { return book.day <= period.last(); });
    facts[fact(u"books")] = QString::number(std::max<std::ptrdiff_t>(1, read));
    facts[fact(u"book")]
        = read > 0 ? telling.year.books[static_cast<std::size_t>(read - 1)].title : QString{};
    return facts;
}

void tell(const ExampleYear& year, ExampleLife& life, std::vector<Edit>& edits)
{
    ExampleTelling telling{.year = year, .life = life, .edits = edits};
    tellDays(telling);
    tellWeeks(telling);
    tellRetrospectives(telling);
    tellEssays(telling);
}

} // namespace hoego
