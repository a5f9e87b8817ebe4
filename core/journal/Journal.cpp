#include "core/journal/Journal.h"

#include "core/sqlite/Database.h"
#include "core/sqlite/Migration.h"
#include "core/store/AttachmentStore.h"
#include "core/store/Backup.h"
#include "core/store/ColorStore.h"
#include "core/store/EntryStore.h"
#include "core/store/GoalCards.h"
#include "core/store/GoalStore.h"
#include "core/store/Guarded.h"
#include "core/store/JournalStore.h"
#include "core/store/LinkStore.h"
#include "core/store/PromiseStore.h"
#include "core/store/Schema.h"

#include <utility>

namespace hoego {

using store::guarded;

namespace {

void writeAll(sqlite::Database& database, std::span<const Edit> edits, const Changes& changes)
{
    sqlite::Transaction transaction{database};
    for (const Edit& edit : edits)
        std::visit([&](const auto& change) { store::write(database, change); }, edit);
    if (changes.categories)
        store::requireSoundPalette(database);
    if (changes.areas)
        store::requireSoundAreas(database);
    transaction.commit();
}

} // namespace

Journal::Journal(QString path, std::unique_ptr<sqlite::Database> database)
    : m_path(std::move(path))
    , m_database(std::move(database))
    , m_dataVersion(store::dataVersion(*m_database))
    , m_promises(std::make_unique<store::PromiseMemory>())
{
    // Before anybody else hears of it, and asks.
    connect(this, &Journal::changed, this,
            [this](const Changes& changes) { m_promises->forget(changes.entries); });
}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const QString& path)
{
    return guarded([&] { return std::unique_ptr<Journal>(new Journal{path, store::open(path)}); });
}

Result<std::unique_ptr<Journal>> Journal::create(const QString& path)
{
    return guarded([&] {
        store::create(path);
        return std::unique_ptr<Journal>(new Journal{path, store::open(path)});
    });
}

Result<QString> Journal::restore(const QString& backup, const QString& path)
{
    return guarded([&] { return store::restore(backup, path); });
}

Result<> Journal::apply(std::span<const Edit> edits)
{
    const Changes changes = touched(edits);
    auto applied = guarded([&] { writeAll(*m_database, edits, changes); });
    if (applied && changes != Changes{})
        Q_EMIT changed(changes);
    return applied;
}

Result<> Journal::applyAside(const QString& path, std::span<const Edit> edits)
{
    return guarded([&] {
        const auto database = store::openAside(path);
        writeAll(*database, edits, touched(edits));
        store::settleAside(path);
    });
}

Result<bool> Journal::lookForOthersChanges()
{
    const auto version = guarded([&] { return store::dataVersion(*m_database); });
    if (!version)
        return std::unexpected(version.error());
    const bool isOthers = std::exchange(m_dataVersion, *version) != *version;
    if (isOthers) {
        Changes changes;
        changes.everything = true;
        Q_EMIT changed(changes);
    }
    return isOthers;
}

Result<std::vector<EntryRow>> Journal::entries(const EntryFilter& filter) const
{
    return guarded([&] { return store::entryRows(*m_database, filter); });
}

Result<std::optional<Entry>> Journal::entry(EntryId id) const
{
    return guarded([&] { return store::entry(*m_database, id); });
}

Result<std::vector<Entry>> Journal::entriesOf(const Period& period) const
{
    return guarded([&] { return store::entriesOf(*m_database, period); });
}

Result<std::vector<EntryRow>> Journal::trash() const
{
    return guarded([&] { return store::trashedRows(*m_database); });
}

Result<std::vector<Revision>> Journal::revisions(EntryId id) const
{
    return guarded([&] { return store::revisions(*m_database, id); });
}

Result<std::vector<Template>> Journal::templates() const
{
    return guarded([&] { return store::templates(*m_database); });
}

Result<std::optional<Attachment>> Journal::attachment(const QString& hash) const
{
    return guarded([&] { return store::attachment(*m_database, hash); });
}

Result<std::vector<Backlink>> Journal::backlinks(const Entry& entry) const
{
    return guarded([&] { return store::backlinks(*m_database, entry); });
}

