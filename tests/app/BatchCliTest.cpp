#include "tests/app/Cli.h"
#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;

namespace hoego::tests {

namespace {

class BatchCliTest : public CliTest {
protected:
    void SetUp() override { startJournal(); }
};

} // namespace

TEST_F(BatchCliTest, AnswersEachCommandWithALineOfJson)
{
    const auto answers = cli({u"batch"_s}, R"(entry write 2024-11 <<< "# 11월\n\"따옴표\"와 🙂"
# A remark.

color set 2024-11-03..2024-11-04 운동 --note '긴 하루'
entry show 2024-11
)")
                             .documents();

    ASSERT_EQ(answers.size(), 3);
    EXPECT_TRUE(answers[0][u"revision"].isNull());
    EXPECT_EQ(answers[1].toArray().at(1)[u"note"].toString(), u"긴 하루"_s);
    EXPECT_EQ(answers[2][u"body"].toString(), u"# 11월\n\"따옴표\"와 🙂"_s);
}

TEST_F(BatchCliTest, GoesOnAfterAnErrorAndTellsOfItInTheEnd)
{
    const Answer run = cli(
        {u"batch"_s}, "entry write 2024-99 <<< \"글\"\nentry show 'open\nentry write 2024-11 <<< \"글\"\n");
    const auto answers = run.documents();

    ASSERT_EQ(answers.size(), 3);
    EXPECT_TRUE(answers[0][u"error"].toString().contains(u"2024-99"));
    EXPECT_TRUE(answers[1][u"error"].isString());
    EXPECT_TRUE(answers[2][u"id"].isString());
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.error.count('\n'), 1) << run.error.toStdString();
}

TEST_F(BatchCliTest, ReadsQuotesAsAShellDoes)
{
    const auto answers = cli({u"batch"_s}, R"(goal add 2024 --title="두 낱말" --area '📚 책 읽기'
goal add 2024 --title "안의 \"따옴표\"와 \\ 사선"
goal add 2024 --title 띄어\ 쓴' '이름
goal list 2024
)")
                             .documents();

    ASSERT_EQ(answers.size(), 4);
    QStringList titles;
    for (const auto& goal : answers[3].toArray())
        titles += goal[u"title"].toString();
    titles.sort();
    EXPECT_EQ(titles, (QStringList{u"두 낱말"_s, u"띄어 쓴 이름"_s, u"안의 \"따옴표\"와 \\ 사선"_s}));
}

TEST_F(BatchCliTest, WantsATextForAnEntryOnItsLine)
{
    const auto answers = cli({u"batch"_s}, "entry write 2024-11\nentry write 2024-11 <<< 글\n").documents();

    ASSERT_EQ(answers.size(), 2);
    EXPECT_TRUE(answers[0][u"error"].isString());
    EXPECT_TRUE(answers[1][u"error"].isString());
    EXPECT_EQ(json({u"entry"_s, u"list"_s}).array(), QJsonArray{});
}

TEST_F(BatchCliTest, StaysWithOneJournal)
{
    const auto answers = cli({u"batch"_s}, "-j other.hoego entry list\nbatch\nentry list\n").documents();

    ASSERT_EQ(answers.size(), 3);
    EXPECT_TRUE(answers[0][u"error"].isString());
    EXPECT_TRUE(answers[1][u"error"].isString());
    EXPECT_TRUE(answers[2].isArray());
}

TEST_F(BatchCliTest, PutsABackupBackAndGoesOnWithIt)
{
    const QString backup = json({u"backup"_s}).object()[u"file"].toString();
    const auto answers
        = cli({u"batch"_s},
              u"entry write 2024-11 <<< \"글\"\nrestore '%1'\nentry list\n"_s.arg(backup).toUtf8())
              .documents();

    ASSERT_EQ(answers.size(), 3);
    EXPECT_EQ(answers[2].toArray(), QJsonArray{});
}

} // namespace hoego::tests
