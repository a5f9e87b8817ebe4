#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace hoego::ui {

/// One choice of a few, side by side: "Write | Side by side | Preview". The arrow keys move the choice; a
/// screen reader hears a row of radio buttons.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList& labels, QWidget* parent = nullptr);

    int current() const;
    /// Emits nothing: the one who sets it knows.
    void setCurrent(int index);

Q_SIGNALS:
    /// The person chose another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_segments;
};

} // namespace hoego::ui
