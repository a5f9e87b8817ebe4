#include "tests/app/Cli.h"
#include "tests/support/Printers.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace hoego::tests {

namespace {

class EntryCliTest : public CliTest {
protected:
    void SetUp() override { startJournal(); }

    QString body(const QString& entry) const
    {
        return json({u"entry"_s, u"show"_s, entry}).object()[u"body"].toString();
    }
};

} // namespace

TEST_F(EntryCliTest, WritesAPeriodsEntryFromStandardInputAndShowsIt)
{
    const Answer written = json({u"entry"_s, u"write"_s, u"2024-11"_s}, "# 11월\n\n달렸다.\n");
    EXPECT_TRUE(written.object()[u"revision"].isNull());

    const QJsonObject shown = json({u"entry"_s, u"show"_s, u"2024-11"_s}).object();
    EXPECT_EQ(shown[u"id"].toString(), idOf(written));
    EXPECT_EQ(shown[u"body"].toString(), u"# 11월\n\n달렸다.\n"_s);
    EXPECT_EQ(shown[u"period"].toString(), u"2024-11"_s);
    EXPECT_EQ(shown[u"kind"].toString(), u"month"_s);
    EXPECT_EQ(shown[u"date"].toString(), u"2024-11-01"_s);
    EXPECT_EQ(shown[u"state"].toString(), u"draft"_s);
    EXPECT_EQ(shown[u"characters"].toInt(), 8);
    EXPECT_EQ(shown[u"words"].toInt(), 2);
    EXPECT_EQ(shown[u"tags"].toArray(), QJsonArray{});
    EXPECT_TRUE(shown[u"created"].toString().endsWith(u"+09:00"))
        << shown[u"created"].toString().toStdString();
}

TEST_F(EntryCliTest, PrintsTheBareTextForPeople)
{
    json({u"entry"_s, u"write"_s, u"2024-11-03"_s}, "맑음");

    EXPECT_EQ(cli({u"entry"_s, u"show"_s, u"2024-11-03"_s}).out.toStdString(), "맑음\n");
}

TEST_F(EntryCliTest, KeepsTheReplacedTextAsARevisionEvenAtOnce)
{
    const QString id = idOf(json({u"entry"_s, u"write"_s, u"2024-11"_s}, "처음"));
    const Answer second = json({u"entry"_s, u"write"_s, u"2024-11"_s}, "다음");

    EXPECT_EQ(idOf(second), id);
    const QJsonArray history = json({u"entry"_s, u"history"_s, id}).array();
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history[0][u"id"].toString(), second.object()[u"revision"].toString());
    EXPECT_EQ(history[0][u"body"].toString(), u"처음"_s);
    EXPECT_EQ(body(u"2024-11"_s), u"다음"_s);
}

TEST_F(EntryCliTest, LeavesNoRevisionWhereTheTextIsTheSame)
{
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "같다");

    EXPECT_TRUE(json({u"entry"_s, u"write"_s, u"2024-11"_s, u"--state"_s, u"finished"_s}, "같다")
                    .object()[u"revision"]
                    .isNull());
    EXPECT_EQ(json({u"entry"_s, u"show"_s, u"2024-11"_s}).object()[u"state"].toString(), u"finished"_s);
}

TEST_F(EntryCliTest, WritesBesideWithNew)
{
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "하나");
    json({u"entry"_s, u"write"_s, u"2024-11"_s, u"--new"_s}, "둘");

    EXPECT_EQ(json({u"entry"_s, u"list"_s, u"--in"_s, u"2024-11"_s}).array().size(), 2);
    EXPECT_EQ(body(u"2024-11"_s), u"하나"_s);
}

TEST_F(EntryCliTest, WritesAFreeEntryWithTagsAndFindsItByThem)
{
    json({u"entry"_s, u"write"_s, u"--title"_s, u"올해의 낱말"_s, u"--date"_s, u"2024-12-30"_s, u"--tag"_s,
          u"#회고"_s, u"--tag"_s, u"개발"_s},
         "꾸준함");
    json({u"entry"_s, u"write"_s, u"2024-12"_s, u"--tag"_s, u"개발"_s}, "달");

    const QJsonArray tagged = json({u"entry"_s, u"list"_s, u"--tag"_s, u"회고"_s}).array();
    ASSERT_EQ(tagged.size(), 1);
    EXPECT_EQ(tagged[0][u"title"].toString(), u"올해의 낱말"_s);
    EXPECT_EQ(tagged[0][u"tags"].toArray(), (QJsonArray{u"개발"_s, u"회고"_s}));
    EXPECT_TRUE(tagged[0][u"period"].isNull());
    EXPECT_EQ(json({u"entry"_s, u"list"_s, u"--kind"_s, u"free"_s}).array().size(), 1);
    EXPECT_EQ(json({u"entry"_s, u"list"_s, u"--kind"_s, u"month"_s}).array().size(), 1);
    EXPECT_EQ(json({u"entry"_s, u"list"_s}).array().size(), 2);
}

