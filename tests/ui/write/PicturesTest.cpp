#include "ui/write/Pictures.h"

#include "tests/support/Exif.h"
#include "tests/support/Pictures.h"
#include "tests/ui/write/WriteStage.h"
#include "ui/write/PictureBar.h"
#include "ui/write/PictureText.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTextBlock>

namespace hoego::ui {
namespace {

class PicturesTest : public WriteStage {
protected:
    PicturesTest() { QGuiApplication::clipboard()->clear(); }

    QString fileOf(const QString& name, const QByteArray& bytes)
    {
        QFile file{folder.filePath(name)};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void paste(QMimeData* data)
    {
        QGuiApplication::clipboard()->setMimeData(data);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void pasteFiles(const QStringList& files)
    {
        auto* data = new QMimeData;
        QList<QUrl> addresses;
        for (const QString& file : files)
            addresses.push_back(QUrl::fromLocalFile(file));
        data->setUrls(addresses);
        paste(data);
    }
    /// Where the caret is.
    void drop(const QMimeData& data)
    {
        const QPoint at = editor().cursorRect().center();
        QDragEnterEvent enter{at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(editor().viewport(), &enter);
        QDropEvent event{at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(editor().viewport(), &event);
    }
    /// The pictures are in, or refused.
    bool waitUntilDone()
    {
        return QTest::qWaitFor([&] { return !text().contains(QStringLiteral("]()")); });
    }
    QString reference(const QByteArray& bytes, QStringView type = u"image/png")
    {
        return QStringLiteral("![](%1)").arg(attachmentAddress(contentHash(bytes), type));
    }
    bool isStored(const QByteArray& bytes)
    {
        return journal->attachment(contentHash(bytes)).value().has_value();
    }
    PictureBar& bar() { return child<PictureBar>("pictureBar"); }
    QLineEdit& alt() { return child<QLineEdit>("altText"); }

    QByteArray red = sample::png({40, 30}, Qt::red);
    QByteArray blue = sample::png({40, 30}, Qt::blue);
};

TEST_F(PicturesTest, PastesAFileAsOneUndoStep)
{
    open();
    type(QStringLiteral("바다: "));
    pasteFiles({fileOf(QStringLiteral("바다.png"), red)});
    EXPECT_EQ(text(), QStringLiteral("바다: ![바다.png…]()"));
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(text(), QStringLiteral("바다: ") + reference(red));
    EXPECT_TRUE(isStored(red));
    EXPECT_EQ(editor().textCursor().position(), text().size());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("바다: "));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(text(), QStringLiteral("바다: ") + reference(red));
    EXPECT_TRUE(waitUntilStored(text()));
}

TEST_F(PicturesTest, IsAStepOfItsOwnBesideWhatIsTypedBehindIt)
{
    open();
    pasteFiles({fileOf(QStringLiteral("바다.png"), red)});
    ASSERT_TRUE(waitUntilDone());
    type(QStringLiteral(" and more"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), reference(red));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QString{});
}

TEST_F(PicturesTest, PutsThePictureWhereItWasDroppedWhileTypingGoesOn)
{
    open();
    type(QStringLiteral("first\n\nlast"));
    QTextCursor caret = editor().textCursor();
    caret.setPosition(6);
    editor().setTextCursor(caret);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileOf(QStringLiteral("산.png"), red))});
    drop(data);
    ASSERT_TRUE(text().contains(QStringLiteral("![산.png…]()")));
    // The worker may be done by now, but its answer waits until the events are looked at.
    type(QStringLiteral(" 뒤에 쓴 말"));
    caret = editor().textCursor();
    caret.movePosition(QTextCursor::Start);
    editor().setTextCursor(caret);
    type(QStringLiteral("앞 "));
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(text(), QStringLiteral("앞 first\n") + reference(red) + QStringLiteral(" 뒤에 쓴 말\nlast"));
    type(QStringLiteral("!"));
    EXPECT_TRUE(text().startsWith(QStringLiteral("앞 !first")));
}

TEST_F(PicturesTest, WaitsForASyllableThatIsBeingComposed)
{
    open();
    pasteFiles({fileOf(QStringLiteral("산.png"), red)});
    compose(QStringLiteral("회"));
    const QString before = text();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isStored(red); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(text(), before);
    EXPECT_EQ(editor().textCursor().block().layout()->preeditAreaText(), QStringLiteral("회"));
    confirm(QStringLiteral("회"));
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(text(), reference(red) + QStringLiteral("회"));
}

TEST_F(PicturesTest, DoesWithoutAPictureWhoseWordWasTakenOut)
{
    open();
    type(QStringLiteral("글"));
    pasteFiles({fileOf(QStringLiteral("산.png"), red)});
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("글"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return isStored(red); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(text(), QStringLiteral("글"));
    EXPECT_TRUE(bar().isHidden());
}

TEST_F(PicturesTest, PutsItIntoItsEntryWhenAnotherIsShown)
{
    open();
    type(QStringLiteral("11월 "));
    pasteFiles({fileOf(QStringLiteral("산.png"), red)});
    room.show({.room = RoomName::Write, .year = 2024, .period = Period::ofMonth(2024, 10)});
    EXPECT_TRUE(waitUntilStored(QStringLiteral("11월 ") + reference(red)));
    EXPECT_EQ(text(), QString{});
    room.show({.room = RoomName::Write, .year = 2024, .period = Period::ofMonth(2024, 11)});
    EXPECT_EQ(text(), QStringLiteral("11월 ") + reference(red));
}

TEST_F(PicturesTest, KeepsThePictureWhenTheRoomIsClosedMeanwhile)
{
    {
        WriteRoom other{context()};
        other.show({.room = RoomName::Write, .year = 2024, .period = Period::ofMonth(2024, 11)});
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(fileOf(QStringLiteral("산.png"), red))});
        QGuiApplication::clipboard()->setMimeData(data);
        other.findChild<Editor*>()->paste();
    }
    EXPECT_EQ(storedText(), reference(red));
    EXPECT_TRUE(isStored(red));
}

