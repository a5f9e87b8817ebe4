#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace hoego::ui {

/// Widgets in lines, as words in a paragraph: what doesn't fit goes to the next line.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /// What only parts its neighbors, as a dot does: not seen where the line ends after it.
    void addBetween(QWidget* widget);
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    enum class Placing : bool { Measure, Move };
    int flow(const QRect& area, Placing placing) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::vector<const QWidget*> m_between;
};

} // namespace hoego::ui
