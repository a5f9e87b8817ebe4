#include "core/text/Diff.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>

namespace hoego::text {
namespace {

/// "{-removed-}{+added+}" between what stayed.
QString shown(const QString& before, const QString& after)
{
    QString text;
    for (const DiffPart& part : diff(before, after)) {
        const QString old = before.sliced(part.beforeFrom, part.beforeTo - part.beforeFrom);
        const QString fresh = after.sliced(part.afterFrom, part.afterTo - part.afterFrom);
        switch (part.kind) {
        case DiffPart::Kind::Same: text += old; break;
        case DiffPart::Kind::Removed: text += QStringLiteral("{-%1-}").arg(old); break;
        case DiffPart::Kind::Added: text += QStringLiteral("{+%1+}").arg(fresh); break;
        }
    }
    return text;
}

/// What makes `after` of `before`, and whether the parts lie one behind the other.
::testing::AssertionResult leadsThere(const QString& before, const QString& after)
{
    qsizetype beforeAt = 0;
    qsizetype afterAt = 0;
    QString made;
    for (const DiffPart& part : diff(before, after)) {
        if (part.beforeFrom != beforeAt || part.afterFrom != afterAt)
            return ::testing::AssertionFailure() << "a gap at " << beforeAt << ", " << afterAt;
        beforeAt = part.beforeTo;
        afterAt = part.afterTo;
        const QString old = before.sliced(part.beforeFrom, part.beforeTo - part.beforeFrom);
        const QString fresh = after.sliced(part.afterFrom, part.afterTo - part.afterFrom);
        switch (part.kind) {
        case DiffPart::Kind::Same:
            if (old != fresh || old.isEmpty())
                return ::testing::AssertionFailure() << "not the same";
            made += old;
            break;
        case DiffPart::Kind::Removed:
            if (!fresh.isEmpty() || old.isEmpty())
                return ::testing::AssertionFailure() << "removes what is there";
            break;
        case DiffPart::Kind::Added:
            if (!old.isEmpty() || fresh.isEmpty())
                return ::testing::AssertionFailure() << "adds what was there";
            made += fresh;
            break;
        }
    }
    if (beforeAt != before.size() || made != after)
        return ::testing::AssertionFailure() << made.toStdString();
    return ::testing::AssertionSuccess();
}

std::size_t wordsInCommon(const std::vector<QStringView>& a, const std::vector<QStringView>& b)
{
    std::vector<std::vector<std::size_t>> best(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j)
            best[i][j]
                = a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1 : std::max(best[i - 1][j], best[i][j - 1]);
    return best[a.size()][b.size()];
}

TEST(Diff, TellsWordsThatChanged)
{
    EXPECT_EQ(shown(QStringLiteral("나는 책을 열 권 읽었다."), QStringLiteral("나는 책을 열두 권 읽었다.")),
              QStringLiteral("나는 책을 {-열-}{+열두+} 권 읽었다."));
    EXPECT_EQ(shown(QStringLiteral("I ran far."), QStringLiteral("I ran very far!")),
              QStringLiteral("I ran {+very +}far{-.-}{+!+}"));
    EXPECT_EQ(shown(QStringLiteral("같다"), QStringLiteral("같다")), QStringLiteral("같다"));
    EXPECT_EQ(shown({}, QStringLiteral("새 글")), QStringLiteral("{+새 글+}"));
    EXPECT_EQ(shown(QStringLiteral("옛 글"), {}), QStringLiteral("{-옛 글-}"));
}

TEST(Diff, NeverCutsACharacter)
{
    EXPECT_EQ(shown(QStringLiteral("👩‍💻 가"), QStringLiteral("👩‍🔬 가")),
              QStringLiteral("{-👩‍💻-}{+👩‍🔬+} 가"));
    const QString decomposed = QStringLiteral("한글").normalized(QString::NormalizationForm_D);
    EXPECT_EQ(wordsOf(decomposed).size(), 1U);
    EXPECT_EQ(wordsOf(QStringLiteral("日本語とSQL文")).size(), 6U);
}

TEST(Diff, MakesTheOtherTextAndIsMinimal)
{
    static const QStringList words{QStringLiteral("가"), QStringLiteral("나 "), QStringLiteral("다다"),
                                   QStringLiteral(" "),  QStringLiteral("a"),   QStringLiteral("\n"),
                                   QStringLiteral("."),  QStringLiteral("👍🏽")};
    Random random{1};
    for (int round = 0; round < 4000; ++round) {
        const auto text = [&] {
            QString made;
            for (int i = random.between(0, 12); i > 0; --i)
                made += random.of(words);
            return made;
        };
        const QString before = text();
        const QString after = text();
        ASSERT_TRUE(leadsThere(before, after)) << before.toStdString() << "\n→\n" << after.toStdString();
        std::size_t kept = 0;
        for (const DiffPart& part : diff(before, after)) {
            if (part.kind == DiffPart::Kind::Same)
                kept += wordsOf(QStringView{before}.sliced(part.beforeFrom, part.beforeTo - part.beforeFrom))
                            .size();
        }
        ASSERT_EQ(kept, wordsInCommon(wordsOf(before), wordsOf(after))) << before.toStdString() << "\n→\n"
                                                                        << after.toStdString();
    }
}

TEST(Diff, OfALongTextWithSmallChangesIsStillInWords)
{
    QString before;
    for (int i = 0; i < 20000; ++i)
        before += QStringLiteral("낱말%1 ").arg(i);
    QString after = before;
    after.replace(QStringLiteral("낱말10000 "), QStringLiteral("다른말 "));
    const auto parts = diff(before, after);
    ASSERT_EQ(parts.size(), 4U);
    EXPECT_EQ(parts[1].beforeTo - parts[1].beforeFrom, 7);
    EXPECT_TRUE(leadsThere(before, after));
}

TEST(Diff, FallsBackToLinesWhereMuchChanged)
{
    Random random{2};
    const auto line = [&random](int from) {
        QString words;
        for (int i = 0; i < 20; ++i)
            words += QStringLiteral("말%1 ").arg(random.between(from, from + 9999));
        return QString{words + QLatin1Char('\n')};
    };
    QString before;
    QString after;
    for (int i = 0; i < 400; ++i) {
        const QString same = QStringLiteral("같은 줄 %1\n").arg(i);
        before += line(0) + same;
        after += line(100000) + same;
    }
    EXPECT_TRUE(leadsThere(before, after));
    std::size_t same = 0;
    for (const DiffPart& part : diff(before, after)) {
        if (part.kind == DiffPart::Kind::Same)
            same += QStringView{before}.sliced(part.beforeFrom, part.beforeTo - part.beforeFrom).count(u'\n');
    }
    EXPECT_GE(same, 400U);
}

TEST(Diff, OfTextsWithNothingInCommonIsOneReplacement)
{
    const QString before = QStringLiteral("가나\n").repeated(5000);
    const QString after = QStringLiteral("ab cd\n\n").repeated(5000);
    EXPECT_TRUE(leadsThere(before, after));
}

TEST(Diff, CountsCharactersThatCameAndWent)
{
    EXPECT_EQ(diffSize(QStringLiteral("나는 책을 열 권"), QStringLiteral("나는 책을 열두 권 더")),
              (DiffSize{.added = 3, .removed = 1}));
    EXPECT_EQ(diffSize({}, {}), DiffSize{});
}

} // namespace
} // namespace hoego::text
