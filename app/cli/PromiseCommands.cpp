#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/goal/Promises.h"

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

struct ListOptions {
    std::string period;
};

/// A promise and where it stands.
struct Made {
    EntryId entry;
    PromisedSentence promise;
};

QJsonObject promiseJson(const Made& made)
{
    return {{u"entry"_s, made.entry.toString()},
            {u"sentence"_s, made.promise.sentence},
            {u"from"_s, static_cast<int>(made.promise.from)},
            {u"to"_s, static_cast<int>(made.promise.to)},
            {u"target"_s, made.promise.target.key()}};
}

QString promisesText(const std::vector<Made>& all)
{
    Table table{{Table::Side::Left, Table::Side::Left, Table::Side::Left}};
    for (const Made& made : all)
        table.add({made.promise.target.key(), made.entry.toString(), made.promise.sentence});
    return table.toString();
}

/// What the period's own entries promise; those waved aside are not promises.
Outcome listPromises(Session& session, const ListOptions& options)
{
    std::vector<Made> all;
    for (const Entry& entry : need(session.journal().entriesOf(periodOf(options.period)))) {
        const EntryPromises known = need(session.journal().promisesOf(entry.id));
        for (PromisedSentence& promise : promisesIn(entry.body, promisingPeriod(entry))) {
            if (!known.dismissed.contains(promise.sentence))
                all.push_back({.entry = entry.id, .promise = std::move(promise)});
        }
    }
    return {.json = [all] { return toArray(all, promiseJson); },
            .text = [all] { return promisesText(all); },
            .trouble = {}};
}

} // namespace

void addPromiseCommands(CommandLine& line)
{
    CLI::App& promise = addFamily(line, "promise", Words::tr("Sentences that promise something"));
    addCommand<ListOptions>(
        line, promise, "list", Words::tr("List what the period's entries promise for later"),
        [](CLI::App& command, ListOptions& options) {
            option(command, "PERIOD", options.period, Words::tr("The period the entries are about"))
                ->required();
        },
        listPromises);
}

} // namespace hoego::cli
