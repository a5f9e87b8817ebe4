#include "ui/write/RoomMenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <array>
#include <vector>

namespace hoego::ui {

namespace {

struct Tool {
    const char* title;
    std::vector<const char*> names; ///< Of the actions' objects, in the menu's order.
};

const std::array<Tool, 9>& tools()
{
    static const std::array<Tool, 9> all{{
        {QT_TRANSLATE_NOOP("hoego::ui::RoomMenu", "This entry"),
         {"editTitle", "editTags", "newBeside", "newFreeEntry"}},
        {QT_TRANSLATE_NOOP("hoego::ui::RoomMenu", "Versions and trash"),
         {"earlierVersions", "moveToTrash", "openTrash"}},
        {QT_TRANSLATE_NOOP("hoego::ui::RoomMenu", "Links"), {"followLink", "takeBackRenaming"}},
        {QT_TRANSLATE_NOOP("hoego::ui::RoomMenu", "Find in the text"),
         {"find", "replace", "findNext", "findPrevious"}},
        {QT_TRANSLATE_NOOP("hoego::ui::RoomMenu", "Pictures"),
         {"insertPicture", "describePicture", "pictures", "removeLostPictures"}},
        {QT_TRANSLATE_NOOP("hoego::ui::RoomMenu", "Live blocks"),
         {"insertLiveBlock", "freezeLiveBlock", "freezeLiveBlocks"}},
        {QT_TRANSLATE_NOOP("hoego::ui::RoomMenu", "Promises"),
         {"keepPromise", "dismissPromise", "releasePromise", "goToPromisedGoal"}},
        {QT_TRANSLATE_NOOP("hoego::ui::RoomMenu", "Templates"),
         {"startFromTemplate", "startAsLastTime", "changeMethod", "insertOutline", "keepAsTemplate",
          "editTemplates", "editSeries", "goToUnwritten"}},
        {QT_TRANSLATE_NOOP("hoego::ui::RoomMenu", "View of the text"),
         {"focusMode", "typewriter", "spelling", "nextView", "sidePanelAction", "largerText", "smallerText",
          "usualText"}},
    }};
    return all;
}

} // namespace

QList<QAction*> menuOf(QWidget& room)
{
    QList<QAction*> rest = room.actions();
    QList<QAction*> result;
    for (const Tool& tool : tools()) {
        auto* menu = new QMenu{QCoreApplication::translate("hoego::ui::RoomMenu", tool.title), &room};
        for (const char* name : tool.names) {
            const auto found = std::ranges::find(rest, QLatin1StringView{name}, &QAction::objectName);
            if (found != rest.end()) {
                menu->addAction(*found);
                rest.erase(found);
            }
        }
        result << menu->menuAction();
    }
    return rest + result;
}

} // namespace hoego::ui