TEST_F(PicturesTest, StoresTheSamePictureOnce)
{
    open();
    pasteFiles({fileOf(QStringLiteral("하나.png"), red), fileOf(QStringLiteral("둘.png"), red),
                fileOf(QStringLiteral("셋.png"), blue)});
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(text(),
              (QStringList{reference(red), reference(red), reference(blue)}.join(QStringLiteral("\n\n"))));
    EXPECT_EQ(journal->attachments().value().size(), 2U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QString{});
}

TEST_F(PicturesTest, TellsTwoOfTheSameNameApart)
{
    open();
    for (const QByteArray& bytes : {red, blue}) {
        auto* data = new QMimeData;
        data->setData(QStringLiteral("image/png"), bytes);
        paste(data);
    }
    EXPECT_EQ(text(), QStringLiteral("![Picture…]()![Picture 2…]()"));
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(text(), reference(red) + reference(blue));
}

TEST_F(PicturesTest, SaysWhyAPictureWasRefusedAndGivesBackWhatItWasPastedOver)
{
    open();
    type(QStringLiteral("지우면 안 되는 말"));
    press(Qt::Key_A, Qt::ControlModifier);
    pasteFiles({fileOf(QStringLiteral("글.png"), QByteArrayLiteral("그림이 아니다"))});
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(text(), QStringLiteral("지우면 안 되는 말"));
    ASSERT_EQ(navigator.told.size(), 1U);
    EXPECT_TRUE(navigator.told.front().contains(QStringLiteral("글.png")));
    EXPECT_TRUE(journal->attachments().value().empty());
}

TEST_F(PicturesTest, PutsInTheGoodOnesOfSeveral)
{
    open();
    pasteFiles({fileOf(QStringLiteral("나쁜.png"), "x"), fileOf(QStringLiteral("좋은.png"), blue)});
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(text().trimmed(), reference(blue));
    EXPECT_EQ(navigator.told.size(), 1U);
}

