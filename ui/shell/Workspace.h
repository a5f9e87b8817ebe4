#pragma once

#include "core/Result.h"
#include "ui/common/Navigator.h"
#include "ui/common/Room.h"
#include "ui/shell/Travel.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <optional>
#include <utility>

class QStackedWidget;

namespace hoego::ui {

class NoticeBar;
class Sidebar;
class StatusLine;
class YearModel;

/// An open journal as the window shows it: the sidebar, the rooms, the status line, and the ways between
/// them. Made anew when the language changes.
class Workspace : public QWidget, public Navigator {
    Q_OBJECT

public:
    Workspace(Journal& journal, EditStack& edits, Settings& settings, std::function<Moment()> now,
              Travel travel, QWidget* parent = nullptr);
    ~Workspace() override;

    void go(const Place& place) override;
    Place place() const override { return m_place; }
    void tell(const QString& sentence) override;
    void tell(const Error& error);

    void back();
    void forward();
    /// The same kind of period, or the year, one further on or back.
    void step(int steps);
    void stepYear(int steps);
    const Travel& travel() const { return m_travel; }

    /// Has the room store what was typed. False: it could not.
    bool settle();
    Room* room() const;
    void setSidebarVisible(bool visible);
    bool isSidebarVisible() const;
    /// "11월 돌아보기", "2024년의 색": what the window's title begins with.
    QString title() const;

Q_SIGNALS:
    void arrived();
    void unsavedChanged(bool isUnsaved);
    /// The room has the workspace for itself, or no longer.
    void aloneChanged(bool isAlone);

private:
    std::optional<Place> reachable(const Place& wanted);
    void arrive(const Place& place);
    Room* roomOf(RoomName name);
    Place withYearOfEntry(Place place) const;
    QWidget* buildMiddle();
    void focusRoom();
    void setAlone(bool isAlone);
    void rememberFocus();

    Journal& m_journal;
    RoomContext m_context;
    Travel m_travel;
    Place m_place;
    YearModel* m_model;
    Sidebar* m_sidebar;
    NoticeBar* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_status = nullptr;
    std::array<Room*, 5> m_rooms{};
    std::array<QPointer<QWidget>, 5> m_focus; ///< Where it was in each room.
    std::array<std::pair<QString, QString>, 5> m_statuses;
};

} // namespace hoego::ui
