#include "core/journal/Journal.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hoego {
namespace {

using testing::ElementsAre;

class JournalAttachmentsTest : public testing::Test {
protected:
    static Attachment picture(const QByteArray& bytes, int minutes = 0)
    {
        return {.hash = contentHash(bytes),
                .name = QStringLiteral("여름 바다.png"),
                .mediaType = QStringLiteral("image/png"),
                .bytes = bytes,
                .added = sample::moment(minutes)};
    }
    void apply(const Edit& edit) { ASSERT_TRUE(journal->apply(edit)); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("회고.hoego"));
    std::unique_ptr<Journal> journal = Journal::create(path).value();
};

TEST_F(JournalAttachmentsTest, ListsThemNewestFirstWithoutTheirBytes)
{
    const Attachment old = picture("old");
    const Attachment fresh = picture(QByteArray(100'000, 'x'), 5);
    apply(adding(old));
    apply(adding(fresh));
    const auto rows = journal->attachments().value();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].hash, fresh.hash);
    EXPECT_EQ(rows[0].size, 100'000);
    EXPECT_EQ(rows[1].name, QStringLiteral("여름 바다.png"));
}

TEST_F(JournalAttachmentsTest, GivesTheFirstBytesOfALargeOne)
{
    const Attachment large = picture("head" + QByteArray(300'000, 'x'));
    apply(adding(large));
    EXPECT_EQ(journal->attachmentHead(large.hash, 4).value(), QByteArray{"head"});
    EXPECT_EQ(journal->attachmentHead(contentHash("nothing"), 4).value(), std::nullopt);
}

TEST_F(JournalAttachmentsTest, KnowsEveryTextThatUsesOne)
{
    const QString hash = contentHash("a picture");
    const QString body = QStringLiteral("바다 ![](%1)").arg(attachmentAddress(hash, u"image/png"));
    Entry written = sample::entry(Period::ofMonth(2024, 11), body);
    Entry trashed = sample::entry(Period::ofMonth(2024, 10), QStringLiteral("<img src='%1'>").arg(hash));
    trashed.trashed = sample::moment();
    const Entry rewritten = sample::entry(Period::ofMonth(2024, 9), QStringLiteral("지웠다"));
    Revision earlier = revisionOf(rewritten);
    earlier.body = body;
    const Template own{.id = TemplateId::mint(),
                       .name = QStringLiteral("머리 그림"),
                       .kind = Period::Kind::Month,
                       .body = body};
    for (const Edit& edit :
         {adding(written), adding(trashed), adding(rewritten), adding(earlier), adding(own)})
        apply(edit);

    using Where = AttachmentUse::Where;
    const AttachmentUses uses = journal->attachmentUses().value();
    std::vector<std::pair<Where, std::optional<EntryId>>> found;
    for (const AttachmentUse& use : uses.at(hash))
        found.emplace_back(use.where, use.entry);
    EXPECT_THAT(found,
                ElementsAre(std::pair{Where::Entry, std::optional{written.id}},
                            std::pair{Where::Trash, std::optional{trashed.id}},
                            std::pair{Where::Revision, std::optional{rewritten.id}},
                            std::pair{Where::Template, std::optional<EntryId>{}}));
    EXPECT_FALSE(uses.contains(contentHash("another")));
}

TEST_F(JournalAttachmentsTest, StoresALargeOneAside)
{
    const Attachment large = picture(QByteArray(8 << 20, 'x'));
    std::vector<Changes> seen;
    QObject::connect(journal.get(), &Journal::changed, journal.get(),
                     [&](const Changes& changes) { seen.push_back(changes); });
    Result<> stored = std::unexpected(Error{});
    journal->applyAside([&] { return std::vector{adding(large)}; }, journal.get(),
                        [&](const Result<>& result) { stored = result; });
    journal->finishAside();
    ASSERT_TRUE(stored) << stored.error().detail.toStdString();
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_TRUE(seen.front().attachments);
    EXPECT_EQ(journal->attachment(large.hash).value(), large);
    EXPECT_TRUE(journal->check().value().isEmpty());
}

TEST(AttachmentAddress, HoldsTheHashWithAnEndingThatSaysWhatItIs)
{
    const QString hash = contentHash("회고");
    EXPECT_EQ(attachmentAddress(hash, u"image/jpeg"), QStringLiteral("hoego:%1.jpg").arg(hash));
    EXPECT_EQ(attachmentAddress(hash, u"application/pdf"), QStringLiteral("hoego:%1").arg(hash));
    EXPECT_EQ(hashesIn(QString{attachmentAddress(hash, u"image/png") + u' ' + hash}), QStringList{hash});
    EXPECT_TRUE(hashesIn(QString{hash + u'0'}).isEmpty()); // Another, longer number.
}

} // namespace
} // namespace hoego
