#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/EntryWriting.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/text/Count.h"
#include "core/text/Private.h"
#include "ui/render/Freezing.h"
#include "ui/render/LiveHtml.h"
#include "ui/render/MarkdownHtml.h"
#include "ui/render/OwnDaysOff.h"
#include "ui/render/PeriodLabel.h"

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

Entry entryWithId(Session& session, const std::string& text)
{
    auto entry = need(session.journal().entry(idOf<EntryId>(text)));
    if (!entry)
        couldNot(Words::tr("There is no entry %1.").arg(QString::fromStdString(text)));
    return *std::move(entry);
}

/// An id, or a period's first entry.
Entry entryNamed(Session& session, const std::string& text)
{
    if (EntryId::fromString(QString::fromStdString(text)))
        return entryWithId(session, text);
    const Period period = periodOf(text);
    auto entries = need(session.journal().entriesOf(period));
    if (entries.empty())
        couldNot(Words::tr("Nothing is written for %1.").arg(period.key()));
    return std::move(entries.front());
}

Outcome idOutcome(EntryId id, const QString& text)
{
    return {.json = [id] { return QJsonObject{{u"id"_s, id.toString()}}; },
            .text = [text] { return text; },
            .trouble = {}};
}

struct ListOptions {
    std::optional<std::string> kind;
    std::optional<std::string> in;
    std::optional<std::string> tag;
    std::optional<std::string> state;
    bool trash = false;
};

void declareList(CLI::App& command, ListOptions& options)
{
    option(command, "--kind", options.kind, Words::tr("day, week, month, quarter, half, year or free"));
    option(command, "--in", options.in, Words::tr("Those dated within this period"))->type_name("PERIOD");
    option(command, "--tag", options.tag, Words::tr("Those with this tag"));
    option(command, "--state", options.state, Words::tr("draft, finished or published"));
    flag(command, "--trash", options.trash, Words::tr("Those in the trash"))
        ->excludes("--kind", "--in", "--tag", "--state");
}

QString listText(const std::vector<EntryRow>& rows)
{
    Table table{
        {Table::Side::Left, Table::Side::Left, Table::Side::Right, Table::Side::Left, Table::Side::Left}};
    for (const EntryRow& row : rows)
        table.add({row.period ? row.period->key() : toIso(row.date), ui::label(row.state),
                   Words::tr("%n characters", nullptr, row.characters), row.id.toString(), ui::titleOf(row)});
    return table.toString();
}

Outcome listEntries(Session& session, const ListOptions& options)
{
    EntryFilter filter;
    if (options.kind) {
        filter.kind = kindOf(*options.kind);
        filter.freeOnly = !filter.kind;
    }
    if (options.in)
        filter.dates = periodOf(*options.in).range();
    if (options.tag)
        filter.tag = cleanTags({QString::fromStdString(*options.tag)}).value(0);
    if (options.state)
        filter.state = stateOf(*options.state);
    const Journal& journal = session.journal();
    const auto rows = need(options.trash ? journal.trash() : journal.entries(filter));
    return {.json = [rows] { return toArray(rows, [](const EntryRow& row) { return toJson(row); }); },
            .text = [rows] { return listText(rows); },
            .trouble = {}};
}

struct ShowOptions {
    std::string which;
    bool html = false;
    bool frozen = false;
};

