#include "core/journal/Journal.h"

#include "core/sqlite/Database.h"
#include "core/store/Schema.h"
#include "tests/support/FullDisk.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/fsuid.h>
#include <unistd.h>

namespace hoego {
namespace {

using testing::IsEmpty;

QByteArray contents(const QString& path)
{
    QFile file{path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// While it lives, files are opened with nobody's rights, where the tests run as root, whom no permission
/// stops.
class WithoutRootsRights {
public:
    WithoutRootsRights()
    {
        if (geteuid() == 0)
            setfsuid(nobody);
    }
    ~WithoutRootsRights() { setfsuid(geteuid()); }
    WithoutRootsRights(const WithoutRootsRights&) = delete;
    WithoutRootsRights& operator=(const WithoutRootsRights&) = delete;

private:
    static constexpr uid_t nobody = 65534;
};

class JournalFileTest : public testing::Test {
protected:
    Error::Code refusal() const
    {
        const auto opened = Journal::open(path);
        EXPECT_FALSE(opened);
        return opened ? Error::Code::Unexpected : opened.error().code;
    }
    void makeJournal() const
    {
        const auto journal = Journal::create(path);
        ASSERT_TRUE(journal) << journal.error().detail.toStdString();
        ASSERT_TRUE((*journal)->apply(adding(entry)));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("기록.hoego"));
    Entry entry = sample::entry(Period::ofMonth(2024, 11), QStringLiteral("남는 글"));
};

TEST_F(JournalFileTest, KeepsWhatWasWrittenWhenItIsOpenedAgain)
{
    makeJournal();
    const auto again = Journal::open(path).value();
    EXPECT_EQ(again->entry(entry.id).value(), entry);
    EXPECT_THAT(again->check().value(), IsEmpty());
}

TEST_F(JournalFileTest, IsReadableByPlainSqlite)
{
    makeJournal();
    EXPECT_TRUE(contents(path).startsWith("SQLite format 3"));
    sqlite::Database plain{path};
    EXPECT_EQ(plain.value<QString>("SELECT body FROM entry WHERE period = '2024-11'"), entry.body);
    EXPECT_EQ(plain.value<std::int64_t>("PRAGMA application_id"), store::applicationId);
    EXPECT_EQ(plain.value<QString>("PRAGMA journal_mode"), QStringLiteral("wal"));
}

TEST_F(JournalFileTest, IsForItsOwnersEyesOnly)
{
    path = folder.filePath(QStringLiteral("새 폴더/journal.hoego"));
    makeJournal();
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo{path}.permissions() & others);
    EXPECT_FALSE(QFileInfo{QFileInfo{path}.path()}.permissions() & others);
}

TEST_F(JournalFileTest, NeverMakesANewOneOverAnotherFile)
{
    put(path, "important");
    const auto created = Journal::create(path);
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, Error::Code::AlreadyThere);
    EXPECT_EQ(contents(path), "important");
}

TEST_F(JournalFileTest, RefusesAFileOfSomethingElseUntouched)
{
    for (const QByteArray& bytes : {QByteArray{}, QByteArray{"# 회고\n"}, QByteArray(5000, 'x')}) {
        put(path, bytes);
        EXPECT_EQ(refusal(), Error::Code::NotAJournal);
        EXPECT_EQ(contents(path), bytes);
        EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files).size(), 1);
    }
}

TEST_F(JournalFileTest, RefusesAnotherProgramsDatabaseUntouched)
{
    put(path, {});
    sqlite::Database{path}.script("CREATE TABLE theirs(x INTEGER); INSERT INTO theirs VALUES (1)");
    const QByteArray before = contents(path);
    EXPECT_EQ(refusal(), Error::Code::NotAJournal);
    EXPECT_EQ(contents(path), before);
}

TEST_F(JournalFileTest, RefusesAJournalFromALaterHoegoUntouched)
{
    makeJournal();
    sqlite::Database{path}.script("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)");
    const QByteArray before = contents(path);
    EXPECT_EQ(refusal(), Error::Code::NewerSchema);
    EXPECT_EQ(contents(path), before);
}

TEST_F(JournalFileTest, SaysSoWhenTheFileIsDamaged)
{
    makeJournal();
    QByteArray bytes = contents(path);
    for (qsizetype i = 4096; i < bytes.size(); ++i)
        bytes[i] = '\x7f';
    put(path, bytes);
    const auto opened = Journal::open(path);
    const auto read = opened ? (*opened)->entries({}).transform([](const auto&) { }) : Result<>{};
    EXPECT_TRUE(!opened || !read);
    EXPECT_EQ(opened ? read.error().code : opened.error().code, Error::Code::Damaged);
}

TEST_F(JournalFileTest, SaysSoWhenThereIsNoFileOrAFolder)
{
    EXPECT_EQ(refusal(), Error::Code::CannotOpen);
    EXPECT_FALSE(QFileInfo::exists(path));
    path = folder.path();
    EXPECT_EQ(refusal(), Error::Code::CannotOpen);
}

