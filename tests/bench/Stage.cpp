#include "tests/bench/Stage.h"

#include <QAbstractTextDocumentLayout>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hoego::bench {

QString sampleText(int bytes)
{
    static const QString part
        = u"## 이번 달에 한 일\n\n"
          "**아침 달리기**를 스무 번 했다. 처음에는 *숨이 찼지만* 이제는 5 km를 쉬지 않고 달린다. "
          "[지난달](hoego:2024-10)에 적은 것처럼 꾸준함이 가장 어렵다.\n\n"
          "- [x] 책 세 권 읽기: `듄`, 코스모스, Deep Work\n"
          "- [ ] 부모님께 매주 전화하기\n"
          "  1. 토요일 아침에\n"
          "  2. 잊으면 일요일에\n\n"
          "> 천천히, 그러나 끝까지. 하루에 한 쪽이라도 쓰면 그날은 지나가지 않고 남는다.\n\n"
          "내년에는 더 자주 걷고, 덜 미루고, 더 많이 웃겠다. We shipped the release on Friday, and it held.\n\n"
          "```python\nfor month in range(1, 13):\n    print(month)\n```\n\n"_s;
    static const qsizetype size = part.toUtf8().size();
    return part.repeated(std::max<qsizetype>(1, (bytes + size / 2) / size));
}

void spin(int ms)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents();
    } while (clock.elapsed() < ms);
}

void press(QWidget& widget, QChar character)
{
    // A Korean letter comes from an input method, others from a key; the way through the text is the same.
    QKeyEvent down{QEvent::KeyPress, 0, Qt::NoModifier, QString{character}};
    QCoreApplication::sendEvent(&widget, &down);
}

void finish(QTextBrowser& text)
{
    static_cast<void>(text.document()->documentLayout()->documentSize());
    text.viewport()->repaint();
}

Stage::Stage(Sides sides)
{
    m_ground.settings().editorMode.set(sides == Sides::Both ? 1 : 0);
    m_room = std::make_unique<ui::WriteRoom>(m_ground.context());
    m_room->resize(width, height);
    m_room->show({.room = ui::RoomName::Write, .year = {}, .period = Period::ofMonth(2024, 11)});
    m_room->show();
    constexpr int untilSyntaxIsLoaded = 1500;
    spin(untilSyntaxIsLoaded);
}

EntryId Stage::add(const QString& body)
{
    Entry entry{.id = EntryId::mint()};
    entry.title = u"글 %1"_s.arg(journal().entries({}).value().size());
    entry.date = Period::ofMonth(2024, 11).first();
    entry.body = body;
    entry.created = Moment::now();
    entry.modified = entry.created;
    if (const auto added = journal().apply(adding(entry)); !added)
        qFatal("%ls", qUtf16Printable(added.error().detail));
    return entry.id;
}

void Stage::open(EntryId id)
{
    m_room->show({.room = ui::RoomName::Write, .year = {}, .period = {}, .entry = id});
}

void Stage::dropFile(const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = editor().cursorRect().center();
    QDragEnterEvent enter{at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(editor().viewport(), &enter);
    QDropEvent drop{at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(editor().viewport(), &drop);
}

PlainStage::PlainStage()
    : m_editor(new QPlainTextEdit{&m_window})
{
    m_window.resize(width, height);
    (new QVBoxLayout{&m_window})->addWidget(m_editor);
    m_window.show();
    spin(100);
}

void PlainStage::show(const QString& text)
{
    m_editor->setPlainText(text);
}

Ticker::Ticker()
{
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, [this] {
        constexpr double nanoseconds = 1e6;
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / nanoseconds);
        m_clock.start();
    });
    m_timer.start(1);
}

} // namespace hoego::bench
