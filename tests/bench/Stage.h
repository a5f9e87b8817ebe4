#pragma once

#include "tests/bench/Ground.h"
#include "ui/write/Editor.h"
#include "ui/write/WriteRoom.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTimer>

#include <memory>

namespace hoego::bench {

inline constexpr int width = 1100;
inline constexpr int height = 800;

/// Markdown of about so many bytes in UTF-8, as a retrospective has it: headings, lists, emphasis, links, a
/// fence now and then; Korean and some English.
QString sampleText(int bytes);

/// Lets everything that waits have its turn, for so long at least.
void spin(int ms);
void press(QWidget& widget, QChar character);
/// Until all of `text` is laid out and what is seen of it is painted.
void finish(QTextBrowser& text);

/// The Write room in a window of its own, on a journal that goes with it.
class Stage {
public:
    enum class Sides { Editor, Both };

    explicit Stage(Sides sides = Sides::Editor);

    EntryId add(const QString& body);
    void open(EntryId id);
    void paint() { m_room->repaint(); }
    /// As if `path` were dropped at the caret.
    void dropFile(const QString& path);

    ui::WriteRoom& room() { return *m_room; }
    ui::Editor& editor() { return *m_room->findChild<ui::Editor*>(); }
    Journal& journal() { return m_ground.journal(); }
    ui::Navigator& navigator() { return m_ground.navigator(); }
    QString folder() const { return m_ground.folder(); }

private:
    Ground m_ground;
    std::unique_ptr<ui::WriteRoom> m_room;
};

/// The floor: Qt's own plain editor in a window of the same size.
class PlainStage {
public:
    PlainStage();

    void show(const QString& text);
    void paint() { m_window.repaint(); }
    QPlainTextEdit& editor() { return *m_editor; }

private:
    QWidget m_window;
    QPlainTextEdit* m_editor;
};

/// Counts how long the event loop was away at the most, while it lives.
class Ticker : public QObject {
public:
    Ticker();
    double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

} // namespace hoego::bench
