#include "tests/ui/write/WriteStage.h"

#include "ui/write/LinkCompletion.h"
#include "ui/write/LinkOffers.h"

#include <QListWidget>

#include <gmock/gmock.h>

namespace hoego::ui {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class LinkCompletionTest : public WriteStage {
protected:
    LinkCompletionTest()
    {
        apply({adding(sample::freeEntry(sample::day(2024, 5, 1), QStringLiteral("달리기의 해"), {})),
               adding(sample::freeEntry(sample::day(2024, 6, 1), QStringLiteral("성공과 실패"), {})),
               adding(sample::freeEntry(sample::day(2024, 7, 1), QStringLiteral("Running notes"), {}))});
        open();
    }
    LinkCompletion& popup() { return *room.findChild<LinkCompletion*>(); }
    std::vector<QString> offered()
    {
        std::vector<QString> titles;
        const auto& list = child<QListWidget>("linkOffers");
        for (int row = 0; popup().isVisible() && row < list.count(); ++row)
            titles.push_back(list.item(row)->text());
        return titles;
    }
};

TEST_F(LinkCompletionTest, OffersWhatIsAroundOnceALinkIsBegun)
{
    type(QStringLiteral("["));
    EXPECT_FALSE(popup().isVisible());
    type(QStringLiteral("["));
    EXPECT_THAT(offered(), Contains(QStringLiteral("2024-10")));
    EXPECT_THAT(offered(), Contains(QStringLiteral("Running notes")));
    EXPECT_TRUE(editor().hasFocus());
}

TEST_F(LinkCompletionTest, NeverCoversTheLineThatIsWritten)
{
    type(QStringLiteral("가\n").repeated(12));
    for (const int height : {800, 420, 330}) {
        room.resize(1000, height);
        QCoreApplication::processEvents();
        type(QStringLiteral("[["));
        ASSERT_TRUE(popup().isVisible());
        QWidget& page = *popup().parentWidget();
        const QRect caret{editor().viewport()->mapTo(&page, editor().cursorRect().topLeft()),
                          editor().cursorRect().size()};
        EXPECT_FALSE(popup().geometry().intersects(caret)) << height;
        EXPECT_TRUE(page.rect().contains(popup().geometry())) << height;
        press(Qt::Key_Escape);
        press(Qt::Key_Backspace);
        press(Qt::Key_Backspace);
    }
}

TEST_F(LinkCompletionTest, FindsTitlesByAnyPartAndPeriodsByTheirWords)
{
    type(QStringLiteral("[[not"));
    EXPECT_THAT(offered(), ElementsAre(QStringLiteral("Running notes")));
    editor().clear();
    type(QStringLiteral("[[10월"));
    EXPECT_THAT(offered(), ElementsAre(QStringLiteral("2024-10")));
    editor().clear();
    type(QStringLiteral("[[ㄷㄹㄱ"));
    EXPECT_THAT(offered(), ElementsAre(QStringLiteral("달리기의 해")));
    editor().clear();
    type(QStringLiteral("[[zzz"));
    EXPECT_THAT(offered(), IsEmpty());
}

TEST_F(LinkCompletionTest, WritesTheChosenLinkAsOneStep)
{
    type(QStringLiteral("a [[no"));
    press(Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("a [[Running notes]]"));
    EXPECT_EQ(editor().textCursor().position(), text().size());
    EXPECT_FALSE(popup().isVisible());
    editor().undo();
    EXPECT_EQ(text(), QStringLiteral("a [[no"));
}

TEST_F(LinkCompletionTest, IsWalkedByKeysAndTakenByTab)
{
    type(QStringLiteral("[["));
    auto& list = child<QListWidget>("linkOffers");
    ASSERT_GT(list.count(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    EXPECT_EQ(list.currentRow(), 1);
    const QString second = list.item(1)->text();
    press(Qt::Key_Tab);
    EXPECT_EQ(text(), QStringLiteral("[[%1]]").arg(second));
}

TEST_F(LinkCompletionTest, IsTakenByTheMouse)
{
    type(QStringLiteral("[[run"));
    auto& list = child<QListWidget>("linkOffers");
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    EXPECT_EQ(text(), QStringLiteral("[[Running notes]]"));
    EXPECT_TRUE(editor().hasFocus());
}

TEST_F(LinkCompletionTest, StaysAwayOnceEscapeSentIt)
{
    type(QStringLiteral("[[r"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(popup().isVisible());
    type(QStringLiteral("un"));
    EXPECT_FALSE(popup().isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("[[run\n"));
    type(QStringLiteral("[[r"));
    EXPECT_TRUE(popup().isVisible());
}

TEST_F(LinkCompletionTest, CountsWhatIsComposedAndLeavesItAlone)
{
    type(QStringLiteral("[["));
    compose(QStringLiteral("ㅅ"));
    EXPECT_THAT(offered(), Contains(QStringLiteral("성공과 실패")));
    compose(QStringLiteral("성"));
    EXPECT_THAT(offered(), ElementsAre(QStringLiteral("성공과 실패")));
    confirm(QStringLiteral("성"));
    compose(QStringLiteral("고"));
    EXPECT_THAT(offered(), ElementsAre(QStringLiteral("성공과 실패")));
    EXPECT_EQ(text(), QStringLiteral("[[성"));
    EXPECT_TRUE(editor().isComposing());
    compose(QStringLiteral("공"));
    press(Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("[[성공과 실패]]"));
    EXPECT_FALSE(editor().isComposing());
    editor().undo();
    EXPECT_EQ(text(), QStringLiteral("[[성공")) << "what was typed comes back whole";
}

TEST_F(LinkCompletionTest, LosesNoSyllableWhenEscapeComesInMidComposition)
{
    type(QStringLiteral("[["));
    compose(QStringLiteral("달"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(popup().isVisible());
    confirm(QStringLiteral("달"));
    EXPECT_EQ(text(), QStringLiteral("[[달"));
}

TEST_F(LinkCompletionTest, ReplacesTheLinkThatStandsThere)
{
    editor().setPlainText(QStringLiteral("앞 [[]] 뒤"));
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(4);
    editor().setTextCursor(cursor);
    type(QStringLiteral("run"));
    press(Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("앞 [[Running notes]] 뒤"));
}

TEST_F(LinkCompletionTest, IsNoneOfCodeOrOfWhatIsShown)
{
    type(QStringLiteral("`[[ru"));
    EXPECT_FALSE(popup().isVisible());
    editor().clear();
    type(QStringLiteral("[[Running notes|ru"));
    EXPECT_FALSE(popup().isVisible());
}

TEST_F(LinkCompletionTest, OffersNeitherTheTrashNorTheEntryItself)
{
    const Entry entry = *journal->entry(journal->entryNames().value().front().id).value();
    Entry trashed = entry;
    trashed.trashed = now;
    apply({changing(entry, trashed)});
    type(QStringLiteral("[["));
    EXPECT_THAT(offered(), Not(Contains(entry.title)));
}

TEST(LinkOffers, NameAnEntryByItsIdWhereItsTitleWouldLeadElsewhere)
{
    const EntryName near{
        .id = EntryId::mint(), .date = sample::day(2024, 10, 1), .title = QStringLiteral("회고")};
    const EntryName far{
        .id = EntryId::mint(), .date = sample::day(2020, 1, 1), .title = QStringLiteral("회고")};
    const EntryName odd{
        .id = EntryId::mint(), .date = sample::day(2020, 1, 1), .title = QStringLiteral("회고 [초안]]")};
    const LinkOffers offers{
        {near, far, odd}, sample::entry(Period::ofMonth(2024, 11), {}), sample::day(2024, 11, 22)};
    const auto found = offers.matching(QStringLiteral("회고"));
    ASSERT_THAT(found, SizeIs(3));
    EXPECT_EQ(found[0].link, QStringLiteral("회고"));
    EXPECT_EQ(found[1].link, far.id.toString() + QStringLiteral("|회고"));
    EXPECT_EQ(found[2].link, odd.id.toString() + QStringLiteral("|회고 \\[초안\\]\\]"));
}

TEST_F(LinkCompletionTest, ALetterBehindAChosenLinkIsAStepOfItsOwn)
{
    type(QStringLiteral("[[not"));
    press(Qt::Key_Return);
    const QString linked = text();
    type(QStringLiteral("a"));
    EXPECT_EQ(text(), linked + QLatin1Char('a'));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), linked);
}

} // namespace
} // namespace hoego::ui
