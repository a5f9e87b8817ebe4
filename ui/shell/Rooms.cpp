#include "ui/shell/Rooms.h"

#include "ui/common/RoomHeader.h"
#include "ui/shell/Sidebar.h"

#if __has_include("ui/write/WriteRoom.h")
#include "ui/write/WriteRoom.h"
#define HAS_WRITE
#endif
#if __has_include("ui/colors/ColorsRoom.h")
#include "ui/colors/ColorsRoom.h"
#define HAS_COLORS
#endif
#if __has_include("ui/goals/GoalsRoom.h")
#include "ui/goals/GoalsRoom.h"
#define HAS_GOALS
#endif
#if __has_include("ui/lookback/LookBackRoom.h")
#include "ui/lookback/LookBackRoom.h"
#define HAS_LOOKBACK
#endif
#if __has_include("ui/find/FindRoom.h")
#include "ui/find/FindRoom.h"
#define HAS_FIND
#endif

#include <QLineEdit>
#include <QVBoxLayout>

namespace hoego::ui {

namespace {

/// Stands for a room that is not built yet.
class EmptyRoom : public Room {
public:
    EmptyRoom(RoomName name, QWidget* parent)
        : Room(parent)
        , m_header(new RoomHeader{this})
    {
        auto* column = new QVBoxLayout{this};
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_header);
        auto* line = new QLineEdit{this};
        line->setObjectName(QStringLiteral("emptyRoomLine"));
        column->addWidget(line);
        column->addStretch();
        setFocusProxy(line);
        m_header->setTitle(roomTitle(name));
    }

    void show(const Place& place) override
    {
        m_header->setSubtitle(place.period ? place.period->key() : QString::number(place.year.value_or(0)));
        Q_EMIT statusChanged(m_header->subtitle(), m_header->title());
    }

private:
    RoomHeader* m_header;
};

} // namespace

Room* makeRoom(RoomName name, const RoomContext& context, QWidget* parent)
{
    switch (name) {
#ifdef HAS_WRITE
    case RoomName::Write: return new WriteRoom{context, parent};
#endif
#ifdef HAS_COLORS
    case RoomName::Colors: return new ColorsRoom{context, parent};
#endif
#ifdef HAS_GOALS
    case RoomName::Goals: return new GoalsRoom{context, parent};
#endif
#ifdef HAS_LOOKBACK
    case RoomName::LookBack: return new LookBackRoom{context, parent};
#endif
#ifdef HAS_FIND
    case RoomName::Find: return new FindRoom{context, parent};
#endif
    default: break;
    }
    static_cast<void>(context);
    return new EmptyRoom{name, parent};
}

} // namespace hoego::ui
