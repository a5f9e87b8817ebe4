#pragma once

#include "ui/write/PieceText.h"
#include "ui/write/Typesetter.h"

#include <QHash>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTimer>

#include <functional>
#include <optional>

namespace hoego {
class Journal;
}

namespace hoego::ui {

class Navigator;

/// The text as publishing gives it, with what is private marked. Drawn when the typing pauses, never on its
/// way, and only where it changed; loads nothing from outside.
class Preview : public QTextBrowser {
    Q_OBJECT

public:
    Preview(const Journal& journal, Navigator& navigator, QWidget* parent = nullptr);

    /// Where the Markdown comes from, asked only when it is drawn.
    void setSource(std::function<QString()> markdown);
    using QTextBrowser::setSource;
    /// Makes HTML of what a live block asks for (RenderOptions::liveBlock), in this thread. What it made is
    /// kept until refreshLiveBlocks().
    void setLiveBlocks(std::function<QString(const QString& request)> html);
    /// Live blocks may have another answer now.
    void refreshLiveBlocks();
    /// The text has changed: draws it soon, if it is seen.
    void refreshSoon();
    /// Draws now, if it is seen; what is long comes a little later.
    void refresh();

    /// Draws all of it now, code without its colors: for pictures, tests and measuring.
    void finishDrawing();

    /// Goes where a link leads, of the preview or of what else shows rendered text.
    void follow(const QUrl& link);

    /// What is shown, piece by piece.
    const PieceText& pieces() const { return m_pieces; }

Q_SIGNALS:
    /// The person ticked the box of the task in this line of the Markdown.
    void ticked(int line);
    /// Other pieces are shown now.
    void drawn();
    /// A link within the journal was clicked; see core/entry/Links.h for what it may name.
    void linkFollowed(const QString& target);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString withLiveBlocks(const QString& html);
    Typesetter::Manner manner() const;
    void redraw();
    void tick(int task);
    std::optional<std::size_t> pressedPiece(int task);
    void fold(const QString& summary);
    void focusOn(std::size_t piece, const QString& address);
    void updateMeasure();

    const Journal& m_journal;
    Navigator& m_navigator;
    std::function<QString()> m_markdown;
    std::function<QString(const QString&)> m_liveBlock;
    QHash<QString, QString> m_liveBlocks; ///< What was made of requests.
    PieceText m_pieces;
    Typesetter m_typesetter;
    QStringList m_turnedFolds;
    QTextCursor m_pressed; ///< Where the link stands that is being followed.
    QTimer m_soon;
    bool m_isStale = true;
};

} // namespace hoego::ui
