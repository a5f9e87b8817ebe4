#include "core/search/Query.h"
#include "core/text/Hangul.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <QTextBoundaryFinder>

#include <random>

namespace hoego {

void PrintTo(const Ranges& ranges, std::ostream* out)
{
    for (const auto& [from, to] : ranges)
        *out << '[' << from << ',' << to << ')';
}

namespace {

QStringList found(const QString& query, const QString& text)
{
    QStringList parts;
    for (const auto& [from, to] : matches(readQuery(query), text))
        parts += text.sliced(from, to - from);
    return parts;
}

TEST(Query, IsSplitAtBlanks)
{
    EXPECT_EQ(readQuery(u"  책\t읽기 책 "), (Query{.terms = {QStringLiteral("책"), QStringLiteral("읽기")}}));
    EXPECT_EQ(readQuery(u" \n"), Query{});
}

TEST(Query, KeepsQuotedWordsTogether)
{
    EXPECT_EQ(readQuery(u"\"한 해  회고\" B").terms,
              (QStringList{QStringLiteral("한 해 회고"), QStringLiteral("b")}));
    EXPECT_EQ(readQuery(u"“열린 채").terms, QStringList{QStringLiteral("열린 채")});
    EXPECT_EQ(readQuery(u"\"\" \" \""), Query{});
}

TEST(Matches, StandWhereTheOriginalTextHasThem)
{
    EXPECT_EQ(found(QStringLiteral("회고"), QStringLiteral("11월 회고와 회고록")),
              (QStringList{QStringLiteral("회고"), QStringLiteral("회고")}));
    EXPECT_EQ(found(QStringLiteral("strasse cafe"), QStringLiteral("Die Straße, ein CAFÉ")),
              (QStringList{QStringLiteral("Straße"), QStringLiteral("CAFÉ")}));
    EXPECT_EQ(found(QStringLiteral("한 해"), QStringLiteral("한 해, 한\n 해")).size(), 4);
    EXPECT_EQ(found(QStringLiteral("\"한 해\""), QStringLiteral("한 해, 한\n 해")),
              (QStringList{QStringLiteral("한 해"), QStringLiteral("한\n 해")}));
}

TEST(Matches, FindDecomposedHangulByComposed)
{
    const QString text = QStringLiteral("나의 회고록").normalized(QString::NormalizationForm_D);
    EXPECT_EQ(found(QStringLiteral("회고"), text),
              QStringList{QStringLiteral("회고").normalized(QString::NormalizationForm_D)});
}

TEST(Matches, ThatOverlapAreOne)
{
    EXPECT_EQ(matches(readQuery(u"가가"), QStringLiteral("나가가가")), (Ranges{{1, 4}}));
    EXPECT_EQ(matches(readQuery(u"책읽 읽기"), QStringLiteral("책읽기")), (Ranges{{0, 3}}));
}

TEST(Matches, AreNoneWithoutTerms)
{
    EXPECT_TRUE(matches({}, QStringLiteral("글")).empty());
}

/// Each run of graphemes in which a term begins in the first and ends in the last, found by trying all.
Ranges slowMatches(const Query& query, const QString& text)
{
    std::vector<qsizetype> bounds{0};
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, text};
    while (finder.toNextBoundary() != -1)
        bounds.push_back(finder.position());
    std::vector<bool> covered(static_cast<std::size_t>(text.size()), false);
    const auto fold = [&](std::size_t from, std::size_t to) {
        return text::folded(QStringView{text}.sliced(bounds[from], bounds[to] - bounds[from]));
    };
    const auto spans = [&](std::size_t from, std::size_t to, const QString& term) {
        const QString whole = fold(from, to);
        const qsizetype untilLast = fold(from, to - 1).size();
        for (qsizetype at = 0; at < fold(from, from + 1).size(); ++at) {
            if (QStringView{whole}.sliced(at).startsWith(term) && at + term.size() > untilLast)
                return true;
        }
        return false;
    };
    for (const QString& term : query.terms) {
        for (std::size_t from = 0; from < bounds.size(); ++from) {
            for (std::size_t to = from + 1; to < bounds.size(); ++to) {
                if (spans(from, to, term))
                    std::fill(covered.begin() + bounds[from], covered.begin() + bounds[to], true);
            }
        }
    }
    Ranges ranges;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!covered[static_cast<std::size_t>(at)])
            continue;
        if (!ranges.empty() && ranges.back().second == at)
            ++ranges.back().second;
        else
            ranges.emplace_back(at, at + 1);
    }
    return ranges;
}

