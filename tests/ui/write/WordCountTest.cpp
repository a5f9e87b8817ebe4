#include "tests/ui/write/WriteStage.h"
#include "ui/write/StatusWords.h"
#include "ui/write/TextCounter.h"

#include <QPlainTextDocumentLayout>
#include <QTextCursor>

#include <random>

namespace hoego::ui {
namespace {

using text::Counts;

void finish(TextCounter& counter)
{
    while (!counter.goOn()) { }
}

TEST(TextCounterTest, CountsAfterAnyChangeAsIfAnew)
{
    std::mt19937 random{11}; // NOLINT(*-msc51-cpp): the same every time
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    const QStringList pieces{QStringLiteral("회고 "),      QStringLiteral("word's end"), QStringLiteral("\n"),
                             QStringLiteral("\n\n책은\n"), QStringLiteral("😀 2024년"),  QString{}};
    QTextDocument document;
    document.setDocumentLayout(new QPlainTextDocumentLayout{&document});
    TextCounter counter;
    counter.setDocument(&document);
    for (int i = 0; i < 1500; ++i) {
        QTextCursor cursor{&document};
        cursor.setPosition(upTo(document.characterCount() - 1));
        if (upTo(2) > 0)
            cursor.setPosition(std::min(cursor.position() + upTo(12), document.characterCount() - 1),
                               QTextCursor::KeepAnchor);
        if (upTo(20) == 0)
            document.undo();
        else
            cursor.insertText(pieces[upTo(static_cast<int>(pieces.size()) - 1)]);
        if (upTo(3) == 0)
            finish(counter);
        if (document.characterCount() > 400)
            document.clear();
    }
    finish(counter);
    const QString text = plainText(document);
    EXPECT_EQ(counter.total(), text::counts(text)) << text.toStdString();
    for (int i = 0; i < 200; ++i) {
        const int from = upTo(static_cast<int>(text.size()));
        const int to = from + upTo(static_cast<int>(text.size()) - from);
        ASSERT_EQ(counter.between(from, to), text::counts(QStringView{text}.sliced(from, to - from)));
    }
}

TEST(TextCounterTest, CountsEveryStepOfEditing)
{
    QTextDocument document;
    document.setDocumentLayout(new QPlainTextDocumentLayout{&document});
    TextCounter counter;
    counter.setDocument(&document);
    const auto isRight = [&] {
        finish(counter);
        return counter.total() == text::counts(plainText(document));
    };
    QTextCursor cursor{&document};
    cursor.insertText(QStringLiteral("하나\n둘\n셋\n넷"));
    EXPECT_TRUE(isRight());
    cursor.setPosition(1);
    cursor.setPosition(6, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    EXPECT_TRUE(isRight());
    document.undo();
    EXPECT_TRUE(isRight());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("\n\n다섯 여섯\n"));
    EXPECT_TRUE(isRight());
    document.setPlainText(QStringLiteral("새 글"));
    EXPECT_TRUE(isRight());
}

TEST(ReadingMinutes, AddWhatIsReadBySyllablesAndByWords)
{
    EXPECT_EQ(readingMinutes({}), 0);
    EXPECT_EQ(readingMinutes({.characters = 3, .syllables = 3}), 1);
    EXPECT_EQ(readingMinutes({.characters = 1500, .syllables = 1500}), 3);
    EXPECT_EQ(readingMinutes({.characters = 4000, .alphabeticWords = 795}), 3);
    EXPECT_EQ(readingMinutes({.characters = 5500, .syllables = 1500, .alphabeticWords = 795}), 6);
}

class WordCountTest : public WriteStage {
protected:
    bool waitForCounts(const QString& expected)
    {
        return QTest::qWaitFor([&] { return counts == expected; }, 5000);
    }
};

TEST_F(WordCountTest, CountsTheSelectionWhileThereIsOne)
{
    open();
    typeKorean(QStringLiteral("오늘은 책을 읽었다."));
    const QString all = QStringLiteral("9 characters (11 with spaces) · 3 words · 1 min read");
    EXPECT_TRUE(waitForCounts(all)) << counts.toStdString();
    press(Qt::Key_Home);
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(waitForCounts(QStringLiteral("Selected: 5 characters (6 with spaces) · 2 words")))
        << counts.toStdString();
    press(Qt::Key_Right);
    EXPECT_TRUE(waitForCounts(all)) << counts.toStdString();
}

} // namespace
} // namespace hoego::ui
