#pragma once

#include "core/calendar/Period.h"

#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QToolButton;

namespace hoego::ui {

class MenuButton;

/// Offered above an empty text, and gone with the first letter: begin from a template or as last time, or go
/// to what else is not written yet.
class StartBar : public QWidget {
    Q_OBJECT

public:
    explicit StartBar(QWidget* parent = nullptr);

    /// What is empty here ("Nothing is written for November 2024 yet."), the template that fits best (empty:
    /// none does) and the others to choose from, which are not owned. Takes back what came later.
    void offer(const QString& sentence, const QString& form, QMenu* templates);
    /// What takes a look into the journal to know. `lastTime`: "As in October"; empty: there was none.
    void offerMore(const QString& lastTime, const std::vector<Period>& unwritten);

    /// Stands over text of this font.
    void setTextFont(const QFont& font);

Q_SIGNALS:
    /// Begin from what fits best.
    void startWanted();
    /// Begin as the last one of this kind did.
    void lastTimeWanted();
    void periodWanted(const hoego::Period& period);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void updateMeasure();

    QFont m_textFont;
    QLabel* m_sentence;
    QToolButton* m_start;
    MenuButton* m_others;
    QToolButton* m_lastTime;
    QLabel* m_unwritten;
};

} // namespace hoego::ui
