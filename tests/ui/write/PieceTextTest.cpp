#include "ui/write/PieceText.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"

#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace hoego::ui {
namespace {

QString asIs(const QString& html)
{
    return html;
}

std::vector<RenderedPiece> piecesOf(const QStringList& html)
{
    std::vector<RenderedPiece> pieces;
    for (const QString& piece : html)
        pieces.push_back({.html = piece, .line = static_cast<int>(pieces.size()), .tasks = {}});
    return pieces;
}

/// All that is seen of a document's blocks.
QStringList seen(const QTextDocument& document)
{
    QStringList blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const QTextList* list = block.textList();
        blocks += QStringLiteral("%1|h%2 %3 %4 %5 %6 %7 %8 %9")
                      .arg(block.text(), QString::number(format.headingLevel()),
                           QString::number(format.topMargin()), QString::number(format.bottomMargin()),
                           QString::number(format.leftMargin()),
                           list != nullptr ? list->itemText(block) : QStringLiteral("-"),
                           QTextCursor{block}.currentTable() != nullptr ? QStringLiteral("table") : QString{},
                           format.background().color().name(),
                           format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)
                               ? QStringLiteral("hr")
                               : QString{});
    }
    return blocks;
}

const QStringList& samples()
{
    static const QStringList pieces{
        QStringLiteral("<h2>제목</h2>\n"),
        QStringLiteral("<p>글 <strong>둘</strong></p>\n"),
        QStringLiteral("<ul>\n<li>하나<ul>\n<li>안</li>\n</ul>\n</li>\n<li>둘</li>\n</ul>\n"),
        QStringLiteral("<ol start=\"3\">\n<li>\n<p>셋</p>\n<p>또</p>\n</li>\n</ol>\n"),
        QStringLiteral("<table>\n<tr><th>가</th><th>나</th></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>\n"),
        QStringLiteral("<blockquote>\n<p>말</p>\n<p>또</p>\n</blockquote>\n"),
        QStringLiteral("<hr>\n"),
        QStringLiteral("<pre><code>a\nb</code></pre>\n"),
        QStringLiteral("<center>가운데</center>\n"),
        QStringLiteral("<br>")};
    return pieces;
}

class PieceTextTest : public testing::Test {
protected:
    PieceTextTest()
    {
        document.setUndoRedoEnabled(false);
        document.documentLayout(); // Without, it tells nobody of changes.
        document.setDefaultStyleSheet(QStringLiteral("p { margin-bottom: 12px; } h2 { margin-top: 22px; } "
                                                     "pre { background-color: #eeeeee; }"));
    }

    QTextDocument document;
    PieceText pieces{document, asIs};
};

TEST_F(PieceTextTest, ShowsAnyChangeAsIfAllWereNew)
{
    Random random{20241128};
    QStringList html;
    for (int round = 0; round < 400; ++round) {
        const auto at = html.isEmpty() ? 0 : random.between(0, static_cast<int>(html.size()));
        const int gone = std::min<int>(random.between(0, 3), static_cast<int>(html.size()) - at);
        html.remove(at, gone);
        for (int fresh = random.between(0, html.size() > 12 ? 1 : 3); fresh > 0; --fresh)
            html.insert(at, random.of(samples()));
        pieces.show(piecesOf(html));
        pieces.finish();

        QTextDocument whole;
        whole.setDefaultStyleSheet(document.defaultStyleSheet());
        PieceText once{whole, asIs};
        once.show(piecesOf(html));
        once.finish();
        ASSERT_EQ(seen(document), seen(whole)) << html.join(u'|').toStdString();
    }
}

TEST_F(PieceTextTest, LeavesWhatDidNotChangeWhereItIs)
{
    pieces.show(piecesOf({samples()[0], samples()[1], samples()[4], samples()[6]}));
    pieces.finish();
    QTextCursor before{pieces.firstBlock(1)};
    QTextCursor behind{pieces.lastBlock(3)};
    before.movePosition(QTextCursor::NextCharacter);
    int touched = 0;
    QObject::connect(&document, &QTextDocument::contentsChange, &document, [&](int from, int, int) {
        EXPECT_GE(from, before.position());
        ++touched;
    });
    pieces.show(piecesOf({samples()[0], samples()[1], samples()[2], samples()[6]}));
    pieces.finish();
    EXPECT_GT(touched, 0);
    EXPECT_EQ(before.block(), pieces.firstBlock(1));
    EXPECT_EQ(behind.block(), pieces.lastBlock(3));
    touched = 0;
    pieces.show(piecesOf({samples()[0], samples()[1], samples()[2], samples()[6]}));
    EXPECT_EQ(touched, 0);
}

TEST_F(PieceTextTest, KnowsWhichPieceStandsWhere)
{
    pieces.show(piecesOf(samples()));
    pieces.finish();
    ASSERT_EQ(pieces.size(), static_cast<std::size_t>(samples().size()));
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        EXPECT_EQ(pieces.pieceOf(pieces.firstBlock(i)), i);
        EXPECT_EQ(pieces.pieceOf(pieces.lastBlock(i)), i);
        EXPECT_EQ(pieces.pieceAt(static_cast<int>(i)), i);
    }
    EXPECT_FALSE(pieces.pieceOf(document.begin()).has_value());
    EXPECT_EQ(pieces.firstBlock(0).text(), QStringLiteral("제목"));
}

TEST_F(PieceTextTest, TakesTheNewestWhileItIsStillBusy)
{
    QStringList many;
    for (int i = 0; i < 3000; ++i)
        many += QStringLiteral("<p>문단 %1</p>\n").arg(i);
    pieces.show(piecesOf(many));
    EXPECT_FALSE(pieces.isFinished());
    pieces.show(piecesOf({samples()[1]}));
    pieces.finish();
    EXPECT_EQ(document.toPlainText().trimmed(), QStringLiteral("글 둘"));
}

} // namespace
} // namespace hoego::ui
