#pragma once

#include "core/calendar/Day.h"
#include "ui/common/TextLine.h"

namespace hoego::ui {

/// A line over the grid for one day's note. Enter and leaving it keep what was typed, with the syllable that
/// is still being composed; Escape drops it.
class NoteEdit : public TextLine {
    Q_OBJECT

public:
    NoteEdit(Day day, const QString& note, QWidget* parent);

    Day day() const { return m_day; }
    /// What was typed, with the composition.
    QString note();

Q_SIGNALS:
    void kept();
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Day m_day;
};

} // namespace hoego::ui
