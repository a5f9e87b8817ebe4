#include "core/journal/Journal.h"
#include "tests/app/Cli.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace hoego::tests {

namespace {

class JournalCliTest : public CliTest {
protected:
    QByteArray contents(const QString& path) const
    {
        QFile file{path};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    void makeFile(const QString& path, const QByteArray& bytes) const
    {
        QFile file{path};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

} // namespace

TEST_F(JournalCliTest, MakesANewJournalAndNeverOverOne)
{
    EXPECT_EQ(json({u"init"_s}).object()[u"journal"].toString(), journal);
    const Answer again = cli({u"init"_s});

    EXPECT_EQ(again.exit, 1);
    EXPECT_TRUE(again.error.contains(journal.toUtf8())) << again.error.toStdString();
    EXPECT_EQ(json({u"check"_s}).object(), (QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray{}}}));
}

TEST_F(JournalCliTest, TakesTheJournalFromTheEnvironmentOrTheUsualPlace)
{
    const auto journalOf = [&](const QProcessEnvironment& where) {
        QProcess process;
        process.setProcessEnvironment(where);
        process.start(QStringLiteral(HOEGO_CLI), {u"init"_s, u"--json"_s});
        EXPECT_TRUE(process.waitForFinished());
        return Answer{process.exitCode(), process.readAllStandardOutput(), {}}
            .object()[u"journal"]
            .toString();
    };
    EXPECT_EQ(journalOf(environment), folder.filePath(u"data/hoego/journal.hoego"_s));

    environment.insert(u"HOEGO_JOURNAL"_s, folder.filePath(u"다른.hoego"_s));
    EXPECT_EQ(journalOf(environment), folder.filePath(u"다른.hoego"_s));
}

TEST_F(JournalCliTest, MakesTheSameExampleForTheSameSeed)
{
    const QStringList order{u"init"_s, u"--demo"_s,  u"--years"_s,    u"2"_s,          u"--seed"_s,
                            u"7"_s,    u"--until"_s, u"2024-11-22"_s, u"--language"_s, u"ko"_s};
    json(order);
    const QStringList questions{u"entry list"_s, u"color show 2024"_s, u"goal list 2024"_s,
                                u"entry show 2024-10"_s};
    const auto answers = [&] {
        QByteArray all;
        for (const QString& question : questions)
            all += json(question.split(u' ')).out;
        return all;
    };
    const QByteArray first = answers();
    journal = folder.filePath(u"둘째.hoego"_s);
    json(order);

    EXPECT_EQ(answers(), first);
    EXPECT_GT(json({u"entry"_s, u"list"_s, u"--in"_s, u"2023"_s}).array().size(), 12);
}

TEST_F(JournalCliTest, SaysThatThereIsNoJournal)
{
    const Answer run = cli({u"entry"_s, u"list"_s});

    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.error.contains(journal.toUtf8())) << run.error.toStdString();
    EXPECT_FALSE(QFile::exists(journal));
}

TEST_F(JournalCliTest, LeavesAFileOfSomethingElseAlone)
{
    const QByteArray bytes(5000, 'x');
    makeFile(journal, bytes);

    EXPECT_EQ(cli({u"entry"_s, u"write"_s, u"2024-11"_s}, "글").exit, 1);
    EXPECT_EQ(cli({u"init"_s}).exit, 1);
    EXPECT_EQ(contents(journal), bytes);
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files), QStringList{u"기록장.hoego"_s});
}

TEST_F(JournalCliTest, BacksUpUnderANewNameEachTime)
{
    startJournal();
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "지킬 글");
    const QString first = json({u"backup"_s}).object()[u"file"].toString();
    const QString second = json({u"backup"_s}).object()[u"file"].toString();
    const QString third = json({u"backup"_s, folder.filePath(u"다른 곳"_s)}).object()[u"file"].toString();

    EXPECT_NE(first, second);
    EXPECT_TRUE(first.startsWith(folder.filePath(u"backups/"_s))) << first.toStdString();
    EXPECT_TRUE(third.startsWith(folder.filePath(u"다른 곳/"_s))) << third.toStdString();
    journal = third;
    EXPECT_EQ(cli({u"entry"_s, u"show"_s, u"2024-11"_s}).out.toStdString(), "지킬 글\n");
}

TEST_F(JournalCliTest, PutsABackupBackAndKeepsThePresentJournal)
{
    startJournal();
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "예전");
    const QString backup = json({u"backup"_s}).object()[u"file"].toString();
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "지금");

    const QString aside = json({u"restore"_s, backup}).object()[u"aside"].toString();

    EXPECT_EQ(cli({u"entry"_s, u"show"_s, u"2024-11"_s}).out.toStdString(), "예전\n");
    EXPECT_TRUE(QFile::exists(backup));
    journal = aside;
    EXPECT_EQ(cli({u"entry"_s, u"show"_s, u"2024-11"_s}).out.toStdString(), "지금\n");
}

