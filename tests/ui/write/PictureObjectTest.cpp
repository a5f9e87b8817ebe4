#include "ui/write/PictureObject.h"

#include "tests/support/Pictures.h"
#include "tests/support/RoomTest.h"
#include "ui/render/Picture.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

namespace hoego::ui {

class PictureObjectTest : public RoomTest {
protected:
    PictureObjectTest()
    {
        view.resize(500, 400);
        view.show();
    }

    /// Shows a picture of `bytes` in the view.
    QString show(const QByteArray& bytes, const QString& mediaType)
    {
        const Attachment picture{.hash = contentHash(bytes),
                                 .name = QStringLiteral("사진"),
                                 .mediaType = mediaType,
                                 .bytes = bytes,
                                 .added = now};
        apply({adding(picture)});
        view.setHtml(QStringLiteral("<p>앞</p><p><img src=\"%1\" alt=\"산\"></p><p>뒤</p>")
                         .arg(attachmentAddress(picture.hash, mediaType)));
        return picture.hash;
    }
    QColor shownAt(QPoint point) { return view.viewport()->grab().toImage().pixelColor(point); }
    /// In the middle of the picture.
    QPoint middle()
    {
        const QTextBlock block = view.document()->begin().next();
        const QRectF rect = view.document()->documentLayout()->blockBoundingRect(block);
        return QPointF{rect.left() + 40, rect.center().y()}.toPoint();
    }

    QTextBrowser view;
    PictureObject pictures{*journal, view};
};

TEST_F(PictureObjectTest, LaysOutByTheSizeAloneAndShowsThePictureWhenItIsReady)
{
    show(sample::png({1000, 500}, Qt::red), QStringLiteral("image/png"));
    const qreal before = view.document()->size().height();
    EXPECT_NE(shownAt(middle()), QColor{Qt::red});
    EXPECT_TRUE(QTest::qWaitFor([&] { return shownAt(middle()) == QColor{Qt::red}; }));
    EXPECT_EQ(view.document()->size().height(), before);
    const qreal column = view.document()->textWidth() - 2 * view.document()->documentMargin();
    EXPECT_GT(before, column / 2); // The picture is twice as wide as it is high.
}

TEST_F(PictureObjectTest, ShowsAPictureThatIsStoredLyingTheRightWayUp)
{
    const QByteArray turned = sample::jpeg({400, 200}, Qt::blue, 6); // "Turn it by 90 degrees."
    show(turned, QStringLiteral("image/jpeg"));
    const QSizeF size
        = pictures.intrinsicSize(view.document(), view.document()->begin().next().position(),
                                 view.document()->begin().next().begin().fragment().charFormat());
    EXPECT_EQ(size, (QSizeF{200, 400}));
}

TEST_F(PictureObjectTest, SaysThatAPictureIsNotThereAndShowsItWhenItComes)
{
    const QByteArray bytes = sample::png({300, 300}, Qt::green);
    view.setHtml(QStringLiteral("<p>앞</p><p><img src=\"hoego:%1.png\"></p>").arg(contentHash(bytes)));
    const qreal before = view.document()->size().height();
    apply({adding(Attachment{.hash = contentHash(bytes),
                             .name = {},
                             .mediaType = QStringLiteral("image/png"),
                             .bytes = bytes,
                             .added = now})});
    EXPECT_GT(view.document()->size().height(), before + 200);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shownAt(middle()) == QColor{Qt::green}; }));
}

TEST_F(PictureObjectTest, ReadsNoFileAndNothingFromTheNetwork)
{
    const QString file = folder.filePath(QStringLiteral("산.png"));
    ASSERT_TRUE(QImage::fromData(sample::png({300, 300}, Qt::red)).save(file));
    for (const QString& address :
         {file, QUrl::fromLocalFile(file).toString(), QStringLiteral("https://example.org/a.png")}) {
        view.setHtml(QStringLiteral("<p>앞</p><p><img src=\"%1\"></p>").arg(address));
        EXPECT_LT(view.document()->size().height(), 200) << address.toStdString();
        EXPECT_NE(shownAt(middle()), QColor{Qt::red});
    }
}

TEST_F(PictureObjectTest, KeepsTheWidthThatTheTextAsksForButStaysInTheColumn)
{
    const QString hash = show(sample::png({1000, 500}, Qt::red), QStringLiteral("image/png"));
    const auto sizeOf = [&](const QString& attributes) {
        view.setHtml(QStringLiteral("<p><img src=\"hoego:%1.png\" %2></p>").arg(hash, attributes));
        return pictures.intrinsicSize(view.document(), 0,
                                      view.document()->begin().begin().fragment().charFormat());
    };
    EXPECT_EQ(sizeOf(QStringLiteral("width=\"200\"")), (QSizeF{200, 100}));
    EXPECT_EQ(sizeOf(QStringLiteral("height=\"50\"")), (QSizeF{100, 50}));
    EXPECT_LT(sizeOf(QStringLiteral("width=\"9000\"")).width(), 500);
}

TEST(PictureReading, TellsKindsByTheirBytesAndReadsNothingElse)
{
    EXPECT_EQ(pictureSize(sample::png({30, 20}, Qt::red)), (QSize{30, 20}));
    EXPECT_EQ(pictureSize(sample::jpeg({30, 20}, Qt::red)), (QSize{30, 20}));
    EXPECT_TRUE(
        pictureSize(QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"))
            .isEmpty());
    EXPECT_TRUE(pictureSize(QByteArrayLiteral("회고")).isEmpty());
    EXPECT_TRUE(pictureSize({}).isEmpty());
}

} // namespace hoego::ui
