#pragma once

#include "core/Result.h"
#include "core/journal/Changes.h"
#include "core/journal/Edit.h"
#include "core/journal/Reads.h"
#include "core/lookback/YearWords.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <vector>

namespace hoego {

class Scribe;

namespace sqlite {
class Database;
}

namespace store {
class PromiseMemory;
}

/// The open journal: the one object through which everything is read and changed.
/// Lives in one thread. Long reading opens a journal of its own on the same file; what takes long to write
/// is applied aside.
class Journal : public QObject {
    Q_OBJECT

public:
    /// Opens a journal that exists. ":memory:" is an empty one that is never stored.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString& path);
    /// Makes a new one; refuses where a file is (Error::AlreadyThere). Its folder is made if need be.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> create(const QString& path);
    /// Puts the journal at `backup` in the place of the one at `path`, which nobody may have open. Returns
    /// where the earlier file was moved to; empty when there was none.
    [[nodiscard]] static Result<QString> restore(const QString& backup, const QString& path);
    /// What was to be applied aside is on disk when it returns; nobody is told of it any more.
    ~Journal() override;

    QString path() const { return m_path; }

    /// Makes all of `edits` or none, in one transaction, and then emits changed() once.
    /// A text that stood longer than a sitting, or that another process wrote meanwhile, is kept as a
    /// revision.
    [[nodiscard]] Result<> apply(std::span<const Edit> edits);
    [[nodiscard]] Result<> apply(const Edit& edit) { return apply(std::span{&edit, 1}); }
    /// What finds out the edits in another thread: it may use nothing but what it holds.
    using Maker = std::function<std::vector<Edit>()>;
    using Report = std::function<void(const Result<>& result)>;
    /// Makes the edits that `make` returns as apply() does, but in a thread of its own, so that neither what
    /// is to be found out of large values nor the disk holds anybody up. Edits are made in the order they
    /// were asked for; apply() waits for those before it. Back in the journal's thread `report` is called,
    /// unless `receiver` is gone, and changed() emitted right after it. Until then others may see either
    /// state: who reads a thing in order to change it, and may have it stored aside, calls finishAside()
    /// first.
    void applyAside(Maker make, QObject* receiver, Report report);
    /// Returns when all that was asked of applyAside() is made and reported, and what the reports ask for
    /// too.
    void finishAside();

    /// Emits changed() with `everything` if another process wrote since the last look. Microseconds. While
    /// something is stored aside it does not look, and says no: the next look sees what this one missed.
    [[nodiscard]] Result<bool> lookForOthersChanges();

    // Entries
    [[nodiscard]] Result<std::vector<EntryRow>> entries(const EntryFilter& filter) const; ///< By date.
    /// Written (or all, with trashed ones, by id only).
    [[nodiscard]] Result<std::optional<Entry>> entry(EntryId id) const;
    /// The period's entries, oldest first: the first is the period's own.
    [[nodiscard]] Result<std::vector<Entry>> entriesOf(const Period& period) const;
    [[nodiscard]] Result<std::vector<EntryRow>> trash() const; ///< Trashed last first.
    [[nodiscard]] Result<std::vector<Revision>> revisions(EntryId id) const; ///< Newest first.
    [[nodiscard]] Result<std::vector<Template>> templates() const;
    [[nodiscard]] Result<std::optional<Attachment>> attachment(const QString& hash) const;
    /// The entries that point at `entry`, which need not be stored yet; newest first, at most mostBacklinks.
    [[nodiscard]] Result<std::vector<Backlink>> backlinks(const Entry& entry) const;
    /// All that have a link of this linkKey().
    [[nodiscard]] Result<std::vector<Entry>> entriesLinkingTo(const QString& key) const;
    /// Of all entries with a title, newest first.
    [[nodiscard]] Result<std::vector<EntryName>> entryNames() const;
    /// The entry that is called so; of several the nearest to `near` in time. Looks at every title.
    [[nodiscard]] Result<std::optional<EntryId>> entryTitled(const QString& title, Day near) const;
    /// The first `most` bytes of an attachment, however large it is.
    [[nodiscard]] Result<std::optional<QByteArray>> attachmentHead(const QString& hash, int most) const;
    [[nodiscard]] Result<std::vector<AttachmentRow>> attachments() const; ///< Added last first.
    /// Goes through every text of the journal: for a worker.
    [[nodiscard]] Result<AttachmentUses> attachmentUses() const;
    /// The years that have an entry, a color or a goal, ascending.
    [[nodiscard]] Result<std::vector<int>> years() const;

