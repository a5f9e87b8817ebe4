#pragma once

#include "tests/support/RoomTest.h"
#include "ui/colors/ColorsRoom.h"
#include "ui/colors/YearGridModel.h"
#include "ui/colors/YearGridView.h"

#include <QTest>

namespace hoego::ui {

/// The Colors room on its own in a window, with three categories, in 2024, and hands to paint with.
class ColorsStage : public RoomTest {
protected:
    ColorsStage() { apply({adding(exercise), adding(study), adding(rest)}); }

    void open(const Place& place = {.room = RoomName::Colors, .year = 2024})
    {
        room = std::make_unique<ColorsRoom>(context());
        QObject::connect(room.get(), &Room::statusChanged, room.get(),
                         [this](const QString& left, const QString& right) {
                             status = left;
                             counts = right;
                         });
        room->resize(1144, 792);
        room->show(place);
        room->show();
        room->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(room.get()));
        grid().setFocus();
    }

    YearGridView& grid() { return *room->findChild<YearGridView*>(); }
    YearGridModel& model() { return *room->findChild<YearGridModel*>(); }
    template <class T>
    T& child(const char* name)
    {
        return *room->findChild<T*>(QLatin1StringView{name});
    }
    QPoint middle(Day day) { return grid().visualRect(model().indexOf(day)).center(); }

    void click(Day day, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, modifiers, middle(day));
    }
    void press(Day day) { QTest::mousePress(grid().viewport(), Qt::LeftButton, {}, middle(day)); }
    void pull(Day day) { QTest::mouseMove(grid().viewport(), middle(day)); }
    void release(Day day) { QTest::mouseRelease(grid().viewport(), Qt::LeftButton, {}, middle(day)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&grid(), key, modifiers); }

    /// The name of the day's category as it is stored, or empty.
    QString stored(Day day) const
    {
        const auto colors = journal->dayColors({day, day}).value();
        if (colors.empty() || !colors[0].category)
            return {};
        const auto categories = journal->categories().value();
        for (const Category& category : categories) {
            if (category.id == colors[0].category)
                return category.name;
        }
        return {};
    }
    QString storedNote(Day day) const
    {
        const auto colors = journal->dayColors({day, day}).value();
        return colors.empty() ? QString{} : colors[0].note;
    }

    Category exercise = sample::category(QStringLiteral("Exercise"), 2);
    Category study = sample::category(QStringLiteral("Study"), 3, {.red = 0x8F, .green = 0xD6, .blue = 0x94});
    Category rest = sample::category(QStringLiteral("Rest"), 6, {.red = 0xC9, .green = 0xA7, .blue = 0xF5});
    std::unique_ptr<ColorsRoom> room;
    QString status;
    QString counts;
};

} // namespace hoego::ui
