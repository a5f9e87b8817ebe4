#pragma once

#include <QHash>
#include <QPlainTextDocumentLayout>

namespace hoego::ui {

/// QPlainTextDocumentLayout with air between the lines. It moves the lines that the base class has broken
/// apart from each other, which is all that a line height is: nothing is laid out twice but items and quotes
/// that wrap, whose further lines hang under their words.
class EditorLayout : public QPlainTextDocumentLayout {
    Q_OBJECT

public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    /// How far lines are apart; taller ones (headings) get a little more than they need. The rest of a line's
    /// height is half above and half below it. 0: as the base class has it.
    void setPitch(qreal pitch);

    /// Leaves `height` free under the block whose user state is `inlay`, which is above zero: a block keeps
    /// its state when the text around it changes. 0: nothing is free any more.
    void setRoom(int inlay, qreal height);
    /// What is free under `block`'s lines; 0 mostly.
    qreal roomUnder(const QTextBlock& block) const;

    QRectF blockBoundingRect(const QTextBlock& block) const override;

private:
    /// Moves the further lines of an item or a quote under its words. False: it is none.
    bool hang(QTextBlock block) const;
    QRectF linesRect(const QTextBlock& block) const;
    qreal airOf(const QTextBlock& block, const QTextLine& line) const;

    qreal m_pitch = 0;
    QHash<int, qreal> m_rooms;
};

} // namespace hoego::ui
