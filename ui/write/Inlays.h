#pragma once

#include "core/journal/Changes.h"
#include "core/text/MarkdownLines.h"
#include "ui/write/InlayPicture.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>
#include <QUrl>

#include <set>

class QMouseEvent;
class QPainter;

namespace hoego::ui {

class Desk;
class Manuscript;
struct LiveContext;

/// What live blocks show, under their first lines inside the editor. Drawn when the typing pauses, one block
/// at a time, into pictures that painting only copies; the text knows nothing of it. A block is known by its
/// user state, which moves with it.
class Inlays : public QObject {
    Q_OBJECT

public:
    explicit Inlays(Desk& desk);

    /// What is late is drawn now; for pictures and tests.
    void finish();
    /// What stands under `block`, as text; empty where nothing does.
    QString words(const QTextBlock& block) const;
    /// The picture of it; null where there is none.
    const InlayPicture* pictureUnder(const QTextBlock& block) const;
    /// Where the entry in hand stands, and now.
    LiveContext liveContext() const;

Q_SIGNALS:
    /// The journal changed under a block of the text in hand.
    void touched();
    /// A link that is shown was clicked.
    void linkClicked(const QUrl& link);
    /// A person wants to see what was cut.
    void allWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Inlay {
        QString request;
        InlayPicture picture;
        bool isStale = true;
    };

    void take(Manuscript& manuscript);
    void onContentsChange(int position, int removed, int added);
    void onChanged(const Changes& changes);
    void makeStale();
    void goOn();
    void beginScan();
    /// True when all of the text was looked at.
    bool scan();
    void look(QTextBlock block);
    void forget(QTextBlock block);
    static bool handOn(QTextBlock block);
    bool drawNext();
    void draw(int id, Inlay& inlay);
    void paint(QPainter& painter, const QTextBlock& block, const QRectF& room) const;
    /// The link at a place of the viewport; null where there is none.
    const InlayPicture::Link* linkAt(const QPoint& place) const;
    /// True if the event is not the editor's any more.
    bool takeMouse(const QMouseEvent& event);
    void point(const QPoint& place);
    /// Tells screen readers what stands under the line with the caret.
    void describe();

    Desk& m_desk;
    QPointer<QTextDocument> m_document;
    QHash<int, Inlay>
        m_inlays; ///< By user state. Of other texts too, so that coming back finds their height.
    std::set<int> m_seen;       ///< Those of the text in hand, by the last scan.
    int m_lastId = 0;
    QTimer m_soon;
    QTimer m_idle;
    int m_next = -1; ///< The block to be looked at next; -1: no scan is running.
    bool m_isScanWanted = false;
    text::MarkdownReader m_reader; ///< Has read what stands above that block.
    std::set<int> m_found;
    bool m_isOverLink = false;
    bool m_isLinkPressed = false;
    int m_width = 0; ///< Of the viewport, when it was last looked at.
};

} // namespace hoego::ui
