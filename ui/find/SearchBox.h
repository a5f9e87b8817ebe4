#pragma once

#include <QLineEdit>

namespace hoego::ui {

/// A line that tells what is looked for while it is typed, the syllable being composed included: in Korean
/// the last one would otherwise always be missing.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// The text with the syllable being composed, if that is whole.
    QString wanted() const;

Q_SIGNALS:
    void wantedChanged();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    QString m_composing;
};

} // namespace hoego::ui
