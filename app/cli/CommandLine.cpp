#include "app/cli/CommandLine.h"

#include "app/cli/Batch.h"
#include "app/cli/Commands.h"
#include "app/cli/Words.h"

#include <QDir>

#include <algorithm>

namespace hoego::cli {

namespace {

/// The journal and the form of the answer are chosen once, before the first command.
void addChoices(CommandLine& line)
{
    Session& session = line.session;
    line.app
        .add_option_function<std::string>(
            "-j,--journal",
            [&session](const std::string& path) {
                session.path = QDir{}.absoluteFilePath(QString::fromStdString(path));
            },
            help(Words::tr("The journal; else $HOEGO_JOURNAL, else the one in the usual place")))
        ->type_name("FILE");
    line.app.add_flag_callback(
        "--json", [&session] { session.form = Session::Form::Json; }, help(Words::tr("Answer in JSON")));
    line.app.set_version_flag("--version", "hoego-cli " HOEGO_VERSION);
}

void addBatch(CommandLine& line)
{
    auto* batch = line.app.add_subcommand(
        "batch",
        help(Words::tr(
            "Run the commands on standard input, one a line, and answer each with a line of JSON")));
    batch->callback([&line] { line.outcome = runBatch(line.session); });
}

/// CLI11 says of an unknown command only that one is missing.
QString usageError(const CLI::App& app, const CLI::ParseError& error)
{
    const auto unknown = app.remaining(true);
    if (!unknown.empty())
        return Words::tr("'%1' is not understood here; --help tells what is.")
            .arg(QString::fromStdString(unknown.front()));
    return QString::fromUtf8(error.what());
}

Outcome told(const QString& text)
{
    return {.json = [text] { return QJsonValue{text}; }, .text = [text] { return text; }, .trouble = {}};
}

} // namespace

Outcome run(Session& session, const std::vector<std::string>& words)
{
    CommandLine line{.app = CLI::App{help(Words::tr("Hoego's journal without a window")), "hoego-cli"},
                     .session = session,
                     .outcome = {}};
    line.app.fallthrough();
    line.app.require_subcommand(1);
    if (!session.inBatch) {
        addChoices(line);
        addBatch(line);
    }
    addJournalCommands(line);
    addEntryCommands(line);
    addCategoryCommands(line);
    addColorCommands(line);
    addGoalCommands(line);
    addPromiseCommands(line);
    addSearchCommand(line);
    try {
        // CLI11 takes them from the back.
        line.app.parse(std::vector<std::string>{words.rbegin(), words.rend()});
    } catch (const CLI::CallForHelp&) {
        return told(QString::fromStdString(line.app.help()));
    } catch (const CLI::CallForVersion& version) {
        return told(QString::fromUtf8(version.what()) + u'\n');
    } catch (const CLI::ParseError& error) {
        wrongUsage(usageError(line.app, error));
    }
    return std::move(line.outcome);
}

} // namespace hoego::cli