TEST_F(PicturesTest, TakesThePlaceOutAndSaysSo)
{
    open();
    const QByteArray photo = sample::photographed(sample::jpeg({64, 48}, Qt::red));
    pasteFiles({fileOf(QStringLiteral("산책.jpg"), photo)});
    ASSERT_TRUE(waitUntilDone());
    const auto rows = journal->attachments().value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_FALSE(sample::tellsPlace(journal->attachment(rows.front().hash).value()->bytes));
    ASSERT_EQ(navigator.told.size(), 1U);
    EXPECT_TRUE(navigator.told.front().contains(QStringLiteral("place")));
}

TEST_F(PicturesTest, KeepsThePlaceWhereTheSettingsSaySo)
{
    settings.keepsLocation.set(true);
    open();
    const QByteArray photo = sample::photographed(sample::jpeg({64, 48}, Qt::red));
    pasteFiles({fileOf(QStringLiteral("산책.jpg"), photo)});
    ASSERT_TRUE(waitUntilDone());
    EXPECT_TRUE(isStored(photo));
    EXPECT_TRUE(navigator.told.empty());
}

TEST_F(PicturesTest, PastesAPictureFromTheClipboard)
{
    open();
    auto* data = new QMimeData;
    data->setImageData(sample::plain({20, 10}, Qt::green));
    paste(data);
    ASSERT_TRUE(waitUntilDone());
    const auto rows = journal->attachments().value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(QImage::fromData(journal->attachment(rows.front().hash).value()->bytes).pixelColor(3, 3),
              QColor{Qt::green});
}

TEST_F(PicturesTest, PastesTheWordsWhereAPictureOfThemComesAlong)
{
    open();
    auto* data = new QMimeData;
    data->setText(QStringLiteral("표의 칸"));
    data->setImageData(sample::plain({20, 10}, Qt::green));
    paste(data);
    EXPECT_EQ(text(), QStringLiteral("표의 칸"));
    EXPECT_TRUE(journal->attachments().value().empty());
}

TEST_F(PicturesTest, FetchesNothing)
{
    open();
    QMimeData data;
    data.setUrls({QUrl{QStringLiteral("https://example.org/a.png")}});
    data.setText(QStringLiteral("https://example.org/a.png"));
    drop(data);
    EXPECT_EQ(text(), QStringLiteral("https://example.org/a.png"));
    EXPECT_TRUE(journal->attachments().value().empty());
}

TEST_F(PicturesTest, AsksWhatItShowsWithoutTakingTheCaret)
{
    open();
    pasteFiles({fileOf(QStringLiteral("산.png"), red)});
    ASSERT_TRUE(waitUntilDone());
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(editor().hasFocus());
    type(QStringLiteral(" 그리고"));
    alt().setFocus();
    QTest::keyClicks(&alt(), QStringLiteral("sea [1]"));
    QTest::keyClick(&alt(), Qt::Key_Return);
    EXPECT_TRUE(text().startsWith(QStringLiteral("![sea \\[1\\]](hoego:")));
    EXPECT_TRUE(text().endsWith(QStringLiteral(" 그리고")));
    EXPECT_TRUE(bar().isHidden());
    EXPECT_TRUE(editor().hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), reference(red) + QStringLiteral(" 그리고"));
}

TEST_F(PicturesTest, TakesADescriptionThatIsStillBeingComposed)
{
    open();
    pasteFiles({fileOf(QStringLiteral("산.png"), red)});
    ASSERT_TRUE(waitUntilDone());
    alt().setFocus();
    const auto send = [this](QInputMethodEvent event) { QCoreApplication::sendEvent(&alt(), &event); };
    send(QInputMethodEvent{QStringLiteral("산"), {}});
    QTest::keyClick(&alt(), Qt::Key_Return); // Ends the composition and nothing else.
    EXPECT_TRUE(bar().isVisible());
    QTest::keyClick(&alt(), Qt::Key_Return);
    EXPECT_TRUE(text().startsWith(QStringLiteral("![산](hoego:")));
}

