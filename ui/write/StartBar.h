#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace hoego::ui {

/// Offered above an empty text, and gone with the first letter: begin from a template.
class StartBar : public QWidget {
    Q_OBJECT

public:
    explicit StartBar(QWidget* parent = nullptr);

    /// What is empty here ("Nothing written yet for November 2024."), and the templates to choose from. Not owned.
    void offer(const QString& sentence, QMenu* templates);

Q_SIGNALS:
    /// Begin from what fits best.
    void startWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QLabel* m_sentence;
    QToolButton* m_start;
    QToolButton* m_others;
};

} // namespace hoego::ui