QFont fontOfPictures()
{
    constexpr int pixels = 15;
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

/// A rendering is for taking away: private passages are not in it.
QString htmlOf(const Entry& entry, const ui::LiveContext& context)
{
    constexpr double width = 680;
    ui::RenderOptions options;
    options.liveBlock = [&](const QString& request) {
        return ui::liveBlockHtml(ui::liveContent(request, context),
                                 {.theme = ui::Theme::light(), .font = fontOfPictures(), .width = width});
    };
    return ui::markdownToHtml(entry.body, options);
}

/// What the frozen text refers to and the journal does not hold.
QJsonObject pictureJson(const Attachment& picture)
{
    return {{u"hash"_s, picture.hash},
            {u"name"_s, picture.name},
            {u"mediaType"_s, picture.mediaType},
            {u"base64"_s, QString::fromLatin1(picture.bytes.toBase64())}};
}

QString ending(QString text)
{
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return text;
}

Outcome showEntry(Session& session, const ShowOptions& options)
{
    Entry entry = entryNamed(session, options.which);
    const ui::LiveContext context{.journal = session.journal(),
                                  .today = session.today(),
                                  .own = entry.period,
                                  .entry = entry.id,
                                  .country = ui::systemCountry()};
    QJsonObject object = toJson(rowOf(entry));
    if (options.frozen) {
        // For taking away, too.
        auto frozen = ui::frozenText(text::withoutPrivate(entry.body), context,
                                     {.font = fontOfPictures(), .now = session.now()});
        if (!frozen)
            couldNot(frozen.error());
        entry.body = frozen->markdown;
        object.insert(u"pictures"_s, toArray(frozen->pictures, pictureJson));
    }
    object.insert(u"body"_s, entry.body);
    const QString html = options.html ? htmlOf(entry, context) : QString{};
    if (options.html)
        object.insert(u"html"_s, html);
    return {.json = [object] { return object; },
            .text = [shown = ending(options.html ? html : entry.body)] { return shown; },
            .trouble = {}};
}

struct IdOption {
    std::string id;
};

void declareId(CLI::App& command, IdOption& options)
{
    option(command, "ID", options.id, Words::tr("The entry's id"))->required();
}

Outcome deleteEntry(Session& session, const IdOption& options)
{
    const Entry entry = entryWithId(session, options.id);
    if (entry.trashed)
        couldNot(Words::tr("'%1' is in the trash already.").arg(ui::titleOf(entry)));
    Entry trashed = entry;
    trashed.trashed = session.now();
    need(session.journal().apply(changing(entry, trashed)));
    return idOutcome(entry.id,
                     Words::tr("'%1' is in the trash. 'entry restore %2' brings it back.")
                             .arg(ui::titleOf(entry), entry.id.toString())
                         + u'\n');
}

struct RestoreOptions {
    std::string id;
    std::optional<std::string> revision;
};

void declareRestore(CLI::App& command, RestoreOptions& options)
{
    option(command, "ID", options.id, Words::tr("The entry's id"))->required();
    option(command, "--revision", options.revision, Words::tr("Give it this earlier text"))->type_name("ID");
}

Revision revisionWithId(Session& session, EntryId entry, const std::string& text)
{
    const auto id = idOf<RevisionId>(text);
    for (Revision& revision : need(session.journal().revisions(entry))) {
        if (revision.id == id)
            return std::move(revision);
    }
    couldNot(Words::tr("The entry has no revision %1.").arg(id.toString()));
}

Outcome restoreEntry(Session& session, const RestoreOptions& options)
{
    const Entry entry = entryWithId(session, options.id);
    Entry restored = entry;
    restored.trashed.reset();
    if (options.revision) {
        const Revision revision = revisionWithId(session, entry.id, *options.revision);
        restored.title = revision.title;
        restored.body = revision.body;
        restored.modified = session.now();
    } else if (!entry.trashed) {
        couldNot(Words::tr("'%1' is not in the trash.").arg(ui::titleOf(entry)));
    }
    const auto kept = replaceEntry(session, entry, restored);
    return {.json = [id = entry.id,
                     kept] { return QJsonObject{{u"id"_s, id.toString()}, {u"revision"_s, toJson(kept)}}; },
            .text = [entry] { return Words::tr("'%1' is back.").arg(ui::titleOf(entry)) + u'\n'; },
            .trouble = {}};
}

QJsonObject revisionJson(const Revision& revision)
{
    const auto counts = text::counts(revision.body);
    return {
        {u"id"_s, revision.id.toString()}, {u"written"_s, revision.written.toRfc3339()},
        {u"title"_s, revision.title},      {u"characters"_s, counts.characters},
        {u"words"_s, counts.words},        {u"body"_s, revision.body},
    };
}

QString historyText(const std::vector<Revision>& revisions)
{
    Table table{{Table::Side::Left, Table::Side::Right, Table::Side::Left}};
    for (const Revision& revision : revisions)
        table.add({revision.written.toRfc3339(),
                   Words::tr("%n characters", nullptr, text::counts(revision.body).characters),
                   revision.id.toString()});
    return table.toString();
}

Outcome historyOf(Session& session, const IdOption& options)
{
    const auto revisions = need(session.journal().revisions(entryWithId(session, options.id).id));
    return {.json = [revisions] { return toArray(revisions, revisionJson); },
            .text = [revisions] { return historyText(revisions); },
            .trouble = {}};
}

} // namespace

void addEntryCommands(CommandLine& line)
{
    CLI::App& entry = addFamily(line, "entry", Words::tr("Write and read entries"));
    addCommand<WriteOptions>(
        line, entry, "write",
        Words::tr("Write an entry: the period's first one, or a free one by title and date"), declareWrite,
        writeEntry);
    addCommand<ListOptions>(line, entry, "list", Words::tr("List entries by date"), declareList, listEntries);
    addCommand<ShowOptions>(
        line, entry, "show", Words::tr("Show an entry's text"),
        [](CLI::App& command, ShowOptions& options) {
            option(command, "ENTRY", options.which, Words::tr("An id or a period"))->required();
            auto* html = flag(command, "--html", options.html, Words::tr("As HTML"));
            flag(command, "--frozen", options.frozen, Words::tr("With its live blocks as plain Markdown"))
                ->excludes(html);
        },
        showEntry);
    addCommand<IdOption>(line, entry, "delete", Words::tr("Move an entry to the trash"), declareId,
                         deleteEntry);
    addCommand<RestoreOptions>(line, entry, "restore",
                               Words::tr("Bring an entry back from the trash, or an earlier text of it"),
                               declareRestore, restoreEntry);
    addCommand<IdOption>(line, entry, "history", Words::tr("List an entry's earlier texts, newest first"),
                         declareId, historyOf);
}

} // namespace hoego::cli
