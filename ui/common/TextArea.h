#pragma once

#include <QPlainTextEdit>

namespace hoego::ui {

/// Plain words over several lines; Tab leaves, and what an input method is composing can be made text.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(QWidget* parent = nullptr);

    bool isComposing() const;
    void finishComposition();
};

} // namespace hoego::ui
