#pragma once

#include "tests/support/RoomTest.h"
#include "ui/write/Editor.h"
#include "ui/write/PlainText.h"
#include "ui/write/WriteRoom.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextCharFormat>

namespace hoego::ui {

/// The Write room on its own in a window, and hands to type with.
class WriteStage : public RoomTest {
protected:
    WriteStage()
    {
        room.resize(1200, 800);
        QObject::connect(&room, &Room::statusChanged, &room,
                         [this](const QString& left, const QString& right) {
                             status = left;
                             counts = right;
                         });
    }

    /// The room shows November 2024, unless `place` says otherwise.
    void open(const Place& place
              = {.room = RoomName::Write, .year = 2024, .period = Period::ofMonth(2024, 11)})
    {
        room.show(place);
        room.show();
        room.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&room));
        editor().setFocus();
    }
    Editor& editor() { return *room.findChild<Editor*>(); }
    template <class T>
    T& child(const char* name)
    {
        return *room.findChild<T*>(QLatin1StringView{name});
    }
    QString text() { return plainText(*editor().document()); }

    /// By keys; what no key has comes from an input method.
    void type(const QString& text)
    {
        for (const QChar character : text) {
            if (character == QLatin1Char('\n'))
                press(Qt::Key_Return);
            else if (character.unicode() < 0x80)
                QTest::keyClick(&editor(), character.toLatin1());
            else
                typeKorean(character);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&editor(), key, modifiers);
    }
    /// An input method shows `text`, not yet confirmed.
    void compose(const QString& text)
    {
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        QInputMethodEvent event{
            text,
            {{QInputMethodEvent::TextFormat, 0, static_cast<int>(text.size()), underlined},
             {QInputMethodEvent::Cursor, static_cast<int>(text.size()), 1, {}}}};
        QCoreApplication::sendEvent(&editor(), &event);
    }
    void confirm(const QString& text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&editor(), &event);
    }
    /// Confirms `text` syllable by syllable, as a Korean keyboard does.
    void typeKorean(const QString& text)
    {
        for (const QChar syllable : text) {
            compose(QString{syllable});
            confirm(QString{syllable});
        }
    }

    std::vector<Entry> stored(const Period& period = Period::ofMonth(2024, 11))
    {
        return journal->entriesOf(period).value();
    }
    QString storedText(const Period& period = Period::ofMonth(2024, 11))
    {
        const auto entries = stored(period);
        return entries.empty() ? QString{} : entries.front().body;
    }
    bool waitUntilStored(const QString& body)
    {
        return QTest::qWaitFor([&] { return storedText() == body; }, 3000);
    }

    QString status;
    QString counts;
    WriteRoom room{context()};
};

} // namespace hoego::ui
