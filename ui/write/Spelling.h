#pragma once

#include "ui/write/SpellChecker.h"

#include <QTextCursor>
#include <QTimer>

#include <map>

class QAction;
class QMenu;

namespace hoego {
struct Changes;
}

namespace hoego::ui {

class Desk;

/// Underlines words that no dictionary has, in the part of the text that is seen, and offers what may have
/// been meant. Begins with the first key, so that neither the start nor mere reading loads a dictionary.
class Spelling : public QObject {
    Q_OBJECT

public:
    /// Adds its command to the desk's room.
    explicit Spelling(Desk& desk, QObject* parent = nullptr, DictionaryMaker maker = sonnetDictionary);

private:
    struct Word {
        QString text;
        int start = 0;

        int end() const { return start + static_cast<int>(text.size()); }
    };

    void set(bool isOn);
    void onTyped();
    void lookSoon();
    void look();
    std::vector<Word> wordsSeen() const;
    std::vector<Word> wordsOf(const QTextBlock& block) const;
    bool isBeingTyped(const Word& word) const;
    bool isIgnored(const QString& word) const;
    void fillMenu(QMenu& menu, const QTextCursor& at);
    void addWordActions(QMenu& menu, QAction* before, const Word& word);
    void addSuggestions(QMenu& menu, QAction* waiting, const Word& word);
    void replace(const Word& word, const QString& by);
    void keepWord(const QString& word);
    void dropWord(const QString& word);
    void store(const QString& before, const QString& after);
    void reloadOwn();
    void nameAction();

    Desk& m_desk;
    SpellChecker m_checker;
    QAction* m_action;
    QTimer m_afterTyping;
    QTimer m_afterMoving;
    bool m_isWanted = false; ///< Something was typed, or it was asked for.
    int m_typedAt = -1; ///< Where the caret was left by the last key; -1: it has been elsewhere since.
    bool m_hasOwn = false;
    std::map<const void*, QSet<QString>> m_ignored; ///< By manuscript, until the program closes.
};

} // namespace hoego::ui
