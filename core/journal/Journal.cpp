#include "core/journal/Journal.h"

#include "core/journal/Scribe.h"
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

bool isInMemory(const QString& path)
{
    return path == QStringLiteral(":memory:");
}

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

Journal::~Journal()
{
    m_scribe.reset(); // While there is still somebody to keep its answers.
}

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
    if (m_scribe)
        m_scribe->wait();
    const Changes changes = touched(edits);
    auto applied = guarded([&] { writeAll(written(), edits, changes); });
    if (applied && changes != Changes{})
        Q_EMIT changed(changes);
    return applied;
}

void Journal::applyAside(Maker make, QObject* receiver, Report report)
{
    ++m_untold;
    const bool hasScribe = !isInMemory(m_path); // No second connection sees what is only in memory.
    Answer answer{.receiver = receiver,
                  .report = std::move(report),
                  .result = hasScribe ? engageScribe() : Result<>{},
                  .changes = {}};
    if (!answer.result) {
        keep(std::move(answer));
        return;
    }
    auto work
        = [this, make = std::move(make), answer = std::move(answer)](sqlite::Database& database) mutable {
              answer.result = guarded([&] {
                  const std::vector<Edit> edits = make();
                  answer.changes = touched(edits);
                  if (!edits.empty())
                      writeAll(database, edits, answer.changes);
              });
              keep(std::move(answer));
          };
    if (hasScribe)
        m_scribe->begin(std::move(work));
    else
        work(*m_database);
}

void Journal::finishAside()
{
    while (m_untold > 0) {
        if (m_scribe)
            m_scribe->wait();
        tell();
    }
}

Result<> Journal::engageScribe()
{
    if (m_scribe)
        return {};
    return guarded([&] {
        auto database = store::openAside(m_path);
        // In this order nothing falls between the two looks that another process writes just now.
        const auto version = store::dataVersion(*database);
        m_hasOthersChanges = m_hasOthersChanges || store::dataVersion(*m_database) != m_dataVersion;
        m_dataVersion = version;
        m_scribe = std::make_unique<Scribe>(std::move(database));
    });
}

/// The connection that is written by. Not while the scribe is at work.
sqlite::Database& Journal::written() const
{
    return m_scribe ? m_scribe->database() : *m_database;
}

/// In any thread: has it told in the journal's.
void Journal::keep(Answer answer)
{
    {
        const std::scoped_lock lock{m_answersMutex};
        m_answers.push_back(std::move(answer));
    }
    QMetaObject::invokeMethod(this, &Journal::tell, Qt::QueuedConnection);
}

void Journal::tell()
{
    for (;;) {
        Answer answer;
        {
            const std::scoped_lock lock{m_answersMutex};
            if (m_answers.empty())
                return;
            answer = std::move(m_answers.front());
            m_answers.pop_front();
        }
        --m_untold;
        if (answer.receiver)
            answer.report(answer.result);
        if (answer.result && answer.changes != Changes{})
            Q_EMIT changed(answer.changes);
    }
}

Result<bool> Journal::lookForOthersChanges()
{
    if (m_scribe && !m_scribe->isIdle())
        return false;
    const auto version = guarded([&] { return store::dataVersion(written()); });
    if (!version)
        return std::unexpected(version.error());
    const bool isNew = std::exchange(m_dataVersion, *version) != *version;
    const bool isOthers = std::exchange(m_hasOthersChanges, false) || isNew;
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

Result<std::vector<CategoryYear>> Journal::categoryYears() const
{
    return guarded([&] { return store::categoryYears(*m_database); });
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

Result<std::vector<YearWord>> Journal::yearWords(int year, std::size_t most,
                                                 const std::stop_token& stop) const
{
    return guarded([&] {
        const YearWords words = store::yearWords(*m_database, stop);
        return stop.stop_requested() ? std::vector<YearWord>{} : words.of(year, most);
    });
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
