#include "ui/write/Matches.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <random>

namespace hoego::ui {
namespace {

Found hits(const QString& text, const Sought& sought, const std::optional<QString>& replacement = {})
{
    return hitsIn(text, sought, replacement, false);
}

QStringList found(const QString& text, const Sought& sought)
{
    QStringList words;
    for (const Match& hit : hits(text, sought).hits)
        words << text.mid(hit.start, hit.length);
    return words;
}

/// What replacing all makes of `text`.
QString replaced(const QString& text, const Sought& sought, const QString& replacement)
{
    const Found all = hits(text, sought, replacement);
    QString result = text;
    for (std::size_t i = all.hits.size(); i > 0; --i)
        result.replace(all.hits[i - 1].start, all.hits[i - 1].length, all.replacements[i - 1]);
    return result;
}

TEST(Matches, FindsWordsAsTheyAreWritten)
{
    EXPECT_EQ(found(QStringLiteral("a.b axb a.b"), {.words = QStringLiteral("a.b")}).size(), 2);
    EXPECT_EQ(found(QStringLiteral("회고를 쓴다. 회고!"), {.words = QStringLiteral("회고")}).size(), 2);
    EXPECT_EQ(found(QStringLiteral("\\E(1)"), {.words = QStringLiteral("\\E(1)")}).size(), 1);
    EXPECT_TRUE(hits(QStringLiteral("회고"), {}).hits.empty());
}

TEST(Matches, TakesDecomposedHangulForComposed)
{
    const QString decomposed = QStringLiteral("회고").normalized(QString::NormalizationForm_D);
    EXPECT_EQ(found(QStringLiteral("11월 회고"), {.words = decomposed}), QStringList{QStringLiteral("회고")});
}

TEST(Matches, ToldApartByCaseOnlyWhereAsked)
{
    EXPECT_EQ(found(QStringLiteral("Qt qt QT"), {.words = QStringLiteral("qt")}).size(), 3);
    EXPECT_EQ(found(QStringLiteral("Qt qt QT"), {.words = QStringLiteral("qt"), .matchesCase = true}).size(),
              1);
    EXPECT_EQ(found(QStringLiteral("ÄÖ äö"), {.words = QStringLiteral("äö")}).size(), 2);
}

TEST(Matches, TakesAWordWithAParticleForAnother)
{
    const Sought whole{.words = QStringLiteral("회고"), .isWholeWord = true};
    EXPECT_EQ(found(QStringLiteral("회고, (회고) 회고는 월간회고 회고"), whole).size(), 3);
    EXPECT_EQ(
        found(QStringLiteral("Qt는 Qt, Qt6"), {.words = QStringLiteral("Qt"), .isWholeWord = true}).size(),
        1);
}

TEST(Matches, FindsPatternsOverLines)
{
    const QString text = QStringLiteral("# 하나\n글\n# 둘\n");
    EXPECT_EQ(found(text, {.words = QStringLiteral("^# .+$"), .isPattern = true}),
              (QStringList{QStringLiteral("# 하나"), QStringLiteral("# 둘")}));
    EXPECT_EQ(found(text, {.words = QStringLiteral("하나\\n글"), .isPattern = true}).size(), 1);
    EXPECT_EQ(found(text, {.words = QStringLiteral("\\w+"), .isPattern = true}).size(), 3);
}

TEST(Matches, PutsCapturesIntoTheReplacement)
{
    const Sought date{.words = QStringLiteral("(\\d+)월 (\\d+)일"), .isPattern = true};
    const QString text = QStringLiteral("11월 3일에, 12월 24일에");
    EXPECT_EQ(replaced(text, date, QStringLiteral("\\1/$2")), QStringLiteral("11/3에, 12/24에"));
    EXPECT_EQ(replaced(text, date, QStringLiteral("[\\0]\\n")),
              QStringLiteral("[11월 3일]\n에, [12월 24일]\n에"));
    EXPECT_EQ(replaced(text, date, QStringLiteral("$10")), QStringLiteral("110에, 120에"));
}

TEST(Matches, LeavesInAReplacementWhatIsNoCapture)
{
    const Sought word{.words = QStringLiteral("책"), .isPattern = true};
    EXPECT_EQ(replaced(QStringLiteral("책"), word, QStringLiteral("$5, \\d, \\\\0, $$0, \\")),
              QStringLiteral("$5, \\d, \\0, $0, \\"));
    EXPECT_EQ(replaced(QStringLiteral("책"), {.words = QStringLiteral("책")}, QStringLiteral("\\0 $0 \\n")),
              QStringLiteral("\\0 $0 \\n"));
}

TEST(Matches, FindsPlacesWithoutLength)
{
    EXPECT_EQ(replaced(QStringLiteral("하나\n둘"), {.words = QStringLiteral("^"), .isPattern = true},
                       QStringLiteral("> ")),
              QStringLiteral("> 하나\n> 둘"));
    EXPECT_EQ(hits(QStringLiteral("😀😀"), {.words = QStringLiteral("x*"), .isPattern = true}).hits.size(),
              3U);
}

TEST(Matches, TellsWhatIsWrongWithAPatternAndWhere)
{
    const auto trouble = [](const QString& pattern, bool isWhole = false) {
        const Sought sought{.words = pattern, .isWholeWord = isWhole, .isPattern = true};
        return hits(QStringLiteral("글"), sought).trouble.value_or(PatternTrouble{.reason = {}, .at = -1});
    };
    EXPECT_EQ(trouble(QStringLiteral("회고)")).at, 2);
    EXPECT_EQ(trouble(QStringLiteral("(회고")).at, 3);
    EXPECT_EQ(trouble(QStringLiteral("[가-")).at, 3);
    EXPECT_FALSE(trouble(QStringLiteral("*")).reason.isEmpty());
    EXPECT_EQ(trouble(QStringLiteral("회고")).at, -1);
}

TEST(Matches, GivesUpOnPatternsThatWouldTakeForYears)
{
    const QString text = QString{40000, QLatin1Char('a')} + QStringLiteral("!");
    for (const auto* pattern : {"(a+)+$", "(a|aa)+$", "^(([a-z])+.)+[A-Z]$"}) {
        const Found all = hits(text, {.words = QLatin1StringView{pattern}, .isPattern = true});
        EXPECT_TRUE(all.gaveUp) << pattern;
    }
}

TEST(Matches, ReadsALongTextToItsEndWithHonestPatterns)
{
    const QString text
        = QStringLiteral(
              "# 십일월 돌아보기\n\n책은 **열두 권째**를 덮었다. Qt and SQLite.\n- 초안은 일요일 오전에만 쓴다\n")
              .repeated(6000);
    for (const auto* pattern : {"(\\S+) \\1", "^.*오후.*$", "\\w+ing\\b", "(?<=책은 ).*권$",
                                "[가-힣]+\\d+[가-힣]+", "(책|글|말)+하다"}) {
        const Found all = hits(text, {.words = QString::fromUtf8(pattern), .isPattern = true});
        EXPECT_FALSE(all.gaveUp) << pattern;
        EXPECT_FALSE(all.trouble) << pattern;
    }
}

TEST(Matches, EndsEarlyWhenStopped)
{
    EXPECT_TRUE(hitsIn(QStringLiteral("aaa"), {.words = QStringLiteral("a")}, {}, true).hits.empty());
}

TEST(Matches, ReplacesOneAsItReplacesAll)
{
    const QString text = QStringLiteral("foobar foobaz");
    const Sought sought{.words = QStringLiteral("(?<=foo)ba(.)"), .isPattern = true};
    const auto all = hits(text, sought, QStringLiteral("<$1>"));
    ASSERT_EQ(all.hits.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i)
        EXPECT_EQ(replacementOf(text, all.hits[i], sought, QStringLiteral("<$1>")), all.replacements[i]);
    EXPECT_EQ(replacementOf(text, {.start = 1, .length = 3}, sought, QString{}), std::nullopt);
}

TEST(Matches, FindsWhatLookingAtEveryPlaceFinds)
{
    std::mt19937 random{7}; // NOLINT(*-msc51-cpp): the same every time
    const QString letters = QStringLiteral("가나다 a.\n");
    const auto word = [&](int longest) {
        QString result;
        for (auto i = random() % static_cast<unsigned>(longest + 1); i > 0; --i)
            result += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        return result;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString text = word(40);
        const QString wanted = word(2);
        std::vector<Match> obvious;
        for (qsizetype at = 0; !wanted.isEmpty() && at + wanted.size() <= text.size();) {
            if (QStringView{text}.sliced(at).startsWith(wanted)) {
                obvious.push_back({.start = at, .length = wanted.size()});
                at += wanted.size();
            } else {
                ++at;
            }
        }
        ASSERT_EQ(hits(text, {.words = wanted, .matchesCase = true}).hits, obvious) << text.toStdString();
    }
}

TEST(Matches, GoesOnFromThePlaceAndAroundTheEnds)
{
    const std::vector<Match> hits{{.start = 2, .length = 2}, {.start = 8, .length = 2}};
    EXPECT_EQ(hitFrom(hits, 2), 0);
    EXPECT_EQ(hitFrom(hits, 3), 1);
    EXPECT_EQ(hitFrom(hits, 9), 0);
    EXPECT_EQ(hitBefore(hits, 10), 1);
    EXPECT_EQ(hitBefore(hits, 9), 0);
    EXPECT_EQ(hitBefore(hits, 3), 1);
    EXPECT_EQ(hitFrom({}, 0), -1);
    EXPECT_EQ(hitBefore({}, 0), -1);
}

} // namespace
} // namespace hoego::ui
