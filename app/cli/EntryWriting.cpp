#include "app/cli/EntryWriting.h"

#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Json.h"
#include "core/entry/Revision.h"
#include "core/text/Hangul.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Placeholders.h"
#include "ui/render/Templates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

QString bodyFor(Session& session, const WriteOptions& options, const Entry& entry)
{
    if (!options.templateName)
        return session.writtenText(options.file);
    const QString name = lineOf(*options.templateName);
    const auto form = ui::formNamed(session.journal(), name);
    if (!form)
        couldNot(Words::tr("There is no template '%1'.").arg(name));
    const auto filling = ui::fillingFor(entry, session.journal(), session.now().day());
    return text::normalized(ui::filledIn(form->body, filling).text);
}

std::optional<Entry> periodsFirst(Session& session, const Period& period)
{
    auto entries = need(session.journal().entriesOf(period));
    return entries.empty() ? std::nullopt : std::optional{std::move(entries.front())};
}

std::optional<Entry> freeEntry(Session& session, const QString& title, Day date)
{
    const EntryFilter filter{
        .kind = {}, .freeOnly = true, .dates = DayRange{.first = date, .last = date}, .tag = {}, .state = {}};
    const auto rows = need(session.journal().entries(filter));
    const auto found = std::ranges::find(rows, title, &EntryRow::title);
    return found == rows.end() ? std::nullopt : need(session.journal().entry(found->id));
}

/// The entry that is to be replaced, or a new one without text.
struct Place {
    std::optional<Entry> present;
    Entry fresh;
};

Place placeOf(Session& session, const WriteOptions& options)
{
    Place place;
    place.fresh.id = EntryId::mint();
    if (options.title)
        place.fresh.title = lineOf(*options.title);
    if (options.period) {
        place.fresh.period = periodOf(*options.period);
        place.fresh.date = place.fresh.period->first();
        if (!options.isNew)
            place.present = periodsFirst(session, *place.fresh.period);
        // A series is named alike; what stands beside a period's own entry is named by whoever writes it.
        if (!options.title && !options.isNew)
            place.fresh.title = ui::seriesTitle(session.journal(), *place.fresh.period, session.now().day());
    } else {
        if (!options.title || !options.date)
            wrongUsage(Words::tr("Say which entry: a period, or --title and --date."));
        place.fresh.title = givenName(*options.title, Words::tr("The title must not be empty."));
        place.fresh.date = dayOf(*options.date);
        if (!options.isNew)
            place.present = freeEntry(session, place.fresh.title, place.fresh.date);
    }
    return place;
}

void setState(Entry& entry, const WriteOptions& options, const Moment& now)
{
    if (options.state)
        entry.state = stateOf(*options.state);
    if (entry.state != EntryState::Published) {
        entry.publication.reset();
        return;
    }
    if (!entry.publication)
        entry.publication = Publication{.address = {}, .at = now};
    if (options.address)
        entry.publication->address = lineOf(*options.address);
}

QStringList tagsOf(const WriteOptions& options)
{
    QStringList tags;
    for (const std::string& tag : options.tags)
        tags += QString::fromStdString(tag);
    return cleanTags(tags);
}

Outcome written(const Entry& entry, const std::optional<RevisionId>& revision)
{
    return {
        .json
        = [id = entry.id,
           revision] { return QJsonObject{{u"id"_s, id.toString()}, {u"revision"_s, toJson(revision)}}; },
        .text =
            [entry, revision] {
                const QString title = ui::titleOf(entry);
                return (revision
                            ? Words::tr("'%1' is stored; the earlier text is kept as a revision.").arg(title)
                            : Words::tr("'%1' is stored.").arg(title))
                    + u'\n';
            },
        .trouble = {}};
}

} // namespace

void declareWrite(CLI::App& command, WriteOptions& options)
{
    option(command, "PERIOD", options.period,
           Words::tr("2024-11-22, 2024-W47, 2024-11, 2024-Q4, 2024-H2, 2024"));
    option(command, "--title", options.title, Words::tr("The title; a free entry must have one"));
    option(command, "--date", options.date, Words::tr("The date of a free entry"))->excludes("PERIOD");
    option(command, "--tag", options.tags, Words::tr("A tag; may be repeated"))->allow_extra_args(false);
    auto* file = option(command, "--file", options.file, Words::tr("Where the text is; else standard input"));
    option(command, "--template", options.templateName,
           Words::tr("Start from this template instead of a text"))
        ->type_name("NAME")
        ->excludes(file);
    option(command, "--state", options.state, Words::tr("draft, finished or published"));
    option(command, "--address", options.address, Words::tr("Where it is published"));
    flag(command, "--new", options.isNew, Words::tr("Beside what is there, not in its place"));
}

Outcome writeEntry(Session& session, const WriteOptions& options)
{
    const Place place = placeOf(session, options);
    const Moment now = session.now();
    Entry entry = place.present.value_or(place.fresh);
    if (options.title)
        entry.title = place.fresh.title;
    if (!options.tags.empty())
        entry.tags = tagsOf(options);
    setState(entry, options, now);
    entry.body = bodyFor(session, options, entry);
    entry.modified = now;
    if (place.present)
        return written(entry, replaceEntry(session, *place.present, entry));
    entry.created = now;
    need(session.journal().apply(adding(entry)));
    return written(entry, std::nullopt);
}

std::optional<RevisionId> replaceEntry(Session& session, const Entry& before, const Entry& after)
{
    std::vector<Edit> edits{changing(before, after)};
    const bool isOtherText = before.body != after.body || before.title != after.title;
    const bool mustStay = isOtherText && !before.body.isEmpty();
    // The journal itself keeps a text that stood for a while.
    if (mustStay && !leavesRevision(before, after))
        edits.push_back(adding(revisionOf(before)));
    need(session.journal().apply(edits));
    if (!mustStay)
        return std::nullopt;
    const auto revisions = need(session.journal().revisions(after.id));
    return revisions.empty() ? std::nullopt : std::optional{revisions.front().id};
}

} // namespace hoego::cli
