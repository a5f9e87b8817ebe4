#include "ui/write/Preview.h"
#include "tests/ui/write/WriteStage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace hoego::ui {
namespace {

class PreviewTest : public WriteStage {
protected:
    PreviewTest() { child<QAction>("nextView").trigger(); }

    Preview& preview() { return child<Preview>("preview"); }
    QString shown() { return preview().toPlainText().trimmed(); }

    void write(const QString& text)
    {
        Entry entry = sample::freeEntry(sample::day(2024, 11, 1), QStringLiteral("글"), text);
        apply({adding(entry)});
        open({.room = RoomName::Write, .year = 2024, .period = {}, .entry = entry.id});
    }
    /// Until all of the text is there.
    bool waitFor(const QString& words)
    {
        constexpr int patience
            = 60'000; // A busy machine with sanitizers takes ten seconds for the long text.
        return QTest::qWaitFor([&] { return preview().pieces().isFinished() && shown().contains(words); },
                               patience);
    }
    /// The middle of the link with this address.
    QPoint placeOf(const QString& address)
    {
        for (QTextBlock block = preview().document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().anchorHref() != address)
                    continue;
                QTextCursor cursor{block};
                cursor.setPosition(it.fragment().position());
                const QRect left = preview().cursorRect(cursor);
                cursor.setPosition(it.fragment().position() + it.fragment().length());
                return (left.center() + preview().cursorRect(cursor).center()) / 2;
            }
        }
        return {-1, -1};
    }
    void click(const QString& address)
    {
        QTest::mouseClick(preview().viewport(), Qt::LeftButton, {}, placeOf(address));
    }
};

TEST_F(PreviewTest, TicksTheTextAsOneUndoStep)
{
    write(QStringLiteral("# 할 일\n\n글 **\"강조\"**는\n\n- [ ] 하나\n  - [x] 둘\n\n> 1. [ ] 셋"));
    editor().moveCursor(QTextCursor::Start);
    press(Qt::Key_Right);
    const QString before = text();
    click(QStringLiteral("task:1"));
    EXPECT_EQ(text(), QString{before}.replace(QStringLiteral("[x] 둘"), QStringLiteral("[ ] 둘")));
    click(QStringLiteral("task:0"));
    EXPECT_TRUE(text().contains(QStringLiteral("- [x] 하나")));
    EXPECT_EQ(editor().textCursor().position(), 1);
    editor().undo();
    editor().undo();
    EXPECT_EQ(text(), before);
}

TEST_F(PreviewTest, TicksByKeyboardAndStaysOnTheBox)
{
    write(QStringLiteral("- [ ] 하나\n- [ ] 둘"));
    preview().setFocus();
    QTest::keyClick(&preview(), Qt::Key_Tab);
    QTest::keyClick(&preview(), Qt::Key_Tab);
    QTest::keyClick(&preview(), Qt::Key_Space);
    EXPECT_EQ(text(), QStringLiteral("- [ ] 하나\n- [x] 둘"));
    QTest::keyClick(&preview(), Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("- [ ] 하나\n- [ ] 둘"));
}

TEST_F(PreviewTest, TicksTheRightLineAfterTyping)
{
    write(QStringLiteral("앞\n\n- [ ] 하나\n- [ ] 둘"));
    editor().moveCursor(QTextCursor::Start);
    type(QStringLiteral("가\n\n"));
    click(QStringLiteral("task:1")); // The preview does not know of the new lines yet.
    EXPECT_TRUE(text().endsWith(QStringLiteral("- [ ] 하나\n- [x] 둘"))) << text().toStdString();
}

TEST_F(PreviewTest, FinishesASyllableBeforeItTicks)
{
    write(QStringLiteral("- [ ] 하나"));
    editor().moveCursor(QTextCursor::End);
    compose(QStringLiteral("한"));
    click(QStringLiteral("task:0"));
    EXPECT_EQ(text(), QStringLiteral("- [x] 하나한"));
}

TEST_F(PreviewTest, FoldsAndUnfoldsDetails)
{
    write(QStringLiteral("<details><summary>펼치기</summary>\n\n숨은 글\n\n</details>\n\n뒤"));
    EXPECT_FALSE(shown().contains(QStringLiteral("숨은 글")));
    click(QStringLiteral("fold:%ED%8E%BC%EC%B9%98%EA%B8%B0"));
    EXPECT_TRUE(shown().contains(QStringLiteral("숨은 글")));
    QTest::keyClick(&preview(), Qt::Key_Space);
    EXPECT_FALSE(shown().contains(QStringLiteral("숨은 글")));
}

TEST_F(PreviewTest, LoadsNothingFromOutside)
{
    write(QStringLiteral("글"));
    for (const char* address : {"http://a.kr/b.png", "file:///etc/hostname", "data:image/png;base64,aaaa",
                                "qrc:/x", "/etc/hostname", "http://a.kr/a.css"}) {
        const QUrl url{QLatin1StringView{address}};
        for (const auto type :
             {QTextDocument::ImageResource, QTextDocument::StyleSheetResource, QTextDocument::HtmlResource})
            EXPECT_TRUE(preview().document()->resource(type, url).toByteArray().isEmpty()) << address;
    }
}

TEST_F(PreviewTest, ColorsCodeOnceItsLanguagesAreLoaded)
{
    write(QStringLiteral("```sql\nSELECT 가 FROM 나\n```"));
    EXPECT_EQ(shown(), QStringLiteral("SELECT 가 FROM 나")); // At once, and plain.
    const auto colors = [this] {
        int count = 0;
        for (auto it = preview().pieces().firstBlock(0).begin(); !it.atEnd(); ++it)
            ++count;
        return count;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return colors() > 1; }, 10'000));
    EXPECT_EQ(shown(), QStringLiteral("SELECT 가 FROM 나"));
}