    // Colors
    [[nodiscard]] Result<std::vector<Category>> categories() const; ///< In order, archived ones too.
    [[nodiscard]] Result<std::map<CategoryId, int>> daysOfCategories() const;
    /// How many days of each category each year has, by year: one pass over all days that were ever painted.
    [[nodiscard]] Result<std::vector<CategoryYear>> categoryYears() const;
    [[nodiscard]] Result<std::vector<DayColor>> dayColors(const DayRange& range) const;
    [[nodiscard]] Result<PeriodColors> colors(const Period& period) const;

    // Goals
    [[nodiscard]] Result<std::vector<Area>> areas() const; ///< In order.
    /// The goals of `period` and of the smaller periods within it when `within`, with their standing on
    /// `today`.
    enum class Reach : std::uint8_t { Own, Within };
    [[nodiscard]] Result<GoalBoard> goalBoard(const Period& period, Day today,
                                              Reach reach = Reach::Own) const;
    [[nodiscard]] Result<std::optional<GoalCard>> goalCard(GoalId id, Day today) const;
    [[nodiscard]] Result<std::vector<Progress>> progress(GoalId id) const; ///< In order of day.
    [[nodiscard]] Result<std::vector<Review>> reviews(GoalId id) const; ///< Oldest first.
    [[nodiscard]] Result<std::vector<Goal>> trashedGoals() const; ///< Trashed last first.
    /// The goals that count the days of `category`, trashed ones too.
    [[nodiscard]] Result<std::vector<Goal>> goalsOfCategory(CategoryId category) const;
    /// The chain of carried goals that `id` is in, oldest first.
    [[nodiscard]] Result<std::vector<Goal>> lineage(GoalId id) const;

    // Promises
    /// Those made *for* `period` or a smaller one within it, in entries of the two years before and of the
    /// period itself, by the entries' date: kept ones with their goal, open ones without; dismissed ones are
    /// left out. Also the goals of these periods whose sentence is no longer there. It reads these entries'
    /// texts, but each only once as it is: not for a key press or the start.
    [[nodiscard]] Result<std::vector<PromiseCard>> promises(const Period& period, Day today) const;
    [[nodiscard]] Result<EntryPromises> promisesOf(EntryId entry) const;

    // Looking back and finding
    [[nodiscard]] Result<YearCards> yearCards(int year, Day today) const;
    /// What the year's texts have more of than other years'. It goes through every text there is: for a
    /// worker, which is given up when `stop` is asked for; then there are none.
    [[nodiscard]] Result<std::vector<YearWord>> yearWords(int year, std::size_t most,
                                                          const std::stop_token& stop = {}) const;
    [[nodiscard]] Result<Hits> search(const Query& query, int limit) const;

    // The journal itself
    [[nodiscard]] Result<std::optional<QString>> setting(const QString& key) const;
    /// A verified copy at `path`, which must not exist.
    [[nodiscard]] Result<> backUp(const QString& path) const;
    /// What is wrong with the file, in technical words; empty when it is sound.
    [[nodiscard]] Result<QStringList> check() const;

Q_SIGNALS:
    void changed(const hoego::Changes& changes);

private:
    /// What was made aside and is still to be told.
    struct Answer {
        QPointer<QObject> receiver;
        Report report;
        Result<> result;
        Changes changes;
    };

    Journal(QString path, std::unique_ptr<sqlite::Database> database);
    Result<> engageScribe();
    sqlite::Database& written() const;
    void keep(Answer answer);
    void tell();

    QString m_path;
    std::unique_ptr<sqlite::Database> m_database; ///< Reads, and writes while there is no scribe.
    std::int64_t m_dataVersion = 0; ///< Of the connection that is written by: only others' writes change it.
    bool m_hasOthersChanges = false; ///< Seen already, but not told.
    std::unique_ptr<store::PromiseMemory> m_promises;
    std::mutex m_answersMutex;
    std::deque<Answer> m_answers;
    int m_untold = 0; ///< Asked for aside and not reported yet.
    std::unique_ptr<Scribe> m_scribe; ///< From the first applyAside() on all is written by its connection.
};

} // namespace hoego
