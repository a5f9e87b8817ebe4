#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace hoego::ui {

class MenuButton;

/// Offered above an empty text, and gone with the first letter: begin from a template.
class StartBar : public QWidget {
    Q_OBJECT

public:
    explicit StartBar(QWidget* parent = nullptr);

    /// What is empty here ("Nothing written yet for November 2024."), and the templates to choose from. Not
    /// owned.
    void offer(const QString& sentence, QMenu* templates);

    /// Stands over text of this font.
    void setTextFont(const QFont& font);

Q_SIGNALS:
    /// Begin from what fits best.
    void startWanted();

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
};

} // namespace hoego::ui
