#pragma once

#include "ui/common/Theme.h"

#include <QPlainTextEdit>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

class QMenu;

namespace hoego::ui {

class Manuscript;
enum class CellStep : std::uint8_t;

/// Where Markdown is typed: a measure of about 42 em in the middle, air between the lines, lists and quotes
/// that go on by themselves. What an input method composes is never broken.
class Editor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit Editor(QWidget* parent = nullptr);

    /// Shows `manuscript`, with the caret and scroll position it was left at. It outlives its being shown.
    void setManuscript(Manuscript& manuscript);

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /// By name, as Qt asks it. What surrounds the caret is told as far as an input method looks.
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query, const QVariant& argument) const;
    bool isComposing() const { return !m_composed.isEmpty(); }
    /// What an input method shows at the caret but has not confirmed.
    const QString& composed() const { return m_composed; }
    /// Puts what an input method is composing into the text, as if the person had confirmed it.
    void commitComposition();

    /// Whether the caret stands in a fence of code, where Markdown means nothing.
    bool isInCode() const;
    using Change = std::function<QTextCursor(const QTextCursor&)>;
    /// Lets `change` change the text at the caret, which then is as it returns it. What is composed is
    /// confirmed first.
    void change(const Change& change);
    /// Puts `text` in at the caret, as one undo step.
    void insert(const QString& text);
    /// How what is found is marked.
    QTextCharFormat foundFormat() const;
    /// Marks each of `ranges` (in UTF-16 units) as found, and goes to the first.
    void showFound(const std::vector<std::pair<qsizetype, qsizetype>>& ranges);

    /// What is marked in the text without being part of it. Later kinds are drawn over earlier ones.
    enum class Marks : std::uint8_t { Line, Private, Promises, Spelling, Found };
    static constexpr std::size_t kindsOfMarks = 5;
    /// Replaces all marks of this kind. They go when another text comes, and each costs at every paint: mark
    /// what is near the visible part, not a whole book.
    void setMarks(Marks kind, QList<QTextEdit::ExtraSelection> marks);
    const QList<QTextEdit::ExtraSelection>& marks(Marks kind) const;
    /// Where the visible part begins and ends, in UTF-16 units.
    std::pair<int, int> visibleRange() const;
    /// Whether the caret's line stays in the middle while typing.
    void setTypewriter(bool isOn);
    /// Scrolls so that `block` is the first that is seen; the caret's line to the middle where it stays
    /// there.
    void showAtTop(const QTextBlock& block);

    /// Paints into what EditorLayout leaves free under a block: `painter` is the viewport's, `room` the free
    /// part. Called for the blocks that are seen.
    using InlayPainter = std::function<void(QPainter& painter, const QTextBlock& block, const QRectF& room)>;
    void setInlayPainter(InlayPainter painter);
    /// The block whose inlay is at a place of the viewport, and where that inlay stands; else an invalid one.
    std::pair<QTextBlock, QRectF> roomAt(const QPoint& place) const;

    /// `taker` is offered what is pasted or dropped before it becomes text; true: it took it.
    void addTaker(std::function<bool(const QMimeData&)> taker);

Q_SIGNALS:
    /// The menu of the right button is about to show for the text at `at`: tools add their actions.
    void menuWanted(QMenu& menu, const QTextCursor& at);
    void composingChanged(bool isComposing);
    /// Of what is being composed, at each key.
    void composedChanged();
    void left();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    /// What stands around the caret in its paragraph, and where in the document that begins.
    struct Surrounding {
        int start;
        QString text;
    };
    static Surrounding surrounding(const QTextCursor& cursor);
    bool overrides(QKeyEvent* event);
    bool takesKey(const QKeyEvent& event);
    bool embrace(QChar typed);
    bool stepCell(CellStep step);
    bool tickAt(QPoint place);
    void restyle();
    void updateMeasure();
    bool needsScrollBar() const;
    void setTopMargin(int margin);
    void keepCaretInMiddle();
    bool handle(QEvent* event);
    void paintBlocks(const QRect& clip);
    void paintInlays(const QRect& clip);
    void paintLocks(const QRect& clip);
    QPointF nearestLine(QPointF position) const;
    template <class Handler>
    void withSnapped(QMouseEvent* event, Handler handler);

    using QPlainTextEdit::setExtraSelections; // All marks are shown by setMarks().
    void clearMarks();
    void showMarks();

    std::array<QList<QTextEdit::ExtraSelection>, kindsOfMarks> m_marks;
    std::vector<std::function<bool(const QMimeData&)>> m_takers;
    InlayPainter m_inlayPainter;
    bool m_isTypewriter = false;
    int m_topMargin = 0; ///< Above the view.
    bool m_hasScrollBar = false;
    QString m_composed;
};

} // namespace hoego::ui
