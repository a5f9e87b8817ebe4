#include "core/example/Phrases.h"

#include "core/text/Hangul.h"

#include <QFile>
#include <QtAssert>

#include <algorithm>
#include <utility>

namespace hoego {

Phrases::Phrases(const QString& name, Dice& dice)
    : m_dice(dice)
{
    QFile file{QStringLiteral(":/example/") + name};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    if (isOpen)
        read(QString::fromUtf8(file.readAll()));
    for (List& list : m_lists) {
        for (const QString& source : std::as_const(list.sources))
            list.phrases.push_back(parsed(source));
    }
}

void Phrases::read(const QString& text)
{
    bool ofBlocks = false;
    QString block;
    const auto finish = [&] {
        if (!block.trimmed().isEmpty())
            m_lists.back().sources += block.trimmed();
        block.clear();
    };
    for (const QString& line : text.split(u'\n')) {
        const bool isHeader = line.startsWith(u'[') && line.endsWith(u']') && !line.contains(u' ');
        if (isHeader) {
            finish();
            ofBlocks = line.endsWith(QStringLiteral("*]"));
            m_indexes.insert(line.sliced(1, line.size() - (ofBlocks ? 3 : 2)), m_lists.size());
            m_lists.emplace_back();
        } else if (m_lists.empty() || (!ofBlocks && line.startsWith(QStringLiteral("# ")))) {
            continue;
        } else if (!ofBlocks || line == QStringLiteral("--")) {
            finish();
            block = ofBlocks ? QString{} : line;
        } else {
            block += line + u'\n';
        }
    }
    finish();
}

Phrases::Part Phrases::slot(const QString& inside) const
{
    Part part;
    QString name = inside.section(u'|', 0, 0);
    const QString particles = inside.section(u'|', 1);
    part.afterConsonant = particles.section(u'/', 0, 0);
    part.afterVowel = particles.section(u'/', 1);
    if (name.startsWith(u'$')) {
        part.what = Part::What::Fact;
        part.text = name.sliced(1);
        return part;
    }
    bool isNumber = false;
    part.low = name.section(u'-', 0, 0).toInt(&isNumber);
    if (isNumber) {
        part.what = Part::What::Number;
        part.high = name.section(u'-', 1).section(u':', 0, 0).toInt();
        part.step = std::max(1, name.section(u':', 1).toInt());
        return part;
    }
    Q_ASSERT_X(m_indexes.contains(name), "Phrases", qPrintable(name));
    part.what = Part::What::List;
    part.list = m_indexes.value(name);
    return part;
}

Phrases::Phrase Phrases::parsed(const QString& source) const
{
    Phrase phrase;
    qsizetype at = 0;
    while (at < source.size()) {
        const auto open = source.indexOf(u'{', at);
        const auto close = open < 0 ? -1 : source.indexOf(u'}', open);
        if (close < 0)
            break;
        if (open > at)
            phrase.push_back({.text = source.sliced(at, open - at)});
        phrase.push_back(slot(source.sliced(open + 1, close - open - 1)));
        at = close + 1;
    }
    if (at < source.size())
        phrase.push_back({.text = source.sliced(at)});
    return phrase;
}

void Phrases::append(QString& text, const Part& part, const Facts& facts)
{
    QString word;
    switch (part.what) {
    case Part::What::Text: text += part.text; return;
    case Part::What::Fact: word = facts.value(part.text); break;
    case Part::What::Number:
        word = QString::number(part.low + part.step * m_dice.between(0, (part.high - part.low) / part.step));
        break;
    case Part::What::List: word = sayFrom(part.list, facts); break;
    }
    if (part.afterConsonant.isEmpty())
        text += word;
    else if (part.afterVowel == QStringView{u"로"})
        text += text::withDirectionParticle(word);
    else
        text += text::withParticle(word, part.afterConsonant, part.afterVowel);
}

/// Shuffles each half by itself: what came up last does not come up first.
void Phrases::shuffle(List& list)
{
    const std::size_t size = list.phrases.size();
    for (std::size_t i = list.deck.size(); i < size; ++i)
        list.deck.push_back(i);
    const auto shuffleRange = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = to; i > from + 1; --i) {
            const auto other
                = from + static_cast<std::size_t>(m_dice.between(0, static_cast<int>(i - from) - 1));
            std::swap(list.deck[i - 1], list.deck[other]);
        }
    };
    if (list.said == 0) {
        shuffleRange(0, size);
    } else {
        shuffleRange(0, size / 2);
        shuffleRange(size / 2, size);
    }
    list.said = 0;
}

QString Phrases::sayFrom(std::size_t index, const Facts& facts)
{
    List& list = m_lists[index];
    if (list.said == list.deck.size())
        shuffle(list);
    const std::size_t chosen = list.deck[list.said++];
    QString text;
    for (const Part& part : m_lists[index].phrases[chosen])
        append(text, part, facts);
    return text;
}

QString Phrases::say(const QString& list, const Facts& facts)
{
    Q_ASSERT_X(has(list), "Phrases", qPrintable(list));
    return sayFrom(m_indexes.value(list), facts);
}

QString Phrases::say(const QString& list, int count, const Facts& facts)
{
    QStringList said;
    for (int i = 0; i < count; ++i)
        said += say(list, facts);
    return said.join(u' ');
}

QString Phrases::plain(QString said)
{
    return said.remove(QLatin1Char('*'));
}

QStringList Phrases::all(const QString& list) const
{
    return has(list) ? m_lists[m_indexes.value(list)].sources : QStringList{};
}

} // namespace hoego
