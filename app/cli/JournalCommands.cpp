#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "core/example/Example.h"
#include "core/journal/LockPath.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

struct InitOptions {
    bool isDemo = false;
    int years = 1;
    std::uint64_t seed = 1;
    std::optional<std::string> until;
    std::optional<std::string> language;
};

constexpr int mostYears = 200;

void declareInit(CLI::App& command, InitOptions& options)
{
    auto* demo = flag(command, "--demo", options.isDemo,
                      Words::tr("Fill it with an example, the same for the same seed"));
    option(command, "--years", options.years, Words::tr("How many years of it (1)"))
        ->needs(demo)
        ->check(CLI::Range(1, mostYears));
    option(command, "--seed", options.seed, Words::tr("Which example (1)"))->needs(demo);
    option(command, "--until", options.until, Words::tr("Its last day; else today"))
        ->needs(demo)
        ->type_name("DATE");
    option(command, "--language", options.language, Words::tr("ko or en; else the session's"))
        ->needs(demo)
        ->check(CLI::IsMember({"ko", "en"}));
}

ExampleOrder orderOf(const Session& session, const InitOptions& options)
{
    const bool isKorean
        = options.language ? *options.language == "ko" : QLocale{}.language() == QLocale::Korean;
    const ExampleOrder order{.language = isKorean ? ExampleLanguage::Korean : ExampleLanguage::English,
                             .years = options.years,
                             .seed = options.seed,
                             .until = options.until ? dayOf(*options.until) : session.today()};
    if (Period::containing(Period::Kind::Year, order.until).year() - order.years + 1 < firstYear)
        wrongUsage(Words::tr("There are no %n years before that day.", nullptr, order.years));
    return order;
}

Outcome init(Session& session, const InitOptions& options)
{
    const ExampleOrder order = orderOf(session, options);
    Journal& journal = session.create();
    if (options.isDemo) {
        if (const auto written = writeExample(journal, order); !written) {
            // Half an example is no journal, and a moment ago there was no file.
            session.close();
            QFile::remove(session.path);
            couldNot(written.error());
        }
    }
    return {.json = [path = session.path] { return QJsonObject{{u"journal"_s, path}}; },
            .text = [path = session.path] { return Words::tr("The journal is %1.").arg(path) + u'\n'; },
            .trouble = {}};
}

Outcome checked(const QStringList& problems, const QString& text)
{
    return {.json =
                [problems] {
                    return QJsonObject{{u"ok"_s, problems.isEmpty()},
                                       {u"problems"_s, QJsonArray::fromStringList(problems)}};
                },
            .text = [text] { return text + u'\n'; },
            .trouble = {}};
}

/// The outcome of a backup or restore, with where the file is.
Outcome placed(const QString& key, const QString& file, const QString& text)
{
    Outcome outcome = checked({}, text);
    outcome.json = [key, file] {
        return QJsonObject{{u"ok"_s, true},
                           {u"problems"_s, QJsonArray{}},
                           {key, file.isEmpty() ? QJsonValue{} : QJsonValue{file}}};
    };
    return outcome;
}

struct PathOption {
    std::optional<std::string> path;
};

/// "journal-2024-11-22-210405.hoego" in `folder`; with a number where there is one already.
QString backupName(const QString& journal, const QString& folder)
{
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    const QString base = QDir{folder}.absoluteFilePath(QFileInfo{journal}.completeBaseName() + u'-' + stamp);
    QString name = base + u".hoego"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u"-%1.hoego"_s.arg(i);
    return name;
}

Outcome backUp(Session& session, const PathOption& options)
{
    const QString folder = options.path
        ? QString::fromStdString(*options.path)
        : QFileInfo{session.path}.absoluteDir().absoluteFilePath(u"backups"_s);
    const Journal& journal = session.journal();
    if (!QDir{}.mkpath(folder))
        couldNot(Words::tr("The folder %1 cannot be made.").arg(folder));
    const QString copy = backupName(session.path, folder);
    need(journal.backUp(copy));
    return placed(u"file"_s, copy, Words::tr("A copy, checked, is at %1.").arg(copy));
}

Outcome restore(Session& session, const PathOption& options)
{
    const QString copy = QFileInfo{QString::fromStdString(*options.path)}.absoluteFilePath();
    if (!QFileInfo::exists(copy))
        couldNot(Words::tr("There is no file %1.").arg(copy));
    // Held until all is in place, so that no window opens what is being moved.
    QLockFile lock{lockPath(session.path)};
    lock.setStaleLockTime(std::chrono::milliseconds{0});
    if (!lock.tryLock(std::chrono::milliseconds{0}) && lock.error() == QLockFile::LockFailedError)
        couldNot(Words::tr("A window of Hoego has the journal open. Nothing was changed; close it first."));
    session.close();
    const QString aside = need(Journal::restore(copy, session.path));
    const QString text = aside.isEmpty()
        ? Words::tr("The journal is put back at %1.").arg(session.path)
        : Words::tr("The journal is put back at %1; what was there is kept at %2.").arg(session.path, aside);
    return placed(u"aside"_s, aside, text);
}

struct NoOptions { };

Outcome check(Session& session, const NoOptions&)
{
    const QStringList problems = need(session.journal().check());
    Outcome outcome
        = checked(problems, problems.isEmpty() ? Words::tr("The journal is sound.") : problems.join(u'\n'));
    if (!problems.isEmpty())
        outcome.trouble
            = Words::tr("The journal is not sound: %n problems.", nullptr, static_cast<int>(problems.size()));
    return outcome;
}

} // namespace

void addJournalCommands(CommandLine& line)
{
    addCommand<InitOptions>(line, line.app, "init", Words::tr("Make a new journal"), declareInit, init);
    addCommand<PathOption>(
        line, line.app, "backup", Words::tr("Make a checked copy with today's date in its name"),
        [](CLI::App& command, PathOption& options) {
            option(command, "DIR", options.path, Words::tr("The folder; else backups beside the journal"));
        },
        backUp);
    addCommand<PathOption>(
        line, line.app, "restore",
        Words::tr("Put a copy in the journal's place; the present one is kept beside it"),
        [](CLI::App& command, PathOption& options) {
            option(command, "FILE", options.path, Words::tr("The copy"))->required();
        },
        restore);
    addCommand<NoOptions>(
        line, line.app, "check", Words::tr("Check the journal's file"), [](CLI::App&, NoOptions&) { }, check);
}

} // namespace hoego::cli
