#pragma once

#include "ui/write/Dictionary.h"
#include "ui/write/OwnWords.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

#include <atomic>
#include <optional>

namespace hoego::ui {

/// Knows which words are written right. The dictionaries live in a thread of their own, made when the first
/// word is asked for; nothing here waits for them.
class SpellChecker : public QObject {
    Q_OBJECT

public:
    explicit SpellChecker(DictionaryMaker maker, QObject* parent = nullptr);
    ~SpellChecker() override;

    OwnWords& own() { return m_own; }
    /// Whether `word` is right, if that is known by now; ask() finds out.
    std::optional<bool> isRight(const QString& word) const;
    /// Finds out about `words`; answered() comes, perhaps more than once.
    void ask(const QStringList& words);
    /// suggested() comes.
    void suggest(const QString& word);
    /// Which scripts have a dictionary; nothing before they were looked for.
    std::optional<QList<Script>> scripts() const { return m_scripts; }

Q_SIGNALS:
    void answered();
    void suggested(const QString& word, const QStringList& words);
    void dictionariesFound();

private:
    struct Shelf; ///< The dictionaries, in their thread.

    void start();

    DictionaryMaker m_maker;
    OwnWords m_own;
    QHash<QString, bool> m_answers;
    QSet<QString> m_asked;
    std::optional<QList<Script>> m_scripts;
    QThread m_thread;
    QObject* m_there = nullptr; ///< Lives in the thread: what is to be done there is posted to it.
    std::shared_ptr<Shelf> m_shelf;
    std::shared_ptr<std::atomic<bool>> m_isStopped = std::make_shared<std::atomic<bool>>(false);
};

} // namespace hoego::ui
