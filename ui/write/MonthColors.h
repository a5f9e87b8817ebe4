#pragma once

#include "ui/common/Room.h"

#include <QWidget>

#include <optional>

class QModelIndex;
class QTableView;

namespace hoego::ui {

class MonthModel;
class SectionHead;

/// The month's colors beside the text: each day shows its color; a click or Enter offers the palette, a digit
/// paints.
class MonthColors : public QWidget {
    Q_OBJECT

public:
    explicit MonthColors(const RoomContext& context, QWidget* parent = nullptr);

    void setMonth(const Period& month);
    void reload();
    const Period& month() const { return m_month; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void offerPalette(const QModelIndex& index);
    void paint(Day day, std::optional<CategoryId> category);
    bool paintByKey(int key);
    void dress();

    RoomContext m_context;
    Period m_month = Period::ofMonth(1970, 1);
    MonthModel* m_model;
    QTableView* m_grid;
    SectionHead* m_head;
};

} // namespace hoego::ui
