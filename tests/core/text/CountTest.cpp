#include "core/text/Count.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <QString>

namespace hoego::text {
namespace {

TEST(Counts, CountKoreanTheKoreanWay)
{
    EXPECT_EQ(counts(u"오늘은 책을 읽었다.\n끝!"),
              (Counts{.characters = 11, .charactersWithSpaces = 13, .words = 4, .syllables = 9}));
}

TEST(Counts, AreZeroWithoutText)
{
    EXPECT_EQ(counts(u""), Counts{});
    EXPECT_EQ(counts(u" \n\t\r\n"), (Counts{.characters = 0, .charactersWithSpaces = 2, .words = 0}));
}

TEST(Counts, TakeWhatIsSeenAsOneForOne)
{
    EXPECT_EQ(counts(u"👩‍👩‍👧‍👦🇰🇷e\u0301각").characters, 4);
    EXPECT_EQ(counts(QStringLiteral("회고").normalized(QString::NormalizationForm_D)).characters, 2);
}

TEST(Counts, TakeNoMarksForWords)
{
    EXPECT_EQ(counts(u"- [ ] 책 12권 **읽기** — ok").words, 4);
    EXPECT_EQ(counts(u"📚 책 📚").words, 1);
    EXPECT_EQ(counts(u"don't well-known 3.5").words, 3);
}

TEST(Counts, TellWhatIsReadBySyllablesFromWhatIsReadByWords)
{
    const Counts mixed = counts(u"Qt는 6.8이고, don't 그만! 漢字 かな Привет мир 😀 2024년");
    EXPECT_EQ(mixed.syllables, 1 + 2 + 2 + 2 + 2 + 1);
    EXPECT_EQ(mixed.alphabeticWords, 6); // Qt, 6.8, don't, Привет, мир, 2024
    EXPECT_EQ(counts(u"— ... 😀").syllables + counts(u"— ... 😀").alphabeticWords, 0);
}

TEST(Counts, AddUpLineByLine)
{
    const QString text
        = QStringLiteral("# 11월 돌아보기\n\n책은 read it\n👩‍👩‍👧‍👦\n끝 ");
    Counts sum;
    for (const QString& line : text.split(u'\n'))
        sum += counts(line);
    EXPECT_EQ(sum, counts(text));
    sum -= counts(text);
    EXPECT_EQ(sum, Counts{});
}

TEST(Counts, AreFastOnALongText)
{
    const QString text = QStringLiteral("오늘은 책을 읽었다. Today was good 🙂.\n").repeated(30'000);
    EXPECT_EQ(counts(text).words, 6 * 30'000);
}

} // namespace
} // namespace hoego::text
