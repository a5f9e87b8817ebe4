#pragma once

#include "core/journal/Journal.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/common/Room.h"
#include "ui/common/Settings.h"

#include <QTemporaryDir>

#include <memory>

namespace hoego::bench {

/// What a room stands on: a journal, settings nobody else has, a navigator that goes nowhere. All of it goes
/// with it, a journal that was there before does not.
class Ground {
public:
    Ground();
    /// On the journal at `path`.
    explicit Ground(const QString& path);

    ui::RoomContext context();
    Journal& journal() { return *m_journal; }
    ui::Settings& settings() { return m_settings; }
    ui::Navigator& navigator() { return m_navigator; }
    QString folder() const { return m_folder.path(); }

private:
    class Quiet : public ui::Navigator {
    public:
        void go(const ui::Place&) override { }
        ui::Place place() const override { return {}; }
        void tell(const QString& sentence) override;
    };

    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;
    ui::EditStack m_edits;
    QSettings m_store;
    ui::Settings m_settings;
    Quiet m_navigator;
};

} // namespace hoego::bench
