#include "core/store/Schema.h"
#include "core/journal/Journal.h"
#include "core/sqlite/Database.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hoego {
namespace {

using testing::IsEmpty;

/// Every schema that was ever given to people, by the journal that tests/data/schema keeps of it.
class SchemaTest : public testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        QFile dump{QStringLiteral(HOEGO_TEST_DATA "/schema/v%1.sql").arg(GetParam())};
        ASSERT_TRUE(dump.open(QIODevice::ReadOnly));
        QFile file{path};
        ASSERT_TRUE(file.open(QIODevice::NewOnly | QIODevice::WriteOnly));
        file.close();
        sqlite::Database{path}.script(dump.readAll().constData());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.hoego"));
};

TEST_P(SchemaTest, IsReadWithAllThatItHolds)
{
    const auto opened = Journal::open(path);
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    const Journal& journal = **opened;
    const Period november = Period::ofMonth(2024, 11);

    const Entry entry = journal.entriesOf(november).value().at(0);
    EXPECT_TRUE(entry.body.contains(QStringLiteral("**열두 권째**를")));
    EXPECT_EQ(entry.tags, QStringList{QStringLiteral("월간")});
    EXPECT_EQ(entry.publication->address, QStringLiteral("https://example.kr/2024-11"));
    EXPECT_EQ(journal.revisions(entry.id).value().size(), 1U);
    EXPECT_EQ(journal.trash().value().size(), 1U);
    EXPECT_EQ(journal.templates().value().size(), 1U);
    EXPECT_TRUE(journal.attachment(contentHash(QByteArray{"\x89PNG", 4})).value());
    EXPECT_EQ(journal.colors(november).value().colors.at(0).note, QStringLiteral("강변을 달렸다"));
    EXPECT_EQ(journal.setting(QStringLiteral("quote")).value(), QStringLiteral("천천히, 그러나 끝까지"));

    const GoalBoard board = journal.goalBoard(Period::ofYear(2024), sample::day(2024, 12, 31)).value();
    ASSERT_EQ(board.cards.size(), 2U);
    EXPECT_EQ(board.cards[0].verdict(), Verdict::Achieved);
    EXPECT_DOUBLE_EQ(board.cards[0].standing.ratio, 1);
    EXPECT_EQ(board.cards[1].automatic, 1);
    EXPECT_EQ(journal.lineage(board.cards[0].goal.id).value().size(), 2U);
    EXPECT_THAT(journal.check().value(), IsEmpty());
}

TEST_P(SchemaTest, BecomesWhatANewJournalIs)
{
    ASSERT_TRUE(Journal::open(path));
    const QString fresh = folder.filePath(QStringLiteral("fresh.hoego"));
    ASSERT_TRUE(Journal::create(fresh));
    const auto schema = [](const QString& file) {
        sqlite::Database database{file};
        QStringList lines;
        for (const auto& row :
             database.query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"))
            lines.push_back(row.get<QString>(0).simplified());
        return lines;
    };
    EXPECT_EQ(schema(path), schema(fresh));
}

/// Journals from before links were stored with each entry.
class SchemaBeforeLinksTest : public SchemaTest { };

TEST_P(SchemaBeforeLinksTest, FindsTheLinksOfItsEntries)
{
    sqlite::Database{path}.script("UPDATE entry SET body = 'Wie in [[키워드로 보는 한 해|jenem]].' "
                                  "WHERE period = '2024-11'; UPDATE folded SET text = char(10) || "
                                  "'wie in [[키워드로 보는 한 해|jenem]].' WHERE entry IN "
                                  "(SELECT id FROM entry WHERE period = '2024-11')");
    const auto opened = Journal::open(path);
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    const Entry pointedAt
        = sample::freeEntry(sample::day(2024, 12, 30), QStringLiteral("키워드로 보는 한 해"), {});
    EXPECT_EQ((*opened)->backlinks(pointedAt).value().at(0).sentence, QStringLiteral("Wie in jenem."));
    EXPECT_THAT((*opened)->check().value(), IsEmpty());
}

constexpr int linksCame = 2;

std::string versionName(const testing::TestParamInfo<int>& version)
{
    return "v" + std::to_string(version.param);
}

INSTANTIATE_TEST_SUITE_P(Versions, SchemaTest, testing::Range(1, store::newestSchema() + 1), versionName);
INSTANTIATE_TEST_SUITE_P(Versions, SchemaBeforeLinksTest, testing::Range(1, linksCame), versionName);

} // namespace
} // namespace hoego
