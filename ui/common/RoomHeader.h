#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace hoego::ui {

/// The head of a room: a large title, a faint line below it, what can be done at the right. Where that is too
/// narrow, what can be done moves below.
class RoomHeader : public QWidget {
    Q_OBJECT

public:
    explicit RoomHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Plain text; empty: no line.
    void setSubtitle(const QString& subtitle);
    /// At the right, after those already there.
    void addAction(QWidget* widget);
    using QWidget::addAction;

    QString title() const;
    QString subtitle() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    void dress();

    QLabel* m_title;
    QLabel* m_subtitle;
    QBoxLayout* m_row;
    QHBoxLayout* m_actions;
};

} // namespace hoego::ui