TEST_F(JournalFileTest, SaysSoWhenTheFileMayOnlyBeRead)
{
    makeJournal();
    const QByteArray before = contents(path);
    constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QFile::setPermissions(path, readable);
    QFile::setPermissions(folder.path(), readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    {
        const WithoutRootsRights asAnyone;
        EXPECT_EQ(refusal(), Error::Code::ReadOnly);
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(contents(path), before);
}

TEST_F(JournalFileTest, SaysSoWhenTheDiskIsFullAndKeepsWhatWasThere)
{
    FullDisk::prepare();
    makeJournal();
    const auto journal = Journal::open(path).value();
    Entry longer = entry;
    longer.body = QStringLiteral("더 긴 글 ").repeated(1000);
    {
        const FullDisk full;
        const auto applied = journal->apply(changing(entry, longer));
        ASSERT_FALSE(applied);
        EXPECT_EQ(applied.error().code, Error::Code::DiskFull);
        EXPECT_EQ(journal->entry(entry.id).value(), entry);
    }
    EXPECT_TRUE(journal->apply(changing(entry, longer)));
    EXPECT_THAT(journal->check().value(), IsEmpty());
}

TEST_F(JournalFileTest, LeavesNoHalfJournalWhenTheDiskIsFull)
{
    FullDisk::prepare();
    const FullDisk full;
    const auto created = Journal::create(path);
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, Error::Code::DiskFull);
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(JournalFileTest, BacksUpIntoANewFileOnly)
{
    makeJournal();
    const auto journal = Journal::open(path).value();
    const QString copy = folder.filePath(QStringLiteral("copy.hoego"));
    ASSERT_TRUE(journal->backUp(copy));
    EXPECT_EQ(Journal::open(copy).value()->entry(entry.id).value(), entry);
    const auto again = journal->backUp(copy);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::AlreadyThere);
}

TEST_F(JournalFileTest, PutsABackupBackAndKeepsThePresentOneBeside)
{
    makeJournal();
    const QString copy = folder.filePath(QStringLiteral("copy.hoego"));
    Entry later = entry;
    later.body = QStringLiteral("나중 글");
    {
        const auto journal = Journal::open(path).value();
        ASSERT_TRUE(journal->backUp(copy));
        ASSERT_TRUE(journal->apply(changing(entry, later)));
    }
    const auto aside = Journal::restore(copy, path);
    ASSERT_TRUE(aside) << aside.error().detail.toStdString();
    EXPECT_EQ(Journal::open(path).value()->entry(entry.id).value()->body, entry.body);
    EXPECT_EQ(Journal::open(*aside).value()->entry(entry.id).value()->body, later.body);
    EXPECT_TRUE(QFileInfo::exists(copy));
}

TEST_F(JournalFileTest, RestoresOverADamagedJournalToo)
{
    makeJournal();
    const QString copy = folder.filePath(QStringLiteral("copy.hoego"));
    ASSERT_TRUE(Journal::open(path).value()->backUp(copy));
    put(path, QByteArray(10'000, '?'));
    ASSERT_TRUE(Journal::restore(copy, path));
    EXPECT_EQ(Journal::open(path).value()->entry(entry.id).value(), entry);
    const auto fromNothing = Journal::restore(folder.filePath(QStringLiteral("none.hoego")), path);
    EXPECT_FALSE(fromNothing);
    EXPECT_EQ(Journal::open(path).value()->entry(entry.id).value(), entry);
}

TEST_F(JournalFileTest, NoticesWhatAnotherProcessWrote)
{
    makeJournal();
    const auto ours = Journal::open(path).value();
    int told = 0;
    QObject::connect(ours.get(), &Journal::changed, ours.get(),
                     [&](const Changes& changes) { told += changes.everything ? 1 : 0; });
    EXPECT_FALSE(ours->lookForOthersChanges().value());
    ASSERT_TRUE(ours->apply(adding(sample::entry(Period::ofYear(2024), QStringLiteral("내 글")))));
    EXPECT_FALSE(ours->lookForOthersChanges().value());
    EXPECT_EQ(told, 0);
    const auto theirs = Journal::open(path).value();
    ASSERT_TRUE(theirs->apply(adding(sample::entry(Period::ofYear(2023), QStringLiteral("남의 글")))));
    EXPECT_TRUE(ours->lookForOthersChanges().value());
    EXPECT_FALSE(ours->lookForOthersChanges().value());
    EXPECT_EQ(told, 1);
}

TEST_F(JournalFileTest, KeepsTheVocabularysRulesEvenFromPlainSql)
{
    makeJournal();
    sqlite::Database plain{path};
    const auto isRefused = [&](const char* sql) {
        try {
            plain.script(sql);
        } catch (const sqlite::Error&) {
            return true;
        }
        return false;
    };
    EXPECT_TRUE(isRefused("INSERT INTO day_color VALUES ('2025-02-30', NULL, '없는 날')"));
    EXPECT_TRUE(isRefused("INSERT INTO day_color VALUES ('2025-02-03', NULL, '')"));
    EXPECT_FALSE(isRefused("INSERT INTO day_color VALUES ('2025-02-03', NULL, '메모')"));
    EXPECT_TRUE(isRefused("UPDATE entry SET state = 'lost'"));
    EXPECT_TRUE(isRefused("UPDATE entry SET state = 'published'"));
    EXPECT_TRUE(isRefused("UPDATE entry SET period = NULL"));
}

} // namespace
} // namespace hoego
