#pragma once

#include <QFrame>

class QLabel;

namespace hoego::ui {

/// Tells something inside the window, above the room, until it is closed or another thing is told.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void tell(const QString& sentence);
    /// What is being told; empty when nothing is.
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_words;
};

} // namespace hoego::ui
