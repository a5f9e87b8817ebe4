#pragma once

#include <QMenu>

namespace hoego::ui {

class Desk;

/// The commands that shape the text in hand: emphasis, links, headings, lines, tasks. A menu of its own
/// within the room's.
class FormatMenu : public QMenu {
    Q_OBJECT

public:
    explicit FormatMenu(const Desk& desk);

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& shortcut);
    void addMarks(const Desk& desk);
    void addLines(const Desk& desk);
};

} // namespace hoego::ui
