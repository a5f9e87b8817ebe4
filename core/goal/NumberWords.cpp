#include "core/goal/NumberWords.h"

#include <QStringList>

#include <array>
#include <utility>

namespace hoego::numbers {

namespace {

using Word = std::pair<QStringView, double>;

constexpr std::array koreanOnes{Word{u"하나", 1}, Word{u"한", 1},   Word{u"둘", 2},   Word{u"두", 2},
                                Word{u"셋", 3},   Word{u"세", 3},   Word{u"석", 3},   Word{u"넷", 4},
                                Word{u"네", 4},   Word{u"넉", 4},   Word{u"다섯", 5}, Word{u"여섯", 6},
                                Word{u"일곱", 7}, Word{u"여덟", 8}, Word{u"아홉", 9}};

constexpr std::array koreanTens{Word{u"열", 10},   Word{u"스물", 20}, Word{u"스무", 20}, Word{u"서른", 30},
                                Word{u"마흔", 40}, Word{u"쉰", 50},   Word{u"예순", 60}, Word{u"일흔", 70},
                                Word{u"여든", 80}, Word{u"아흔", 90}};

constexpr std::array chineseOnes{Word{u"일", 1}, Word{u"이", 2}, Word{u"삼", 3},
                                 Word{u"사", 4}, Word{u"오", 5}, Word{u"육", 6},
                                 Word{u"칠", 7}, Word{u"팔", 8}, Word{u"구", 9}};

constexpr std::array chinesePlaces{Word{u"십", 10}, Word{u"백", 100}, Word{u"천", 1000}, Word{u"만", 10'000},
                                   Word{u"억", 100'000'000}};

constexpr std::array multipliers{Word{u"천만", 1e7}, Word{u"백만", 1e6}, Word{u"십만", 1e5}, Word{u"억", 1e8},
                                 Word{u"만", 1e4},   Word{u"천", 1e3},   Word{u"k", 1e3}};

constexpr std::array englishWords{
    Word{u"one", 1},         Word{u"two", 2},           Word{u"three", 3},     Word{u"four", 4},
    Word{u"five", 5},        Word{u"six", 6},           Word{u"seven", 7},     Word{u"eight", 8},
    Word{u"nine", 9},        Word{u"ten", 10},          Word{u"eleven", 11},   Word{u"twelve", 12},
    Word{u"fifteen", 15},    Word{u"twenty", 20},       Word{u"thirty", 30},   Word{u"forty", 40},
    Word{u"fifty", 50},      Word{u"sixty", 60},        Word{u"hundred", 100}, Word{u"a dozen", 12},
    Word{u"a hundred", 100}, Word{u"a thousand", 1000}, Word{u"once", 1},      Word{u"twice", 2},
    Word{u"thrice", 3}};

template <class Words>
std::optional<double> exactly(const Words& words, QStringView text)
{
    for (const auto& [word, value] : words) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

std::optional<double> fromDigits(QString text)
{
    text.remove(u',');
    double factor = 1;
    for (const auto& [word, value] : multipliers) {
        if (text.endsWith(word)) {
            text = text.chopped(word.size()).trimmed();
            factor = value;
            break;
        }
    }
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && text[0].isDigit() ? std::optional{value * factor} : std::nullopt;
}

std::optional<double> fromKorean(QStringView text)
{
    for (const auto& [word, tens] : koreanTens) {
        if (!text.startsWith(word))
            continue;
        const auto rest = text.sliced(word.size());
        if (rest.isEmpty())
            return tens;
        if (const auto ones = exactly(koreanOnes, rest))
            return tens + *ones;
    }
    return exactly(koreanOnes, text);
}

/// 이백오십 is 250, 만 is 10,000, 삼만 오천 is 35,000.
std::optional<double> fromChinese(QStringView text)
{
    double sum = 0;
    double below = 0; // What stands before 만 or 억 is multiplied by it as a whole.
    std::optional<double> ones;
    for (const QChar c : text) {
        const QStringView letter{&c, 1};
        if (const auto value = exactly(chineseOnes, letter)) {
            if (ones)
                return std::nullopt;
            ones = value;
        } else if (const auto place = exactly(chinesePlaces, letter)) {
            if (*place < 10'000) {
                below += ones.value_or(1) * *place;
            } else {
                below += ones.value_or(0);
                sum += (below > 0 ? below : 1) * *place;
                below = 0;
            }
            ones.reset();
        } else {
            return std::nullopt;
        }
    }
    return sum + below + ones.value_or(0);
}

} // namespace

QString digitsPattern()
{
    return QStringLiteral("\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:천만|백만|십만|억|만|천)|k\\b)?");
}

QString koreanPattern()
{
    return QStringLiteral(
        "(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)\\s?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)|"
        "한|두|세|네|석|넉|다섯|여섯|일곱|여덟|아홉|열|스무|서른|마흔|쉰|예순|일흔|여든|아흔|"
        "(?:[일이삼사오육칠팔구]?[십백천만])+[일이삼사오육칠팔구]?");
}

QString aloneInKorean()
{
    return QStringLiteral("하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉");
}

QString englishPattern()
{
    QStringList words;
    for (const auto& [word, value] : englishWords)
        words += word.toString();
    return words.join(u'|');
}

std::optional<double> fromWords(QStringView text)
{
    const QString word = text.toString().simplified().toLower();
    if (word.isEmpty())
        return std::nullopt;
    if (const auto english = exactly(englishWords, word))
        return english;
    if (word[0] >= u'0' && word[0] <= u'9')
        return fromDigits(word);
    QString together = word;
    together.remove(u' ');
    if (const auto korean = fromKorean(together))
        return korean;
    return fromChinese(together);
}

} // namespace hoego::numbers