TEST_F(PicturesTest, LeavesTheDescriptionOnEscape)
{
    open();
    pasteFiles({fileOf(QStringLiteral("산.png"), red)});
    ASSERT_TRUE(waitUntilDone());
    alt().setFocus();
    QTest::keyClicks(&alt(), QStringLiteral("sea"));
    QTest::keyClick(&alt(), Qt::Key_Escape);
    EXPECT_TRUE(bar().isHidden());
    EXPECT_EQ(text(), reference(red));
    EXPECT_TRUE(editor().hasFocus());
}

TEST_F(PicturesTest, DescribesThePictureAtTheCaretAgain)
{
    open();
    editor().insert(QStringLiteral("앞 ![바다](hoego:%1.png) 뒤").arg(contentHash(red)));
    child<QAction>("describePicture").trigger();
    EXPECT_EQ(alt().text(), QStringLiteral("바다"));
    alt().setText(QStringLiteral("여름 바다"));
    QTest::keyClick(&alt(), Qt::Key_Return);
    EXPECT_TRUE(text().contains(QStringLiteral("![여름 바다](hoego:")));
}

TEST(PictureText, FindsTheReferenceNearestToAPlace)
{
    const QString hash(64, u'a');
    const QString line
        = QStringLiteral("![하나](hoego:%1.png) 말 ![둘\\]](%1) ![밖](https://example.org/a.png)").arg(hash);
    EXPECT_EQ(pictureNear(line, 0)->alt, QStringLiteral("하나"));
    EXPECT_EQ(pictureNear(line, line.indexOf(QStringLiteral("둘")))->alt, QStringLiteral("둘]"));
    EXPECT_EQ(pictureNear(line, line.size())->alt, QStringLiteral("둘]"));
    EXPECT_FALSE(pictureNear(QStringLiteral("![밖](https://example.org/a.png)"), 0));
}

TEST(PictureText, WritesDescriptionsThatAreReadBackAsTheyWere)
{
    const QString hash(64, u'a');
    for (const QString& alt : {QStringLiteral("바다 [1] * `x` \\ _y_"), QStringLiteral("]["), QString{}}) {
        const QString line = QStringLiteral("![%1](hoego:%2)").arg(writtenAlt(alt), hash);
        EXPECT_EQ(pictureNear(line, 0)->alt, alt);
    }
}

TEST_F(PicturesTest, WhatStandsForALostPictureIsToldOfOnceAndTakenOutInOneStep)
{
    const QString body = QStringLiteral("앞 ![바다.jpg…]()\n![산.png 2…]()\n![그림]()\n```\n![코드…]()\n```");
    apply({adding(sample::entry(Period::ofMonth(2024, 11), body))});
    open();
    ASSERT_EQ(navigator.told.size(), 1U);
    EXPECT_EQ(text(), body);
    room.show({.room = RoomName::Write, .year = 2024, .period = Period::ofMonth(2024, 10)});
    room.show({.room = RoomName::Write, .year = 2024, .period = Period::ofMonth(2024, 11)});
    EXPECT_EQ(navigator.told.size(), 1U);
    child<QAction>("removeLostPictures").trigger();
    EXPECT_EQ(text(), QStringLiteral("앞 \n\n![그림]()\n```\n![코드…]()\n```"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), body);
}

TEST_F(PicturesTest, APictureThatIsOnItsWayIsNotTakenForLost)
{
    open();
    pasteFiles({fileOf(QStringLiteral("바다.png"), red)});
    child<QAction>("removeLostPictures").trigger();
    EXPECT_EQ(text(), QStringLiteral("![바다.png…]()"));
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(text(), reference(red));
}

} // namespace
} // namespace hoego::ui