TEST(Matches, AreThoseOfTheSlowScan)
{
    const QStringList pieces{
        QStringLiteral("회"),
        QStringLiteral("고"),
        QStringLiteral("회").normalized(QString::NormalizationForm_D),
        QStringLiteral("ㅎ"),
        QStringLiteral("ㄱ"),
        QStringLiteral("a"),
        QStringLiteral("A"),
        QStringLiteral("s"),
        QStringLiteral("S"),
        QStringLiteral("ß"),
        QStringLiteral("é"),
        QStringLiteral("e"),
        QStringLiteral("\u0301"),
        QStringLiteral("ﬁ"),
        QStringLiteral("f"),
        QStringLiteral("i"),
        QStringLiteral("Ａ"),
        QStringLiteral(" "),
        QStringLiteral("\n"),
        QStringLiteral("\r"),
        QStringLiteral("\u3000"),
        QStringLiteral("\u200b"),
        QStringLiteral("\u200d"),
        QStringLiteral("🧑"),
        QStringLiteral("💻"),
        QStringLiteral("\ufe0f"),
        QStringLiteral("\u1112"),
        QStringLiteral("\u1169"),
        QStringLiteral("\u11ab"),
        QStringLiteral("½"),
        QStringLiteral("\u0600"),
        QStringLiteral("が"),
    };
    std::mt19937 random{20241122};
    const auto pick = [&](int most) {
        QString text;
        for (int left = static_cast<int>(random() % static_cast<unsigned>(most + 1)); left > 0; --left)
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        return text;
    };
    int hits = 0;
    for (int round = 0; round < 3000; ++round) {
        const QString text = pick(14);
        const Query query = readQuery(QString{u'"' + pick(2) + u"\" " + pick(1)});
        const Ranges ranges = matches(query, text);
        hits += ranges.empty() ? 0 : 1;
        ASSERT_EQ(ranges, slowMatches(query, text))
            << text.toStdString() << " for " << query.terms.join(u'|').toStdString();
    }
    EXPECT_GT(hits, 300);
}

TEST(Snippet, ShowsTheFirstMatchInOneLine)
{
    const QString text = QStringLiteral("앞의 글이다. ").repeated(30)
        + QStringLiteral("여기\n\n회고가 있다. ") + QStringLiteral("뒤의 글이다. ").repeated(30);
    const Snippet shown = snippet(readQuery(u"회고"), text, 60);
    ASSERT_EQ(shown.ranges.size(), 1u);
    const auto [from, to] = shown.ranges.front();
    EXPECT_EQ(shown.text.sliced(from, to - from), QStringLiteral("회고"));
    EXPECT_FALSE(shown.text.contains(u'\n'));
    EXPECT_TRUE(shown.text.startsWith(u'…'));
    EXPECT_TRUE(shown.text.endsWith(u'…'));
    EXPECT_LE(shown.text.size(), 62);
}

TEST(Snippet, OfAShortTextIsTheText)
{
    EXPECT_EQ(snippet(readQuery(u"책"), QStringLiteral("새 책")),
              (Snippet{.text = QStringLiteral("새 책"), .ranges = {{2, 3}}}));
    EXPECT_EQ(snippet(readQuery(u"책"), QStringLiteral("  없다 ")),
              (Snippet{.text = QStringLiteral("없다"), .ranges = {}}));
    EXPECT_EQ(snippet(readQuery(u"책"), {}), Snippet{});
}

TEST(Snippet, CutsNoCharacterInTwo)
{
    const QString text = QStringLiteral("👩‍👩‍👧‍👦").repeated(20) + QStringLiteral("책")
        + QStringLiteral("👩‍👩‍👧‍👦").repeated(20);
    const QString shown = snippet(readQuery(u"책"), text, 40).text;
    EXPECT_EQ(shown.count(QStringLiteral("👩‍👩‍👧‍👦"))
                      * QStringLiteral("👩‍👩‍👧‍👦").size()
                  + 3,
              shown.size());
}

TEST(MarkdownSnippet, LeavesMarksOut)
{
    const QString text = QStringLiteral("## 점검\n\n- [x] **책**을 `ls`로 ~~셋~~ 2 * 3\n> 끝");
    EXPECT_EQ(markdownSnippet(readQuery(u"책"), text),
              (Snippet{.text = QStringLiteral("점검 책을 ls로 셋 2 * 3 끝"), .ranges = {{3, 4}}}));
    EXPECT_EQ(markdownSnippet(readQuery(u"**책"), text).ranges, (Ranges{{3, 6}}));
}

TEST(Snippet, MarksEveryMatchInItsStretch)
{
    const Snippet shown = snippet(readQuery(u"책"), QStringLiteral("책 하나, 책 둘"));
    EXPECT_EQ(shown.ranges, (Ranges{{0, 1}, {6, 7}}));
}

} // namespace
} // namespace hoego
