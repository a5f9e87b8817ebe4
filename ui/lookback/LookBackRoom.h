#pragma once

#include "ui/common/Room.h"

class QLabel;
class QListView;

namespace hoego::ui {

class MonthCardModel;
class MonthGrid;
class OtherYearsModel;
class RoomHeader;
class YearWordsView;

/// The year in twelve cards, and what was written at this time in other years.
class LookBackRoom : public Room {
    Q_OBJECT

public:
    explicit LookBackRoom(const RoomContext& context, QWidget* parent = nullptr);

    void show(const Place& place) override;
    using QWidget::show;

private:
    void build();
    void onYearLoaded();
    void onOthersLoaded();
    void openMonth(const QModelIndex& index);
    void openOther(const QModelIndex& index);
    void writeYear();
    Day dayRecalled() const;

    RoomContext m_context;
    int m_year;
    MonthCardModel* m_months;
    OtherYearsModel* m_others;
    RoomHeader* m_header;
    MonthGrid* m_grid;
    YearWordsView* m_words;
    QLabel* m_othersHeading;
    QLabel* m_nothing;
    QListView* m_othersList;
};

} // namespace hoego::ui
