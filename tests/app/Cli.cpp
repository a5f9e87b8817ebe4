#include "tests/app/Cli.h"

#include "tests/support/Printers.h"

#include <QJsonDocument>
#include <QProcess>

namespace hoego::tests {

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Answer::array() const
{
    const auto document = QJsonDocument::fromJson(out);
    EXPECT_TRUE(document.isArray()) << out.toStdString();
    return document.array();
}

std::vector<QJsonValue> Answer::documents() const
{
    std::vector<QJsonValue> documents;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty())
            documents.push_back(QJsonDocument::fromJson('[' + line + ']').array().first());
    }
    return documents;
}

CliTest::CliTest()
{
    // Nothing of the person's own reaches the program under test.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Seoul"));
    environment.insert(QStringLiteral("HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
}

Answer CliTest::cli(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HOEGO_CLI), QStringList{QStringLiteral("-j"), journal} + words);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished()) << process.errorString().toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {.exit = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .error = process.readAllStandardError()};
}

Answer CliTest::json(QStringList words, const QByteArray& input) const
{
    const Answer run = cli(words << QStringLiteral("--json"), input);
    EXPECT_EQ(run.exit, 0) << run.error.toStdString();
    EXPECT_EQ(run.error.toStdString(), "");
    return run;
}

void CliTest::startJournal() const
{
    const Answer run = cli({QStringLiteral("init")});
    ASSERT_EQ(run.exit, 0) << run.error.toStdString();
    const Answer palette = cli({QStringLiteral("batch")}, R"(category add 운동 '#8FD694' --key 1
category add 공부 '#8EC5FF' --key 2)");
    ASSERT_EQ(palette.exit, 0) << palette.out.toStdString();
}

} // namespace hoego::tests
