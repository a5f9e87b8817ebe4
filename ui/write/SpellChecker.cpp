#include "ui/write/SpellChecker.h"

#include <algorithm>
#include <array>

namespace hoego::ui {

namespace {

constexpr qsizetype atOnce = 40; ///< Words: then what was asked for meanwhile has its turn.
constexpr qsizetype mostRemembered = 50000;
constexpr qsizetype mostSuggestions = 5;

} // namespace

struct SpellChecker::Shelf {
    std::array<std::unique_ptr<Dictionary>, 2> dictionaries;

    Dictionary* of(const QString& word) const
    {
        return dictionaries.at(static_cast<std::size_t>(scriptOf(word))).get();
    }
};

SpellChecker::SpellChecker(DictionaryMaker maker, QObject* parent)
    : QObject(parent)
    , m_maker(std::move(maker))
{
}

SpellChecker::~SpellChecker()
{
    *m_isStopped = true;
    if (!m_there)
        return;
    // The dictionaries go where they came into being, after what is under way there.
    QMetaObject::invokeMethod(m_there, [shelf = std::move(m_shelf), thread = &m_thread] {
        shelf->dictionaries = {};
        thread->quit();
    });
    m_thread.wait();
    delete m_there;
}

void SpellChecker::start()
{
    if (m_there)
        return;
    m_shelf = std::make_shared<Shelf>();
    m_there = new QObject;
    m_there->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_there, [this, shelf = m_shelf, maker = m_maker, isStopped = m_isStopped] {
        QList<Script> found;
        for (const Script script : {Script::Latin, Script::Korean}) {
            if (*isStopped)
                return;
            auto& dictionary = shelf->dictionaries.at(static_cast<std::size_t>(script));
            dictionary = maker(script);
            if (dictionary)
                found << script;
        }
        // This waits in its destructor for this thread, so it is there still.
        QMetaObject::invokeMethod(this, [this, found] {
            m_scripts = found;
            Q_EMIT dictionariesFound();
        });
    });
}

std::optional<bool> SpellChecker::isRight(const QString& word) const
{
    const auto answer = m_answers.constFind(m_own.asked(word));
    const bool isKnown = answer != m_answers.cend();
    if ((isKnown && *answer) || m_own.knows(word))
        return true;
    return isKnown ? std::optional{false} : std::nullopt;
}

void SpellChecker::ask(const QStringList& words)
{
    QStringList unknown;
    for (const QString& word : words) {
        const QString asked = m_own.asked(word);
        if (!m_answers.contains(asked) && !m_asked.contains(asked)) {
            m_asked.insert(asked);
            unknown << asked;
        }
    }
    if (unknown.isEmpty())
        return;
    start();
    for (qsizetype from = 0; from < unknown.size(); from += atOnce) {
        QMetaObject::invokeMethod(
            m_there, [this, shelf = m_shelf, isStopped = m_isStopped, some = unknown.mid(from, atOnce)] {
                QHash<QString, bool> answers;
                for (const QString& word : some) {
                    if (*isStopped)
                        return;
                    Dictionary* dictionary = shelf->of(word);
                    answers.insert(word, !dictionary || dictionary->knows(word));
                }
                QMetaObject::invokeMethod(this, [this, answers] {
                    if (m_answers.size() > mostRemembered)
                        m_answers.clear();
                    m_answers.insert(answers);
                    for (auto answer = answers.keyBegin(); answer != answers.keyEnd(); ++answer)
                        m_asked.remove(*answer);
                    Q_EMIT answered();
                });
            });
    }
}

void SpellChecker::suggest(const QString& word)
{
    start();
    QMetaObject::invokeMethod(m_there, [this, shelf = m_shelf, isStopped = m_isStopped, word] {
        Dictionary* dictionary = *isStopped ? nullptr : shelf->of(word);
        const QStringList words
            = dictionary ? dictionary->suggestions(word).mid(0, mostSuggestions) : QStringList{};
        QMetaObject::invokeMethod(this, [this, word, words] { Q_EMIT suggested(word, words); });
    });
}

} // namespace hoego::ui
