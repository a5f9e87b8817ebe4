#include "ui/shell/Offers.h"

#include "core/journal/Journal.h"
#include "core/text/Hangul.h"
#include "ui/common/PeriodWords.h"
#include "ui/render/GoalText.h"
#include "ui/render/PeriodLabel.h"
#include "ui/shell/Sidebar.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::Offers)
};

constexpr std::size_t most = 40;
constexpr std::array allRooms{RoomName::Write, RoomName::Colors, RoomName::Goals, RoomName::LookBack,
                              RoomName::Find};

QString keyOfRoom(RoomName room)
{
    const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(room));
    return QKeySequence{Qt::CTRL | key}.toString(QKeySequence::NativeText);
}

/// A menu action's words without mnemonic and ellipsis.
QString plainText(const QAction& action)
{
    QString text = action.text();
    const qsizetype asianMnemonic = text.indexOf(QStringLiteral("(&"));
    if (asianMnemonic > 0)
        text.remove(asianMnemonic, 4);
    return text.remove(QLatin1Char{'&'}).remove(QChar{u'…'});
}

} // namespace

std::optional<int> fit(const QString& typed, const QString& title)
{
    const auto bare = [](const QString& text) { return text::folded(text).remove(QLatin1Char{' '}); };
    const QString wanted = bare(typed);
    if (wanted.isEmpty())
        return std::nullopt;
    const QString folded = text::folded(title);
    if (bare(title).startsWith(wanted))
        return 0;
    const auto words = folded.split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    if (std::ranges::any_of(words, [&wanted](const QString& word) { return word.startsWith(wanted); }))
        return 1;
    if (bare(title).contains(wanted))
        return 2;
    const QString consonants = QString{typed}.remove(QLatin1Char{' '});
    if (text::isInitials(consonants) && text::initials(title).remove(QLatin1Char{' '}).contains(consonants))
        return 3;
    return std::nullopt;
}

Offers::Offers(const Journal* journal, Ways ways)
    : m_journal(journal)
    , m_ways(std::move(ways))
{
}

std::vector<Offer> Offers::matching(const QString& typed)
{
    std::vector<Offer> offers;
    if (typed.trimmed().isEmpty()) {
        if (m_journal) {
            for (const RoomName room : allRooms)
                offers.push_back(to(roomTitle(room), keyOfRoom(room), {.room = room}));
        }
        addPeriods(Period::containing(Period::Kind::Month, m_ways.today).key(), offers);
        return offers;
    }
    addLogging(typed, offers);
    addPeriods(typed, offers);
    addRanked(typed, offers);
    if (offers.size() > most)
        offers.resize(most);
    return offers;
}

void Offers::readTitles()
{
    if (std::exchange(m_hasTitles, true) || !m_journal)
        return;
    for (const EntryRow& row : m_journal->entries({}).value_or(std::vector<EntryRow>{})) {
        Place place{.room = RoomName::Write, .period = row.period};
        if (!row.period || !row.title.isEmpty())
            place.entry = row.id;
        m_titles.push_back({titleOf(row), row.period ? label(*row.period) : dayLabel(row.date), place});
    }
    std::ranges::reverse(m_titles); // The newest first among equals.
    const auto board
        = m_journal->goalBoard(Period::ofYear(m_ways.year), m_ways.today, Journal::Reach::Within);
    if (!board)
        return;
    m_goals = board->cards;
    for (const GoalCard& card : m_goals)
        m_titles.push_back({card.goal.title,
                            Words::tr("Goal of %1").arg(label(card.goal.period)),
                            {.room = RoomName::Goals, .year = m_ways.year, .goal = card.goal.id}});
}

Offer Offers::to(const QString& title, const QString& detail, const Place& place) const
{
    return {title, detail, [go = m_ways.go, place] { go(place); }};
}

void Offers::addPeriods(const QString& typed, std::vector<Offer>& offers) const
{
    if (!m_journal)
        return;
    for (const Period& period : periodsMeant(typed, m_ways.today, m_ways.year)) {
        offers.push_back(
            to(retrospectiveTitle(period), label(period), {.room = RoomName::Write, .period = period}));
        const int year = period.enclosing(Period::Kind::Year).year();
        if (period.kind() == Period::Kind::Day)
            offers.push_back(to(Words::tr("Color of %1").arg(dayLabel(period.first())), label(period),
                                {.room = RoomName::Colors, .year = year, .day = period.first()}));
        if (period.kind() == Period::Kind::Year) {
            for (const RoomName room : {RoomName::Colors, RoomName::Goals, RoomName::LookBack})
                offers.push_back(to(roomTitle(room), label(period), {.room = room, .year = year}));
        }
    }
}

void Offers::addLogging(const QString& typed, std::vector<Offer>& offers)
{
    static const QRegularExpression form{QStringLiteral(
        R"(^\s*(?<name>.*?)\s*(?<sign>[+＋=＝])\s*(?<amount>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)\s*$)")};
    const auto match = form.match(typed);
    const QString name = match.captured(u"name");
    if (!match.hasMatch() || name.isEmpty())
        return;
    QString digits = match.captured(u"amount");
    static const QRegularExpression grouped{QStringLiteral(R"(^\d{1,3}(,\d{3})+)")};
    digits.replace(u',', grouped.match(digits).hasMatch() ? QStringLiteral("") : QStringLiteral("."));
    const double amount = digits.toDouble();
    const bool isReading = QStringView{u"=＝"}.contains(match.capturedView(u"sign"));
    if (amount <= 0)
        return;
    readTitles();
    std::vector<std::pair<int, Offer>> ranked;
    for (const GoalCard& card : m_goals) {
        const auto rank = fit(name, card.goal.title);
        if (!rank || std::holds_alternative<measure::Value>(card.goal.measure) != isReading)
            continue;
        const QString number = QLocale{}.toString(amount, 'g', 10);
        const QString title = isReading
            ? Words::tr("%1 = %2", "a goal, a reading").arg(card.goal.title, number)
            : Words::tr("%1 +%2", "a goal, an amount").arg(card.goal.title, number);
        ranked.emplace_back(
            *rank,
            Offer{title, Words::tr("Log progress · so far %1").arg(standingText(card.goal, card.standing)),
                  [log = m_ways.log, goal = card.goal, amount] { log(goal, amount); }});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, Offer>::first);
    for (auto& [_, offer] : ranked)
        offers.push_back(std::move(offer));
}

void Offers::addRanked(const QString& typed, std::vector<Offer>& offers)
{
    std::vector<std::pair<int, Offer>> ranked;
    const auto consider = [&ranked, &typed](int penalty, const QString& title, const auto& make) {
        if (const auto rank = fit(typed, title))
            ranked.emplace_back(*rank * 4 + penalty, make());
    };
    if (m_journal) {
        for (const RoomName room : allRooms)
            consider(0, roomTitle(room),
                     [&] { return to(roomTitle(room), keyOfRoom(room), {.room = room}); });
    }
    readTitles();
    for (const Title& title : m_titles)
        consider(2, title.text, [&] { return to(title.text, title.detail, title.place); });
    for (QAction* action : std::as_const(m_ways.actions)) {
        const QString text = plainText(*action);
        consider(1, text, [&] {
            return Offer{text, action->shortcut().toString(QKeySequence::NativeText),
                         [action] { action->trigger(); }};
        });
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, Offer>::first);
    for (auto& [_, offer] : ranked) {
        const bool isThere = std::ranges::any_of(offers, [&offer](const Offer& other) {
            return other.title == offer.title && other.detail == offer.detail;
        });
        if (!isThere)
            offers.push_back(std::move(offer));
    }
}

} // namespace hoego::ui
