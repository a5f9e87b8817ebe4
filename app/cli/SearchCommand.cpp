#include "app/cli/Commands.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "ui/render/PeriodLabel.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

struct SearchOptions {
    std::string query;
    int limit = 50;
};

QString marked(const Snippet& snippet)
{
    QString text;
    qsizetype done = 0;
    for (const auto& [from, to] : snippet.ranges) {
        text += snippet.text.sliced(done, from - done) + strong(snippet.text.sliced(from, to - from));
        done = to;
    }
    return text + snippet.text.sliced(done);
}

QString titleOf(const Hit& hit)
{
    if (!hit.title.isEmpty())
        return hit.title;
    return hit.period ? ui::label(*hit.period) : toIso(hit.date);
}

QString hitsText(const Hits& hits)
{
    QString text;
    for (const Hit& hit : hits.hits)
        text += toIso(hit.date) + u"  " + strong(titleOf(hit)) + u"\n    " + marked(hit.snippet) + u'\n';
    return text + Words::tr("%n hits", nullptr, hits.total) + u'\n';
}

Outcome search(Session& session, const SearchOptions& options)
{
    const Journal& journal = session.journal();
    QElapsedTimer timer;
    timer.start();
    const auto hits = need(journal.search(readQuery(QString::fromStdString(options.query)), options.limit));
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return {.json =
                [hits, milliseconds] {
                    return QJsonObject{
                        {u"total"_s, hits.total},
                        {u"took_ms"_s, milliseconds},
                        {u"hits"_s, toArray(hits.hits, [](const Hit& hit) { return toJson(hit); })}};
                },
            .text = [hits] { return hitsText(hits); },
            .trouble = {}};
}

} // namespace

void addSearchCommand(CommandLine& line)
{
    addCommand<SearchOptions>(
        line, line.app, "search", Words::tr("Find entries, notes and goals"),
        [](CLI::App& command, SearchOptions& options) {
            option(command, "QUERY", options.query, Words::tr("Words; \"several in quotes\" stay together"))
                ->required();
            option(command, "--limit", options.limit, Words::tr("At most so many hits (50)"))
                ->check(CLI::NonNegativeNumber);
        },
        search);
}

} // namespace hoego::cli
