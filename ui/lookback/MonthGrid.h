#pragma once

#include <QListView>

namespace hoego::ui {

class MonthCardModel;

/// Twelve cards, four in a row where there is room. As high as its cards: what it stands in scrolls.
class MonthGrid : public QListView {
    Q_OBJECT

public:
    explicit MonthGrid(MonthCardModel& model, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int columns(int width) const;
    int cardHeight() const;
    void fitCards();
};

} // namespace hoego::ui
