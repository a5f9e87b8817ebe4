#pragma once

#include "ui/shell/YearModel.h"

#include <QStringList>
#include <QTreeView>

namespace hoego::ui {

/// The year's lines in the sidebar. Click or Enter goes there; the arrow keys look around; a month with weeks
/// or days in it opens at its arrow.
class YearView : public QTreeView {
    Q_OBJECT

public:
    explicit YearView(YearModel& model, QWidget* parent = nullptr);

    /// The line of where the person is, drawn as a card; where there is none, no line is.
    void setChosen(const Place& place);
    QModelIndex chosen() const;

Q_SIGNALS:
    void placeChosen(const hoego::ui::Place& place);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override { }

private:
    void rememberOpen();
    void restoreOpen();
    bool isOnArrow(const QModelIndex& index, QPoint point) const;

    YearModel& m_model;
    Place m_place;
    std::vector<Place> m_open;
};

} // namespace hoego::ui