TEST_F(EntryCliTest, StoresDecomposedKoreanComposed)
{
    const QString decomposed = u"회고"_s.normalized(QString::NormalizationForm_D);
    json({u"entry"_s, u"write"_s, u"2024-11"_s, u"--tag"_s, decomposed}, decomposed.toUtf8());

    EXPECT_EQ(body(u"2024-11"_s), u"회고"_s);
    EXPECT_EQ(json({u"entry"_s, u"list"_s, u"--tag"_s, u"회고"_s}).array().size(), 1);
}

TEST_F(EntryCliTest, ReadsTheTextFromAFile)
{
    QFile file{folder.filePath(u"글.md"_s)};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF파일에서\r\n왔다");
    file.close();

    json({u"entry"_s, u"write"_s, u"2024-W47"_s, u"--file"_s, file.fileName()});

    EXPECT_EQ(body(u"2024-W47"_s), u"파일에서\n왔다"_s);
}

TEST_F(EntryCliTest, RefusesTextInAnotherEncodingAndKeepsWhatWasThere)
{
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "그대로");

    const Answer refused = cli({u"entry"_s, u"write"_s, u"2024-11"_s}, "\xC8\xB8\xB0\xED"); // 회고 in CP949

    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(body(u"2024-11"_s), u"그대로"_s);
}

TEST_F(EntryCliTest, TrashesAndBringsBack)
{
    const QString id = idOf(json({u"entry"_s, u"write"_s, u"2024-11"_s}, "소중한 글"));

    EXPECT_EQ(idOf(json({u"entry"_s, u"delete"_s, id})), id);
    EXPECT_EQ(json({u"entry"_s, u"list"_s}).array().size(), 0);
    EXPECT_EQ(json({u"entry"_s, u"list"_s, u"--trash"_s}).array().size(), 1);
    EXPECT_EQ(cli({u"entry"_s, u"show"_s, u"2024-11"_s}).exit, 1);
    EXPECT_EQ(cli({u"entry"_s, u"delete"_s, id}).exit, 1);

    json({u"entry"_s, u"restore"_s, id});
    EXPECT_EQ(body(u"2024-11"_s), u"소중한 글"_s);
    EXPECT_EQ(cli({u"entry"_s, u"restore"_s, id}).exit, 1);
}

TEST_F(EntryCliTest, BringsAnEarlierTextBackAndKeepsTheLaterOne)
{
    const QString id = idOf(json({u"entry"_s, u"write"_s, u"2024-11"_s}, "처음"));
    const QString revision
        = json({u"entry"_s, u"write"_s, u"2024-11"_s}, "나중").object()[u"revision"].toString();

    json({u"entry"_s, u"restore"_s, id, u"--revision"_s, revision});

    EXPECT_EQ(body(u"2024-11"_s), u"처음"_s);
    EXPECT_EQ(json({u"entry"_s, u"history"_s, id}).array().size(), 2);
}

TEST_F(EntryCliTest, RendersNothingThatIsPrivate)
{
    json({u"entry"_s, u"write"_s, u"2024-11"_s},
         QString{u"달렸다 %%혼자 울었다%%.\n\n```hoego private\n아무도 모르는 일\n```\n"_s}.toUtf8());
    const Answer html = cli({u"entry"_s, u"show"_s, u"2024-11"_s, u"--html"_s});
    EXPECT_EQ(html.out, QString{u"<p>달렸다.</p>\n"_s}.toUtf8());
    const QString asJson
        = json({u"entry"_s, u"show"_s, u"2024-11"_s, u"--html"_s}).object()[u"html"].toString();
    EXPECT_EQ(asJson, u"<p>달렸다.</p>\n"_s);
    EXPECT_TRUE(body(u"2024-11"_s).contains(u"혼자 울었다"_s));
}

TEST_F(EntryCliTest, ShowsHtmlThatRunsNothing)
{
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "**굵게**\n\n<script>alert(1)</script>");

    const Answer html = cli({u"entry"_s, u"show"_s, u"2024-11"_s, u"--html"_s});

    EXPECT_TRUE(html.out.contains("<strong>굵게</strong>")) << html.out.toStdString();
    EXPECT_FALSE(html.out.contains("<script>"));
}

TEST_F(EntryCliTest, StartsFromATemplateOnRequest)
{
    json({u"entry"_s, u"write"_s, u"2024-11"_s, u"--template"_s, u"month"_s});

    EXPECT_FALSE(body(u"2024-11"_s).isEmpty());
    EXPECT_FALSE(body(u"2024-11"_s).contains(u"{{"));
    EXPECT_EQ(cli({u"entry"_s, u"write"_s, u"2024-10"_s, u"--template"_s, u"없는 틀"_s}).exit, 1);
}

