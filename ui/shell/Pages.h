#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace hoego::ui {

/// A page in the middle of an otherwise empty window: a title, a sentence, choices one below the other.
class ChoicePage : public QWidget {
    Q_OBJECT

public:
    explicit ChoicePage(QWidget* parent = nullptr);

protected:
    void setWords(const QString& title, const QString& words);
    /// A button with a faint line below that says what it does. The first one added is the main one.
    QPushButton* addChoice(const QString& label, const QString& hint);
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_words;
    QList<QWidget*> m_quiet;
};

/// The first start.
class WelcomePage : public ChoicePage {
    Q_OBJECT

public:
    /// `path` is where an empty journal would be made.
    explicit WelcomePage(const QString& path, QWidget* parent = nullptr);

Q_SIGNALS:
    void emptyWanted();
    void exampleWanted();
    void openWanted();
};

/// The journal can't be opened: nothing was changed, and what can be done instead.
class TroublePage : public ChoicePage {
    Q_OBJECT

public:
    TroublePage(const QString& path, const QString& sentence, QWidget* parent = nullptr);

Q_SIGNALS:
    void retryWanted();
    void openWanted();
    void newWanted();
    void quitWanted();
};

} // namespace hoego::ui
