#pragma once

#include <QLineEdit>

namespace hoego::ui {

/// A line of text that knows what an input method is still composing in it: Enter ends a composition and does
/// nothing else, and nothing composed is lost when something other than a key takes the text.
class TextLine : public QLineEdit {
    Q_OBJECT

public:
    explicit TextLine(QWidget* parent = nullptr);

    bool isComposing() const { return !m_composed.isEmpty(); }
    /// The text with what is being composed where it will stand.
    QString wholeText() const;
    /// Makes what is being composed part of the text.
    void finishComposition();

Q_SIGNALS:
    /// At every change of the text or of what is composed.
    void wholeTextChanged(const QString& text);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_composed;
};

} // namespace hoego::ui
