#include "ui/write/SpellWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoego::ui {

namespace {

bool isHangul(QChar c)
{
    return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3;
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin && c.isLetter();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// What belongs to a run that is looked at as one: a word of two scripts is one, too.
bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

/// Whether the dictionaries can say anything about it.
bool isWord(QStringView run)
{
    constexpr qsizetype longest = 60;
    if (run.size() > longest)
        return false;
    if (std::ranges::all_of(run, isHangul))
        return true;
    const bool isLower
        = std::ranges::all_of(run.sliced(1), [](QChar c) { return c.isLower() || isApostrophe(c); });
    return run.size() > 1 && isLatin(run[0]) && isLower
        && std::ranges::all_of(run, [](QChar c) { return isLatin(c) || isApostrophe(c); });
}

/// One after another in the line: what is passed over.
const QRegularExpression& passedOver()
{
    static const QRegularExpression spans{
        QStringLiteral(
            "(?<!`)(`+)(?!`).+?(?<!`)\\1(?!`)" // code
            "|\\[\\[.*?\\]\\]" // a link into the journal
            "|(?<=\\])\\([^)]*\\)" // a link's target
            "|^\\s{0,3}\\[[^\\]]+\\]:.*" // a link's target, further down
            "|</?[A-Za-z!][^>]*>|<[^>\\s]+>" // HTML
            "|\\b[a-z][a-z0-9+.-]*://[^\\s<>]+|\\bwww\\.[^\\s<>]+" // addresses
            "|[\\w.+-]+@[\\w-]+\\.[\\w.-]+"
            "|\\b[\\w-]+\\.(?:com|net|org|io|dev|kr|md|cpp|h|py|js|ts|json|html|css|txt|png|jpg)\\b"
            "|(?<![^\\s(])[~.]?/[\\w./-]+" // paths
            "|(?<![^\\s(])[#@][^\\s#]+" // tags
            "|&#?\\w+;"
            "|\\$[^$\\s](?:[^$]*[^$\\s])?\\$(?!\\d)"), // formulas
        QRegularExpression::UseUnicodePropertiesOption};
    return spans;
}

} // namespace

Script scriptOf(QStringView word)
{
    return !word.isEmpty() && isHangul(word[0]) ? Script::Korean : Script::Latin;
}

std::vector<WordPlace> wordsOf(const QString& line)
{
    QString seen = line;
    for (auto matches = passedOver().globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        std::fill_n(seen.begin() + match.capturedStart(), match.capturedLength(), u' ');
    }
    std::vector<WordPlace> words;
    qsizetype at = 0;
    while (at < seen.size()) {
        if (!isOfWord(seen[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < seen.size()
               && (isOfWord(seen[end])
                   || (isApostrophe(seen[end]) && end + 1 < seen.size() && isLatin(seen[end - 1])
                       && isLatin(seen[end + 1]))))
            ++end;
        if (isWord(QStringView{seen}.sliced(at, end - at)))
            words.push_back({.start = at, .length = end - at});
        at = end;
    }
    return words;
}

} // namespace hoego::ui
