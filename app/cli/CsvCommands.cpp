#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Files.h"
#include "app/cli/Json.h"
#include "core/exchange/DaysImport.h"
#include "ui/render/CsvText.h"

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

struct CsvOptions {
    std::string period;
    std::string file;
};

Outcome exportDays(Session& session, const CsvOptions& options)
{
    const QString path = QString::fromStdString(options.file);
    const auto colors = need(session.journal().colors(periodOf(options.period)));
    writeNew(path, csv::fromColors(colors.colors, colors.categories));
    const auto days = static_cast<int>(colors.colors.size());
    return {.json = [path, days] { return QJsonObject{{u"file"_s, path}, {u"days"_s, days}}; },
            .text = [days] { return Words::tr("%n days written.", nullptr, days) + u'\n'; },
            .trouble = {}};
}

Outcome importDays(Session& session, const CsvOptions& options)
{
    const csv::Table table = csv::read(readWhole(QString::fromStdString(options.file)));
    std::vector<DayColor> stored;
    if (!table.lines.empty())
        stored = need(session.journal().dayColors(table.days()));
    const DaysImport made = importing(table, stored, need(session.journal().categories()));
    need(session.journal().apply(made.edits));
    QStringList problems;
    for (const csv::Problem& problem : table.problems)
        problems += ui::sentence(problem);
    return {
        .json =
            [made, problems] {
                return QJsonObject{{u"days"_s, made.days},
                                   {u"categories"_s, made.categories},
                                   {u"problems"_s, QJsonArray::fromStringList(problems)}};
            },
        .text
        = [made, isRead = !table.lines.empty()] { return isRead ? ui::sentence(made) + u'\n' : QString{}; },
        .trouble = problems.join(u'\n')};
}

} // namespace

void addCsvCommands(CommandLine& line, CLI::App& color)
{
    addCommand<CsvOptions>(
        line, color, "export", Words::tr("Write the days of a period as a table (CSV)"),
        [](CLI::App& command, CsvOptions& options) {
            option(command, "PERIOD", options.period,
                   Words::tr("2024-11-22, 2024-W47, 2024-11, 2024-Q4, 2024-H2, 2024"))
                ->required();
            option(command, "FILE", options.file, Words::tr("A .csv that is not there yet"))->required();
        },
        exportDays);
    addCommand<CsvOptions>(
        line, color, "import", Words::tr("Paint the days that a table (CSV) has"),
        [](CLI::App& command, CsvOptions& options) {
            option(command, "FILE", options.file, Words::tr("Columns: date, category, color, note"))
                ->required();
        },
        importDays);
}

} // namespace hoego::cli