Result<std::vector<Entry>> Journal::entriesLinkingTo(const QString& key) const
{
    return guarded([&] { return store::entriesLinkingTo(*m_database, key); });
}

Result<std::vector<EntryName>> Journal::entryNames() const
{
    return guarded([&] { return store::entryNames(*m_database); });
}

Result<std::optional<EntryId>> Journal::entryTitled(const QString& title, Day near) const
{
    return guarded([&] { return store::entryTitled(*m_database, title, near); });
}

Result<std::optional<QByteArray>> Journal::attachmentHead(const QString& hash, int most) const
{
    return guarded([&] { return store::attachmentHead(*m_database, hash, most); });
}

Result<std::vector<AttachmentRow>> Journal::attachments() const
{
    return guarded([&] { return store::attachmentRows(*m_database); });
}

Result<AttachmentUses> Journal::attachmentUses() const
{
    return guarded([&] { return store::attachmentUses(*m_database); });
}

Result<std::vector<int>> Journal::years() const
{
    return guarded([&] { return store::years(*m_database); });
}

Result<std::vector<Category>> Journal::categories() const
{
    return guarded([&] { return store::categories(*m_database); });
}

Result<std::map<CategoryId, int>> Journal::daysOfCategories() const
{
    return guarded([&] { return store::daysOfCategories(*m_database); });
}

Result<std::vector<DayColor>> Journal::dayColors(const DayRange& range) const
{
    return guarded([&] { return store::dayColors(*m_database, range); });
}

Result<PeriodColors> Journal::colors(const Period& period) const
{
    return guarded([&] {
        return PeriodColors{.period = period,
                            .categories = store::categories(*m_database),
                            .colors = store::dayColors(*m_database, period.range())};
    });
}

Result<std::vector<Area>> Journal::areas() const
{
    return guarded([&] { return store::areas(*m_database); });
}

Result<GoalBoard> Journal::goalBoard(const Period& period, Day today, Reach reach) const
{
    return guarded([&] {
        GoalBoard board{.period = period, .areas = store::areas(*m_database), .cards = {}};
        for (const Goal& goal : reach == Reach::Own ? store::goalsOf(*m_database, period)
                                                    : store::goalsWithin(*m_database, period))
            board.cards.push_back(store::card(*m_database, goal, today));
        return board;
    });
}

Result<std::optional<GoalCard>> Journal::goalCard(GoalId id, Day today) const
{
    return guarded([&] {
        return store::goal(*m_database, id).transform([&](const Goal& goal) {
            return store::card(*m_database, goal, today);
        });
    });
}

Result<std::vector<Progress>> Journal::progress(GoalId id) const
{
    return guarded([&] { return store::progress(*m_database, id); });
}

Result<std::vector<Review>> Journal::reviews(GoalId id) const
{
    return guarded([&] { return store::reviews(*m_database, id); });
}

Result<std::vector<Goal>> Journal::trashedGoals() const
{
    return guarded([&] { return store::trashedGoals(*m_database); });
}

Result<std::vector<Goal>> Journal::goalsOfCategory(CategoryId category) const
{
    return guarded([&] { return store::goalsOfCategory(*m_database, category); });
}

Result<std::vector<Goal>> Journal::lineage(GoalId id) const
{
    return guarded([&] { return store::lineage(*m_database, id); });
}

Result<std::vector<PromiseCard>> Journal::promises(const Period& period, Day today) const
{
    return guarded([&] { return store::promises(*m_database, *m_promises, period, today); });
}

Result<EntryPromises> Journal::promisesOf(EntryId entry) const
{
    return guarded([&] { return store::promisesOfEntry(*m_database, entry); });
}

Result<YearCards> Journal::yearCards(int year, Day today) const
{
    return guarded([&] { return store::yearCards(*m_database, year, today); });
}

Result<Hits> Journal::search(const Query& query, int limit) const
{
    return guarded([&] { return store::search(*m_database, query, limit); });
}

Result<std::optional<QString>> Journal::setting(const QString& key) const
{
    return guarded([&] { return store::setting(*m_database, key); });
}

Result<> Journal::backUp(const QString& path) const
{
    return guarded([&] { store::backUp(*m_database, path); });
}

Result<QStringList> Journal::check() const
{
    return guarded([&] { return store::problems(*m_database); });
}

} // namespace hoego
