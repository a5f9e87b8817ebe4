#pragma once

#include "core/journal/Journal.h"
#include "tests/support/TemporarySettings.h"
#include "ui/render/Language.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QTest>

namespace hoego::ui {

/// The whole window without a journal yet, its clock standing at 22 November 2024, and hands to use it with.
class WindowStage : public testing::Test {
protected:
    WindowStage()
    {
        language.use(QStringLiteral("en"));
        window.resize(780, 700);
    }
    ~WindowStage() override { QLocale::setDefault(QLocale::c()); }

    void begin()
    {
        window.showJournal(Journal::open(QStringLiteral(":memory:")).value());
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(window.focusWidget(), text); }
    RoomName room() const { return window.workspace()->place().room; }
    QString period() const
    {
        const Place place = window.workspace()->place();
        return place.period ? place.period->key() : QString{};
    }
    template <class Widget>
    Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QString::fromLatin1(name));
    }

    test::TemporarySettings own;
    Language language;
    Appearance appearance{own.settings};
    Moment clock = Moment::fromRfc3339(u"2024-11-22T09:00:00+09:00").value();
    MainWindow window{{own.settings, language, appearance, [this] { return clock; }}};
};

} // namespace hoego::ui
