#include "core/goal/PromiseText.h"

#include <algorithm>

namespace hoego::promisetext {

QRegularExpression words(const char16_t* pattern)
{
    return QRegularExpression{QString{QStringView{pattern}},
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption};
}

QRegularExpression ending(const char16_t* pattern)
{
    const QString atEnd = u"(?:" + QString{QStringView{pattern}} + u")$";
    return QRegularExpression{atEnd, QRegularExpression::UseUnicodePropertiesOption};
}

bool isKorean(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3; });
}

bool isQuestion(const QString& text)
{
    const qsizetype end = text.lastIndexOf(u'?');
    return end >= 0
        && !std::any_of(text.begin() + end, text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString trimmedEnd(QString text)
{
    if (text.endsWith(u')')) {
        if (const qsizetype open = text.lastIndexOf(u'('); open > 0)
            text.truncate(open);
    }
    const auto isWord
        = [](QChar c) { return c.isLetterOrNumber() && (c.unicode() < 0x3131 || c.unicode() > 0x318e); };
    while (!text.isEmpty() && !isWord(text.back()))
        text.chop(1);
    return text;
}

int finalOf(QChar syllable)
{
    return (syllable.unicode() - firstSyllable) % finals;
}

bool isSyllable(QChar c)
{
    return c.unicode() >= firstSyllable && c.unicode() <= 0xd7a3;
}

} // namespace hoego::promisetext
