#pragma once

#include <QObject>
#include <QTimer>

class QAction;

namespace hoego::ui {

class Desk;

/// Only the text (F11; Esc leads back): the room and the window put all else away, and the paragraphs around
/// the caret's stand back. Beside it, on its own switch, the caret's line that stays in the middle.
class FocusMode : public QObject {
    Q_OBJECT

public:
    /// Adds its commands to the desk's room.
    explicit FocusMode(Desk& desk, QObject* parent = nullptr);

    bool isOn() const { return m_isOn; }
    void set(bool isOn);

Q_SIGNALS:
    void changed(bool isOn);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTypewriter(bool isOn);
    void dim();

    Desk& m_desk;
    QAction* m_action;
    QAction* m_typewriter;
    QTimer m_dimSoon; ///< Once for all that happens in one turn.
    bool m_isOn = false;
};

} // namespace hoego::ui
