#pragma once

#include "ui/write/Finder.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace hoego::ui {

class Desk;
class TextLine;

/// Above the text: finding in this entry, and replacing. Everything found is marked, the one in hand is
/// selected. Esc closes it and gives the caret back.
class FindBar : public QWidget {
    Q_OBJECT

public:
    /// Adds its commands to the desk's room.
    explicit FindBar(Desk& desk, QWidget* parent = nullptr);

    void open();
    void openToReplace();
    void shut();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What happens as soon as it is known what is found.
    enum class Then { Nothing, Select, Next, Previous, ReplaceAll };

    void build();
    QWidget* buildFinding();
    QWidget* buildReplacing();
    QToolButton* addChoice(const QString& name, const QString& sign, const QString& words);
    QToolButton* button(const QString& name, const QString& words, void (FindBar::*command)());
    void connectParts();
    void setReplacing(bool isReplacing);

    Sought wanted() const;
    void seek(Then then);
    void onWantedChanged();
    void onArrived();
    void goNext();
    void goPrevious();
    void go(Then where);
    void replace();
    void replaceAll();
    void applyReplacements();
    void select(int hit);
    int selectedHit() const;
    void mark();
    void say();
    void dress();

    Desk& m_desk;
    Finder m_finder;
    Then m_then = Then::Nothing;
    int m_origin = 0; ///< From where in the text is looked while the words are typed.
    QTimer m_markSoon; ///< Once for all that happens in one turn.
    TextLine* m_words;
    TextLine* m_replacement;
    QLabel* m_count;
    QLabel* m_trouble;
    QWidget* m_replacing = nullptr;
    QToolButton* m_case = nullptr;
    QToolButton* m_whole = nullptr;
    QToolButton* m_pattern = nullptr;
};

} // namespace hoego::ui
