#include "tests/app/Cli.h"
#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;

namespace hoego::tests {

namespace {

class PromiseCliTest : public CliTest {
protected:
    void SetUp() override { startJournal(); }
};

} // namespace

TEST_F(PromiseCliTest, ListsWhatThePeriodsEntriesPromise)
{
    const QString body
        = u"# 11월\n\n바빴다. 내년에는 **책을** 더 읽겠다. 작년에도 그랬다.\n\n다음 달엔 일찍 자자.\n"_s;
    const QString id = idOf(json({u"entry"_s, u"write"_s, u"2024-11"_s}, body.toUtf8()));
    json({u"entry"_s, u"write"_s, u"2024-10"_s}, QString{u"내년에는 쓰겠다."_s}.toUtf8());

    const QJsonArray promises = json({u"promise"_s, u"list"_s, u"2024-11"_s}).array();
    ASSERT_EQ(promises.size(), 2);
    const QJsonObject first = promises[0].toObject();
    EXPECT_EQ(first[u"entry"].toString(), id);
    EXPECT_EQ(first[u"sentence"].toString(), u"내년에는 책을 더 읽겠다."_s);
    EXPECT_EQ(first[u"target"].toString(), u"2025"_s);
    const int from = first[u"from"].toInt();
    EXPECT_EQ(body.sliced(from, first[u"to"].toInt() - from), u"내년에는 **책을** 더 읽겠다."_s);
    EXPECT_EQ(promises[1][u"target"].toString(), u"2024-12"_s);
}

TEST_F(PromiseCliTest, ListsNothingWherePeriodsAreUnwritten)
{
    EXPECT_EQ(json({u"promise"_s, u"list"_s, u"2024-11"_s}).array(), QJsonArray{});
    EXPECT_EQ(cli({u"promise"_s, u"list"_s, u"2024-13"_s}).exit, 2);
}

} // namespace hoego::tests
