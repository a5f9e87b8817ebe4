#include "core/text/Hangul.h"
#include "core/text/Folding.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace hoego::text {
namespace {

TEST(Normalized, ComposesDecomposedHangul)
{
    EXPECT_EQ(normalized(QStringLiteral("회고").normalized(QString::NormalizationForm_D)),
              QStringLiteral("회고"));
}

TEST(Normalized, KeepsLineFeedsOnly)
{
    EXPECT_EQ(normalized(QStringLiteral("a\r\nb\rc\nd\u2028e\u2029f\r\n\r\n")),
              QStringLiteral("a\nb\nc\nd\ne\nf\n\n"));
}

TEST(Normalized, ReplacesWhatCannotBeStored)
{
    const QString broken
        = QStringLiteral("a") + QChar{u'\0'} + QChar{0xd83d} + QStringLiteral("b") + QChar{0xdc00};
    EXPECT_EQ(normalized(broken), QStringLiteral("a\ufffd\ufffdb\ufffd"));
}

TEST(Normalized, KeepsEmojiMadeOfSeveralCharacters)
{
    const QString coder = QStringLiteral("🧑‍💻 ❤️");
    EXPECT_EQ(normalized(coder), coder);
}

TEST(Initials, AreTheFirstConsonantsOfSyllables)
{
    EXPECT_EQ(initials(u"회고 2024, 빼기!"), QStringLiteral("ㅎㄱ 2024, ㅃㄱ!"));
    EXPECT_EQ(initials(QStringLiteral("회고").normalized(QString::NormalizationForm_D)),
              QStringLiteral("ㅎㄱ"));
}

TEST(Initials, AreKnownWhenTyped)
{
    EXPECT_TRUE(isInitials(u"ㅎㄱ"));
    EXPECT_FALSE(isInitials(u"ㅎ고"));
    EXPECT_FALSE(isInitials(u"ㅏ"));
    EXPECT_FALSE(isInitials(u"ㄳ"));
    EXPECT_FALSE(isInitials(u""));
}

struct Pair {
    const char16_t* one;
    const char16_t* other;
};

class SameWhenFolded : public testing::TestWithParam<Pair> { };

TEST_P(SameWhenFolded, FindsThePairEqual)
{
    EXPECT_EQ(folded(GetParam().one), folded(GetParam().other));
}

INSTANTIATE_TEST_SUITE_P(Spellings, SameWhenFolded,
                         testing::Values(Pair{u"Hoego", u"hoEGO"}, Pair{u"café", u"CAFE"},
                                         Pair{u"cafe\u0301", u"café"},
                                         Pair{u"ＨＯＥＧＯ　２０２４", u"hoego 2024"},
                                         Pair{u"Straße", u"STRASSE"}, Pair{u"ﬁn", u"fin"}, Pair{u"ｶﾞ", u"ガ"},
                                         Pair{u"a \t\n b", u"a b"}, Pair{u"회\u200b고", u"회고"},
                                         Pair{u"❤️", u"❤"}, Pair{u"ﾡ", u"ㄱ"}, Pair{u"\u1112", u"ㅎ"},
                                         Pair{u"①월", u"1월"}, Pair{u"İ", u"i"}, Pair{u"ſ", u"S"}));

TEST(Folded, KeepsLettersOfConsonantsApart)
{
    EXPECT_EQ(folded(u"ㅎㅏ"), QStringLiteral("ㅎㅏ"));
    EXPECT_NE(folded(u"ㅎㅏ"), folded(u"하"));
}

TEST(Folded, KeepsMarksThatAreLettersOutsideLatin)
{
    EXPECT_NE(folded(u"が"), folded(u"か"));
    EXPECT_NE(folded(u"й"), folded(u"и"));
}

TEST(Folding, KnowsWhereEachUnitCameFrom)
{
    const Folding folding = foldingOf(u"aß  e\u0301 회");
    EXPECT_EQ(folding.text, QStringLiteral("ass e 회"));
    ASSERT_EQ(folding.origins.size(), 7u);
    EXPECT_EQ(folding.origins[1].from, 1);
    EXPECT_EQ(folding.origins[2].to, 2);
    EXPECT_EQ(folding.origins[3].from, 2);
    EXPECT_EQ(folding.origins[3].to, 4);
    EXPECT_EQ(folding.origins[4].to, 6);
}

TEST(WithParticle, FollowsTheSoundOfKorean)
{
    EXPECT_EQ(withParticle(QStringLiteral("책"), u"을", u"를"), QStringLiteral("책을"));
    EXPECT_EQ(withParticle(QStringLiteral("회고"), u"을", u"를"), QStringLiteral("회고를"));
    EXPECT_EQ(withParticle(QStringLiteral("ㅋㅋ"), u"이", u"가"), QStringLiteral("ㅋㅋ이"));
    EXPECT_EQ(
        withParticle(QStringLiteral("책").normalized(QString::NormalizationForm_D), u"을", u"를").right(1),
        QStringLiteral("을"));
}

TEST(WithParticle, ReadsNumbers)
{
    for (const char16_t* word :
         {u"0", u"1", u"3", u"6", u"7", u"8", u"10", u"300", u"2024년", u"1억", u"100000000"})
        EXPECT_TRUE(withParticle(QString::fromUtf16(word), u"을", u"를").endsWith(u'을'))
            << QString::fromUtf16(word).toStdString();
    for (const char16_t* word : {u"2", u"4", u"5", u"9", u"2024", u"3.5", u"1000000000000", u"50%"})
        EXPECT_TRUE(withParticle(QString::fromUtf16(word), u"을", u"를").endsWith(u'를'))
            << QString::fromUtf16(word).toStdString();
}

TEST(WithParticle, ReadsLatinLettersAndWords)
{
    for (const char16_t* word :
         {u"ML", u"R", u"CNN", u"book", u"timeline", u"Slack", u"style", u"planning", u"GitHub Team"})
        EXPECT_TRUE(withParticle(QString::fromUtf16(word), u"은", u"는").endsWith(u'은'))
            << QString::fromUtf16(word).toStdString();
    for (const char16_t* word : {u"API", u"SQL DB", u"test", u"note", u"coffee", u"server", u"C", u"React"})
        EXPECT_TRUE(withParticle(QString::fromUtf16(word), u"은", u"는").endsWith(u'는'))
            << QString::fromUtf16(word).toStdString();
}

TEST(WithParticle, LooksPastWhatIsNotRead)
{
    EXPECT_EQ(withParticle(QStringLiteral("‘책’"), u"이", u"가"), QStringLiteral("‘책’이"));
    EXPECT_EQ(withParticle(QStringLiteral("회고(책)"), u"이", u"가"), QStringLiteral("회고(책)가"));
    EXPECT_EQ(withParticle(QStringLiteral("독서 📚"), u"이", u"가"), QStringLiteral("독서 📚가"));
    EXPECT_EQ(withParticle(QStringLiteral("(책)"), u"이", u"가"), QStringLiteral("(책)이"));
    EXPECT_EQ(withParticle({}, u"이", u"가"), QStringLiteral("가"));
}

TEST(WithDirectionParticle, TakesRieulForAVowel)
{
    EXPECT_EQ(withDirectionParticle(QStringLiteral("책")), QStringLiteral("책으로"));
    EXPECT_EQ(withDirectionParticle(QStringLiteral("11월")), QStringLiteral("11월로"));
    EXPECT_EQ(withDirectionParticle(QStringLiteral("휴지통")), QStringLiteral("휴지통으로"));
    EXPECT_EQ(withDirectionParticle(QStringLiteral("회고")), QStringLiteral("회고로"));
    EXPECT_EQ(withDirectionParticle(QStringLiteral("8")), QStringLiteral("8로"));
}

} // namespace
} // namespace hoego::text
