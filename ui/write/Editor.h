#pragma once

#include "ui/common/Theme.h"

#include <QPlainTextEdit>

namespace hoego::ui {

class Manuscript;

/// Where Markdown is typed: a measure of about 42 em in the middle, air between the lines, lists and quotes
/// that go on by themselves. What an input method composes is never broken.
class Editor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit Editor(QWidget* parent = nullptr);

    /// Shows `manuscript`, with the caret and scroll position it was left at. It outlives its being shown.
    void setManuscript(Manuscript& manuscript);

    using QPlainTextEdit::inputMethodQuery;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    bool isComposing() const { return !m_composed.isEmpty(); }
    /// Puts what an input method is composing into the text, as if the person had confirmed it.
    void commitComposition();

    /// Wraps the selection or the word at the caret in `mark` ("**"), or takes the mark off.
    void toggleMark(const QString& mark);
    /// Puts `text` in at the caret, as one undo step.
    void insert(const QString& text);
    /// Marks each of `ranges` (in UTF-16 units) as found, and goes to the first.
    void showFound(const std::vector<std::pair<qsizetype, qsizetype>>& ranges);

Q_SIGNALS:
    void composingChanged(bool isComposing);
    void left();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void restyle();
    void updateMeasure();
    void paintBlocks(const QRect& clip);
    QPointF nearestLine(QPointF position) const;
    template <class Handler>
    void withSnapped(QMouseEvent* event, Handler handler);

    QString m_composed; ///< What an input method shows but has not confirmed.
};

} // namespace hoego::ui
