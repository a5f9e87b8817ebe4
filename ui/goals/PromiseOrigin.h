#pragma once

#include "core/goal/Goal.h"
#include "ui/common/Room.h"

#include <QLabel>

namespace hoego::ui {

/// The sentence that a goal was made of, with the way to its entry. Not seen where there is none.
class PromiseOrigin : public QLabel {
    Q_OBJECT

public:
    explicit PromiseOrigin(const RoomContext& context, QWidget* parent = nullptr);

    void show(const Goal& goal);
    using QWidget::show;

private:
    RoomContext m_context;
    std::optional<EntryId> m_entry;
};

} // namespace hoego::ui