TEST_F(JournalCliTest, PutsBackNothingThatIsNoJournal)
{
    startJournal();
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "지금");
    const QString other = folder.filePath(u"사진.hoego"_s);
    makeFile(other, QByteArray(5000, 'x'));

    EXPECT_EQ(cli({u"restore"_s, other}).exit, 1);
    EXPECT_EQ(cli({u"restore"_s, folder.filePath(u"없다.hoego"_s)}).exit, 1);
    EXPECT_EQ(cli({u"entry"_s, u"show"_s, u"2024-11"_s}).out.toStdString(), "지금\n");
}

TEST_F(JournalCliTest, FindsTextWithRangesInCodePoints)
{
    startJournal();
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "🏃‍♀️ 오늘도 달리기를 했다");

    const QJsonObject found = json({u"search"_s, u"달리"_s}).object();

    EXPECT_EQ(found[u"total"].toInt(), 1);
    EXPECT_TRUE(found[u"took_ms"].isDouble());
    const QJsonValue hit = found[u"hits"].toArray().at(0);
    EXPECT_EQ(hit[u"period"].toString(), u"2024-11"_s);
    const auto points = hit[u"snippet"].toString().toUcs4();
    const QJsonArray range = hit[u"ranges"].toArray().at(0).toArray();
    const auto part = points.mid(range[0].toInt(), range[1].toInt() - range[0].toInt());
    EXPECT_EQ(QString::fromUcs4(reinterpret_cast<const char32_t*>(part.constData()), part.size()), u"달리"_s);
}

TEST_F(JournalCliTest, FindsAtMostAsManyAsAskedAndTellsHowManyThereAre)
{
    startJournal();
    for (const QString& day : {u"2024-11-01"_s, u"2024-11-02"_s, u"2024-11-03"_s})
        json({u"entry"_s, u"write"_s, day}, "커피");

    const QJsonObject found = json({u"search"_s, u"커피"_s, u"--limit"_s, u"2"_s}).object();

    EXPECT_EQ(found[u"total"].toInt(), 3);
    EXPECT_EQ(found[u"hits"].toArray().size(), 2);
    EXPECT_EQ(json({u"search"_s, u"backup"_s}).object()[u"total"].toInt(), 0);
    EXPECT_EQ(json({u"search"_s, u"[대괄호]"_s}).object()[u"total"].toInt(), 0);
}

TEST_F(JournalCliTest, KeepsEveryWordOfTwoThatWriteAtOnce)
{
    startJournal();
    const auto lines = [](int month) {
        QByteArray all;
        for (int day = 1; day <= 28; ++day)
            all += u"entry write 2024-%1-%2 <<< \"글\"\n"_s.arg(month, 2, 10, QLatin1Char('0'))
                       .arg(day, 2, 10, QLatin1Char('0'))
                       .toUtf8();
        return all;
    };
    QProcess other;
    other.setProcessEnvironment(environment);
    other.start(QStringLiteral(HOEGO_CLI), {u"-j"_s, journal, u"batch"_s});
    other.write(lines(1));
    other.closeWriteChannel();
    EXPECT_EQ(cli({u"batch"_s}, lines(2)).exit, 0);
    EXPECT_TRUE(other.waitForFinished());

    EXPECT_EQ(other.exitCode(), 0);
    EXPECT_EQ(json({u"entry"_s, u"list"_s}).array().size(), 56);
}

TEST_F(JournalCliTest, SpeaksTheLanguageOfTheSession)
{
    environment.insert(u"LC_ALL"_s, u"ko_KR.UTF-8"_s);
    const Answer run = cli({u"entry"_s, u"show"_s, u"2024-13"_s});

    EXPECT_EQ(run.exit, 2);
    EXPECT_TRUE(run.error.contains("기간")) << run.error.toStdString();
}

TEST_F(JournalCliTest, ExplainsItself)
{
    for (const QStringList& words : {QStringList{u"--help"_s}, QStringList{u"color"_s, u"--help"_s}}) {
        const Answer help = cli(words);
        EXPECT_EQ(help.exit, 0);
        EXPECT_TRUE(help.out.contains("color")) << help.out.toStdString();
    }
    EXPECT_EQ(cli({}).exit, 2);
    EXPECT_EQ(cli({u"--nonsense"_s}).exit, 2);
    EXPECT_TRUE(cli({u"--version"_s}).out.startsWith("hoego-cli "));
}

TEST_F(JournalCliTest, SeesWhatAProgramWritesThatOpenedTheJournalTwice)
{
    startJournal();
    const auto window = Journal::open(journal).value();
    ASSERT_TRUE(Journal::open(journal)); // And closed again at once, as by a worker.
    json({u"entry"_s, u"list"_s});

    const Entry entry = sample::freeEntry(sample::day(2024, 11, 1), u"글"_s, u"본문"_s);
    ASSERT_TRUE(window->apply(adding(entry)));

    EXPECT_EQ(json({u"entry"_s, u"list"_s}).array().size(), 1);
}

} // namespace hoego::tests
