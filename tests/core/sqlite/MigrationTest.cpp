#include "core/sqlite/Migration.h"

#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <array>

namespace hoego::sqlite {
namespace {

class MigrationTest : public testing::Test {
protected:
    std::int64_t version() { return database.value<std::int64_t>("PRAGMA user_version").value(); }

    Database database{QStringLiteral(":memory:")};
};

TEST_F(MigrationTest, KeepsTheLastGoodVersionWhenAStepFails)
{
    const std::array<QByteArray, 2> steps{"CREATE TABLE a(x INTEGER) STRICT",
                                          "CREATE TABLE b(x INTEGER) STRICT; NONSENSE"};
    EXPECT_THROW(migrate(database, steps), Error);
    EXPECT_EQ(version(), 1);
    EXPECT_EQ(database.value<std::int64_t>("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'b'"), 0);
}

TEST_F(MigrationTest, RebuildsATableWithoutLosingWhatRefersToIt)
{
    const std::array<QByteArray, 2> steps{
        "CREATE TABLE p(id INTEGER PRIMARY KEY) STRICT;"
        "CREATE TABLE c(p INTEGER REFERENCES p(id) ON DELETE CASCADE) STRICT;"
        "INSERT INTO p VALUES (1); INSERT INTO c VALUES (1)",
        "CREATE TABLE p2(id INTEGER PRIMARY KEY, name TEXT) STRICT; INSERT INTO p2(id) SELECT id FROM p;"
        "DROP TABLE p; ALTER TABLE p2 RENAME TO p"};
    migrate(database, steps);
    EXPECT_EQ(database.value<std::int64_t>("SELECT COUNT(*) FROM c"), 1);
    EXPECT_EQ(database.value<std::int64_t>("PRAGMA foreign_keys"), 1);
}

TEST_F(MigrationTest, StopsAtAStepThatLeavesRowsPointingNowhere)
{
    const std::array<QByteArray, 1> steps{"CREATE TABLE p(id INTEGER PRIMARY KEY) STRICT;"
                                          "CREATE TABLE c(p INTEGER REFERENCES p(id)) STRICT;"
                                          "INSERT INTO c VALUES (7)"};
    EXPECT_THROW(migrate(database, steps), Error);
    EXPECT_EQ(version(), 0);
}

TEST_F(MigrationTest, CopiesBeforeTheFirstStepAndOnlyThen)
{
    const std::array<QByteArray, 2> steps{"CREATE TABLE a(x INTEGER) STRICT",
                                          "CREATE TABLE b(x INTEGER) STRICT"};
    int copies = 0;
    const auto copy = [&] { ++copies; };
    migrate(database, steps, copy);
    EXPECT_EQ(copies, 1);
    migrate(database, steps, copy);
    EXPECT_EQ(copies, 1);
    EXPECT_EQ(version(), 2);
}

TEST_F(MigrationTest, RefusesALaterVersion)
{
    database.script("PRAGMA user_version = 3");
    const std::array<QByteArray, 1> steps{"CREATE TABLE a(x INTEGER) STRICT"};
    EXPECT_THROW(migrate(database, steps), NewerSchema);
}

TEST(Database, CanRunAQueryAgainAfterItFailed)
{
    Database database{QStringLiteral(":memory:")};
    database.script("CREATE TABLE t(x INTEGER PRIMARY KEY) STRICT");
    const auto insert = [&] { database.run("INSERT INTO t VALUES (?)", std::int64_t{1}); };
    insert();
    EXPECT_THROW(insert(), Error);
    database.script("DELETE FROM t");
    EXPECT_NO_THROW(insert());
}

TEST(Database, GivesBackEveryTypeAsItWasBound)
{
    Database database{QStringLiteral(":memory:")};
    database.script("CREATE TABLE t(i INTEGER, d REAL, b INTEGER, s TEXT, x BLOB, n INTEGER) STRICT");
    const QString text = QStringLiteral("똠방각하 👩‍👩‍👧 a\u0301");
    const QByteArray bytes{"\0\1\2", 3};
    database.run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)", std::int64_t{1} << 40, 0.1, true, text, bytes,
                 std::optional<int>{});
    for (const Row row : database.query("SELECT i, d, b, s, x, n FROM t")) {
        EXPECT_EQ(row.get<std::int64_t>(0), std::int64_t{1} << 40);
        EXPECT_EQ(row.get<double>(1), 0.1);
        EXPECT_TRUE(row.get<bool>(2));
        EXPECT_EQ(row.get<QString>(3), text);
        EXPECT_EQ(row.get<QByteArray>(4), bytes);
        EXPECT_EQ(row.get<std::optional<int>>(5), std::nullopt);
    }
}

TEST(Database, RollsBackWhatIsNotCommitted)
{
    Database database{QStringLiteral(":memory:")};
    database.script("CREATE TABLE t(x INTEGER) STRICT");
    {
        Transaction transaction{database};
        database.run("INSERT INTO t VALUES (?)", 1);
    }
    EXPECT_EQ(database.value<int>("SELECT COUNT(*) FROM t"), 0);
}

} // namespace
} // namespace hoego::sqlite
