#pragma once

#include <QTextCursor>
#include <QWidget>

class QLabel;

namespace hoego::ui {

class Desk;
class TextLine;

/// Asks under the text, in one quiet line, what a picture shows, and writes it into its brackets. Nobody has
/// to answer: the caret stays in the text.
class PictureBar : public QWidget {
    Q_OBJECT

public:
    explicit PictureBar(Desk& desk, QWidget* parent = nullptr);

    /// Offers to describe the picture that stands at `place` of the document in hand.
    void offer(const QTextCursor& place);
    /// The same for the picture at the caret, and goes there. False: there is none.
    bool describeAtCaret();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void accept();
    void leave();
    void dress();

    Desk& m_desk;
    QTextCursor m_place; ///< Goes along with the text.
    QString m_hash;
    QLabel* m_question;
    TextLine* m_alt;
};

} // namespace hoego::ui
