#pragma once

#include "ui/common/Place.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAbstractButton;
class QButtonGroup;
class QToolButton;

namespace hoego::ui {

class YearModel;
class YearView;

/// What a room is called.
QString roomTitle(RoomName room);

/// Left of every room: the year, the five rooms, the year's entries.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    Sidebar(YearModel& model, std::function<std::vector<int>()> years, QWidget* parent = nullptr);

    void setPlace(const Place& place);
    YearView& yearView() { return *m_view; }

Q_SIGNALS:
    void roomChosen(hoego::ui::RoomName room);
    void yearChosen(int year);
    void placeChosen(const hoego::ui::Place& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildYear();
    void showYears();
    void dress();

    YearModel& m_model;
    std::function<std::vector<int>()> m_years;
    QToolButton* m_year;
    QButtonGroup* m_rooms;
    YearView* m_view;
};

} // namespace hoego::ui
