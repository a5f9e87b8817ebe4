// not words: this whole file
#include "ui/write/OwnWords.h"

#include "core/text/Particles.h"
#include "ui/write/SpellWords.h"

#include <QFile>

#include <algorithm>

namespace hoego::ui {

namespace {

QSet<QString> wordsIn(const QString& lines)
{
    QSet<QString> words;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts))
        words.insert(line.trimmed().toLower());
    return words;
}

} // namespace

OwnWords::OwnWords()
{
    QFile file{QStringLiteral(":/spelling/words.txt")};
    if (file.open(QIODevice::ReadOnly))
        m_shipped = wordsIn(QString::fromUtf8(file.readAll()));
}

void OwnWords::setPersonal(const QString& lines)
{
    m_personal = wordsIn(lines);
}

bool OwnWords::knows(const QString& word) const
{
    const QString small = word.toLower();
    if (has(small))
        return true;
    return scriptOf(word) == Script::Korean
        && std::ranges::any_of(text::stemLengths(small),
                               [&](qsizetype length) { return has(small.first(length)); });
}

QString OwnWords::asked(const QString& word) const
{
    // The first syllables of 하다, 되다 and 시키다 behind a noun; what follows them the dictionary judges.
    static const QString begins = QStringLiteral("하해했한할함합되돼됐된될됨됩시");
    if (scriptOf(word) != Script::Korean)
        return word;
    for (qsizetype length = word.size() - 1; length > 1; --length) {
        if (begins.contains(word[length]) && has(word.first(length)))
            return QStringLiteral("공부") + word.sliced(length);
    }
    return word;
}

QString OwnWords::withWord(const QString& lines, const QString& word)
{
    QStringList words = lines.split(u'\n', Qt::SkipEmptyParts);
    if (!words.contains(word))
        words << word;
    words.sort();
    return words.join(u'\n');
}

QString OwnWords::withoutWord(const QString& lines, const QString& word)
{
    QStringList words = lines.split(u'\n', Qt::SkipEmptyParts);
    words.removeIf([&](const QString& one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
    return words.join(u'\n');
}

} // namespace hoego::ui