TEST_F(EntryCliTest, NamesTheBadValueAndWhatIsExpected)
{
    const auto expectUsage = [&](const QStringList& words, const char* said) {
        const Answer run = cli(words, "글");
        EXPECT_EQ(run.exit, 2) << words.join(u' ').toStdString();
        EXPECT_TRUE(run.error.startsWith("hoego-cli: ")) << run.error.toStdString();
        EXPECT_TRUE(run.error.contains(said)) << run.error.toStdString();
        EXPECT_EQ(run.error.count('\n'), 1) << run.error.toStdString();
        EXPECT_EQ(run.out, QByteArray{});
    };
    expectUsage({u"entry"_s, u"write"_s, u"2024-13"_s}, "'2024-13'");
    expectUsage({u"entry"_s, u"write"_s, u"2024-11-31"_s}, "2024-W47");
    expectUsage({u"entry"_s, u"write"_s, u"--title"_s, u"제목"_s, u"--date"_s, u"어제"_s}, "'어제'");
    expectUsage({u"entry"_s, u"write"_s}, "--title");
    expectUsage({u"entry"_s, u"write"_s, u"2024-11"_s, u"--state"_s, u"done"_s}, "published");
    expectUsage({u"entry"_s, u"list"_s, u"--kind"_s, u"decade"_s}, "quarter");
    expectUsage({u"entry"_s, u"delete"_s, u"12"_s}, "'12'");
    expectUsage({u"entry"_s}, "");
    expectUsage({u"entry"_s, u"frobnicate"_s}, "frobnicate");
}

TEST_F(EntryCliTest, SaysPlainlyWhatIsNotThere)
{
    const Answer run = cli({u"entry"_s, u"show"_s, u"2024-11"_s, u"--json"_s});

    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.out, QByteArray{});
    EXPECT_TRUE(run.error.contains("2024-11")) << run.error.toStdString();
    EXPECT_EQ(cli({u"entry"_s, u"history"_s, u"01932f4e-8a10-7c3b-9d52-0f6a1b2c3d4e"_s}).exit, 1);
}

TEST_F(EntryCliTest, AlignsListsByTheWidthOfKorean)
{
    json({u"entry"_s, u"write"_s, u"--title"_s, u"가나다"_s, u"--date"_s, u"2024-01-01"_s}, "글");
    json({u"entry"_s, u"write"_s, u"--title"_s, u"abc"_s, u"--date"_s, u"2024-01-02"_s},
         "글 글 글 글 글 글 글 글 글 글 글");
    environment.insert(u"LC_ALL"_s, u"ko_KR.UTF-8"_s);

    const auto lines = cli({u"entry"_s, u"list"_s}).out.split('\n');

    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith("2024-01-01  초안   1")) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith("2024-01-02  초안  11")) << lines[1].toStdString();
}

TEST_F(EntryCliTest, ShowsLiveBlocksInHtmlAndFreezesThem)
{
    json({u"goal"_s, u"add"_s, u"2024"_s, u"--title"_s, u"책 12권"_s, u"--count"_s, u"12"_s});
    json({u"color"_s, u"set"_s, u"2024-11-03"_s, u"운동"_s});
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "```hoego goals 2024\n```\n\n```hoego colors 2024\n```\n");

    const QString html
        = json({u"entry"_s, u"show"_s, u"2024-11"_s, u"--html"_s}).object()[u"html"].toString();
    EXPECT_TRUE(html.contains(u"책 12권"_s));
    EXPECT_TRUE(html.contains(u"data:image/png"_s));

    const QJsonObject frozen = json({u"entry"_s, u"show"_s, u"2024-11"_s, u"--frozen"_s}).object();
    EXPECT_TRUE(frozen[u"body"].toString().startsWith(u"- ☐ 책 12권"_s));
    const QJsonArray pictures = frozen[u"pictures"].toArray();
    ASSERT_EQ(pictures.size(), 1);
    EXPECT_TRUE(
        frozen[u"body"].toString().contains(u"(hoego:%1.png)"_s.arg(pictures[0][u"hash"].toString())));
    EXPECT_TRUE(body(u"2024-11"_s).contains(u"```hoego goals"_s));
}

TEST_F(EntryCliTest, FreezesNothingWhereABlockCannotBe)
{
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "```hoego gaols 2024\n```");

    const Answer answer = cli({u"entry"_s, u"show"_s, u"2024-11"_s, u"--frozen"_s});

    EXPECT_EQ(answer.exit, 1);
    EXPECT_TRUE(answer.error.contains("gaols"));
    EXPECT_TRUE(answer.out.isEmpty());
}

} // namespace hoego::tests
