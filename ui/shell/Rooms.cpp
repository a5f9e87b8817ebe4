#include "ui/shell/Rooms.h"

#include "ui/colors/ColorsRoom.h"
#include "ui/find/FindRoom.h"
#include "ui/goals/GoalsRoom.h"
#include "ui/lookback/LookBackRoom.h"
#include "ui/write/WriteRoom.h"

namespace hoego::ui {

Room* makeRoom(RoomName name, const RoomContext& context, QWidget* parent)
{
    switch (name) {
    case RoomName::Write: return new WriteRoom{context, parent};
    case RoomName::Colors: return new ColorsRoom{context, parent};
    case RoomName::Goals: return new GoalsRoom{context, parent};
    case RoomName::LookBack: return new LookBackRoom{context, parent};
    case RoomName::Find: return new FindRoom{context, parent};
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace hoego::ui
