#include "ui/shell/Workspace.h"

#include "core/journal/Journal.h"
#include "ui/common/Settings.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"
#include "ui/shell/NoticeBar.h"
#include "ui/shell/Rooms.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/YearModel.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

std::size_t at(RoomName room)
{
    return static_cast<std::size_t>(room);
}

} // namespace

Workspace::Workspace(Journal& journal, EditStack& edits, Settings& settings, std::function<Moment()> now,
                     Travel travel, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_context{journal, edits, settings, *this, std::move(now)}
    , m_travel(std::move(travel))
    , m_model(new YearModel{journal,
                            Period::ofDay(m_context.now().day()).enclosing(Period::Kind::Year).year(), this})
    , m_sidebar(
          new Sidebar{*m_model, [&journal] { return journal.years().value_or(std::vector<int>{}); }, this})
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(buildMiddle(), 1);

    m_sidebar->setVisible(settings.sidebar.get());

    connect(m_sidebar, &Sidebar::roomChosen, this, [this](RoomName room) { go({.room = room}); });
    connect(m_sidebar, &Sidebar::yearChosen, this,
            [this](int year) { go({.room = m_place.room, .year = year}); });
    connect(m_sidebar, &Sidebar::placeChosen, this, [this](const Place& place) { go(place); });
    connect(m_model, &YearModel::failed, this, [this](const Error& error) { tell(error); });
}

Workspace::~Workspace()
{
    // The rooms hold on to the journal and to this; they go while both are whole.
    for (Room* room : m_rooms)
        delete room;
}

/// Where one really gets when one wants to be at `wanted`: a room that cannot store what was typed in it
/// keeps it in view, so that nothing is typed into another entry than the one that is seen.
std::optional<Place> Workspace::reachable(const Place& wanted)
{
    Room* room = m_rooms[at(wanted.room)];
    if (!room || room->settle())
        return wanted;
    if (wanted.room != m_place.room)
        return m_travel.lastIn(wanted.room).value_or(wanted);
    m_sidebar->setPlace(m_place);
    tell(tr("What is written here could not be saved yet, so it stays in view. Nothing of it is lost."));
    return std::nullopt;
}

void Workspace::go(const Place& place)
{
    const auto wanted = reachable(
        resolved(withYearOfEntry(place), m_place, m_travel.lastIn(place.room), m_context.now().day()));
    if (!wanted)
        return;
    m_travel.visit(*wanted);
    arrive(*wanted);
}

void Workspace::tell(const QString& sentence)
{
    m_notice->tell(sentence);
}

void Workspace::tell(const Error& error)
{
    qWarning("hoego: %ls", qUtf16Printable(error.detail));
    tell(sentence(error));
}

void Workspace::back()
{
    if (!m_travel.canGoBack())
        return;
    if (const auto place = reachable(m_travel.back()))
        arrive(*place);
    else
        m_travel.forward();
}

void Workspace::forward()
{
    if (!m_travel.canGoForward())
        return;
    if (const auto place = reachable(m_travel.forward()))
        arrive(*place);
    else
        m_travel.back();
}

void Workspace::step(int steps)
{
    go(stepped(m_place, steps));
}

void Workspace::stepYear(int steps)
{
    if (m_place.year)
        go({.room = m_place.room, .year = std::clamp(*m_place.year + steps, firstYear, lastYear)});
}

bool Workspace::settle()
{
    return std::ranges::all_of(m_rooms, [](Room* room) { return !room || room->settle(); });
}

Room* Workspace::room() const
{
    return m_rooms[at(m_place.room)];
}

void Workspace::setSidebarVisible(bool visible)
{
    m_sidebar->setVisible(visible);
    m_context.settings.sidebar.set(visible);
}

bool Workspace::isSidebarVisible() const
{
    return !m_sidebar->isHidden();
}

void Workspace::setAlone(bool isAlone)
{
    m_sidebar->setVisible(!isAlone && m_context.settings.sidebar.get());
    m_status->setVisible(!isAlone);
    Q_EMIT aloneChanged(isAlone);
}

QString Workspace::title() const
{
    if (m_place.room != RoomName::Write)
        return tr("%1 %2", "room, year: Colors 2024")
            .arg(roomTitle(m_place.room))
            .arg(m_place.year.value_or(0));
    if (m_place.entry) {
        const auto entry = m_journal.entry(*m_place.entry);
        if (entry && *entry)
            return titleOf(**entry);
    }
    return m_place.period ? retrospectiveTitle(*m_place.period) : roomTitle(m_place.room);
}

void Workspace::arrive(const Place& place)
{
    const bool isEntering = !room() || place.room != m_place.room;
    if (room() && isEntering) {
        room()->settle(); // If it can't store, it has told so, and keeps what was typed.
        rememberFocus();
    }
    m_place = place;
    Room* entered = roomOf(place.room);
    m_stack->setCurrentWidget(entered);
    m_sidebar->setPlace(place);
    entered->show(place);
    const auto& [leftWords, rightWords] = m_statuses[at(m_place.room)];
    m_status->say(leftWords, rightWords);
    if (isEntering || !entered->isAncestorOf(window()->focusWidget()))
        focusRoom();
    Q_EMIT arrived();
}

Room* Workspace::roomOf(RoomName name)
{
    Room*& room = m_rooms[at(name)];
    if (!room) {
        room = makeRoom(name, m_context, m_stack);
        m_stack->addWidget(room);
        connect(room, &Room::statusChanged, this, [this, name](const QString& left, const QString& right) {
            m_statuses[at(name)] = {left, right};
            if (name == m_place.room)
                m_status->say(left, right);
        });
        connect(room, &Room::unsavedChanged, this, &Workspace::unsavedChanged);
        connect(room, &Room::aloneWanted, this, &Workspace::setAlone);
    }
    return room;
}

Place Workspace::withYearOfEntry(Place place) const
{
    if (!place.entry || place.year || place.period)
        return place;
    const auto entry = m_journal.entry(*place.entry);
    if (entry && *entry) {
        place.period = (*entry)->period;
        place.year = Period::ofDay((*entry)->date).enclosing(Period::Kind::Year).year();
    }
    return place;
}

QWidget* Workspace::buildMiddle()
{
    auto* middle = new QWidget{this};
    auto* column = new QVBoxLayout{middle};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new NoticeBar{middle};
    m_stack = new QStackedWidget{middle};
    m_status = new StatusLine{middle};
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    return middle;
}

void Workspace::focusRoom()
{
    Room* here = room();
    if (QWidget* last = m_focus[at(m_place.room)]; last && here->isAncestorOf(last))
        last->setFocus();
    else if (here->focusProxy() || here->focusPolicy() != Qt::NoFocus)
        here->setFocus();
    else if (auto* next = here->nextInFocusChain(); next && here->isAncestorOf(next))
        next->setFocus();
}

void Workspace::rememberFocus()
{
    QWidget* focus = window()->focusWidget();
    if (room() && room()->isAncestorOf(focus))
        m_focus[at(m_place.room)] = focus;
}

} // namespace hoego::ui
