#include "ui/write/WordCount.h"

#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Manuscript.h"
#include "ui/write/StatusWords.h"

namespace hoego::ui {

namespace {

constexpr std::chrono::milliseconds pause{300};
constexpr std::chrono::milliseconds selecting{80};

} // namespace

WordCount::WordCount(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WordCount::count);
    connect(&desk, &Desk::taken, this, [this](Manuscript& manuscript) {
        m_counter.setDocument(&manuscript.document());
        Q_EMIT changed({});
        m_pause.start(pause);
    });
    connect(&desk.editor(), &Editor::textChanged, this, [this] { m_pause.start(pause); });
    connect(&desk.editor(), &Editor::selectionChanged, this, [this] {
        if (!m_pause.isActive())
            m_pause.start(selecting);
    });
}

void WordCount::count()
{
    if (!m_counter.goOn()) {
        m_pause.start(0); // The rest after what is waiting.
        return;
    }
    const QTextCursor cursor = m_desk.editor().textCursor();
    Q_EMIT changed(cursor.hasSelection()
                       ? selectionWords(m_counter.between(cursor.selectionStart(), cursor.selectionEnd()))
                       : countWords(m_counter.total()));
}

} // namespace hoego::ui
