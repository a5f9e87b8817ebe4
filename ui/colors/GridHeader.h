#pragma once

#include <QHeaderView>

class QTableView;

namespace hoego::ui {

/// Faint words beside a grid; the row and column where the keyboard is stand in ink.
class GridHeader : public QHeaderView {
    Q_OBJECT

public:
    GridHeader(Qt::Orientation orientation, QWidget* parent);

    QSize sizeHint() const override;
    void setSelectionModel(QItemSelectionModel* selection) override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    QFont words() const;
};

/// Turns a table into a grid on paper: these headers, no frame, lines, scroll bars or corner, and Tab leads
/// out of it.
void makePaperGrid(QTableView& table);

} // namespace hoego::ui