TEST_F(PreviewTest, ShowsALongTextLaterAndOnlyTheNewest)
{
    QString longText;
    for (int i = 0; i < 3000; ++i)
        longText += QStringLiteral("문단 **%1(번)**은 길다.\n\n").arg(i);
    write(longText);
    editor().moveCursor(QTextCursor::End);
    type(QStringLiteral("끝 하나"));
    preview().refresh();
    type(QStringLiteral(" 둘"));
    preview().refresh();
    EXPECT_TRUE(waitFor(QStringLiteral("끝 하나 둘")));
    EXPECT_TRUE(shown().contains(QStringLiteral("문단 2999(번)은 길다.")));
    EXPECT_EQ(preview().pieces().size(), 3001U);
}

TEST_F(PreviewTest, ShowsLiveBlocksAndAsksAgainWhenToldTo)
{
    int asked = 0;
    QString answer = QStringLiteral("<p>열두 권</p>");
    preview().setLiveBlocks([&](const QString& request) {
        ++asked;
        return request == QStringLiteral("goals 2024 kind:\"a\"") ? answer : QString{};
    });
    write(QStringLiteral("앞\n\n```hoego goals 2024 kind:\"a\"\n```"));
    EXPECT_TRUE(waitFor(QStringLiteral("열두 권")));
    EXPECT_EQ(asked, 1);
    answer = QStringLiteral("<p>열세 권</p>");
    preview().refreshLiveBlocks();
    EXPECT_TRUE(waitFor(QStringLiteral("열세 권")));
    EXPECT_EQ(asked, 2);
}

TEST_F(PreviewTest, StaysOnTheParagraphThatIsScrolledTo)
{
    QString text;
    for (int i = 0; i < 120; ++i)
        text += QStringLiteral(
                    "## 제목 %1\n\n문단 %1\n\n- 하나\n- 둘\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n")
                    .arg(i);
    write(text);
    ASSERT_TRUE(waitFor(QStringLiteral("제목 119")));
    const auto topPiece = [this] {
        const auto piece = preview().pieces().pieceOf(preview().cursorForPosition({0, 0}).block());
        return preview().pieces().piece(piece.value_or(0)).line;
    };
    const auto topLine = [this] { return editor().cursorForPosition({0, 0}).blockNumber(); };
    for (const int line : {200, 700, 450, 1000}) {
        QTest::keyClick(&editor(), Qt::Key_Shift); // The person is there.
        editor().verticalScrollBar()->setValue(
            editor().document()->findBlockByNumber(line).firstLineNumber());
        EXPECT_NEAR(topPiece(), topLine(), 6) << line;
    }
    for (const int share : {30, 80, 55}) {
        QTest::keyClick(&preview(), Qt::Key_Shift);
        preview().verticalScrollBar()->setValue(preview().verticalScrollBar()->maximum() * share / 100);
        const int value = preview().verticalScrollBar()->value();
        EXPECT_NEAR(topPiece(), topLine(), 6) << share;
        EXPECT_EQ(preview().verticalScrollBar()->value(), value); // Nothing scrolls it back.
    }
    preview().verticalScrollBar()->setValue(preview().verticalScrollBar()->maximum());
    EXPECT_EQ(editor().verticalScrollBar()->value(), editor().verticalScrollBar()->maximum());
}

TEST_F(PreviewTest, MayGoWhileThePersonIsScrolledDownInIt)
{
    write(QStringLiteral("## 제목\n\n문단 하나가 길게 이어진다.\n\n").repeated(120) + QStringLiteral("끝"));
    ASSERT_TRUE(waitFor(QStringLiteral("끝")));
    QTest::keyClick(&preview(), Qt::Key_Shift);
    preview().verticalScrollBar()->setValue(preview().verticalScrollBar()->maximum());
    QCoreApplication::processEvents();
    // The room goes now, the editor first, and the preview takes its place and scrolls: sanitizers tell who
    // is still asked then.
}

TEST_F(PreviewTest, MarksWhatIsPrivateAndCopiesNothingOfIt)
{
    write(QStringLiteral("오늘 %%비밀%%은 **\"말\"**하지 않았다.\n\n```hoego private\n비밀 목록\n```\n\n끝"));
    EXPECT_TRUE(shown().contains(QStringLiteral("비밀")));
    EXPECT_TRUE(shown().contains(QStringLiteral("비밀 목록")));
    EXPECT_FALSE(shown().contains(QStringLiteral("%%")));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    EXPECT_FALSE(clip->text().contains(QStringLiteral("비밀"))) << clip->text().toStdString();
    EXPECT_FALSE(clip->html().contains(QStringLiteral("비밀")));
    EXPECT_TRUE(clip->text().contains(QStringLiteral("<strong>\"말\"</strong>하지")));
    EXPECT_TRUE(clip->html().contains(QStringLiteral("<strong>&quot;말&quot;</strong>하지")));
    EXPECT_EQ(navigator.told.size(), 1U);
}

TEST_F(PreviewTest, CopiesForTheBlogWhatALiveBlockShowsToday)
{
    apply({adding(sample::freeEntry(sample::day(2024, 5, 1), QStringLiteral("달리기의 해"), {}))});
    write(QStringLiteral("앞\n\n```hoego entries 2024 kind:free\n```\n\n뒤"));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    EXPECT_FALSE(clip->text().contains(QStringLiteral("```"))) << clip->text().toStdString();
    EXPECT_TRUE(clip->text().contains(QStringLiteral("달리기의 해")));
    EXPECT_TRUE(clip->html().contains(QStringLiteral("달리기의 해")));
}

} // namespace
} // namespace hoego::ui
