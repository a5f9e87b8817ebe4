#pragma once

#include "core/journal/Journal.h"
#include "tests/support/Printers.h"
#include "tests/support/Samples.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/common/Room.h"
#include "ui/common/Settings.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace hoego::ui {

/// Remembers where it was sent and what it was told.
class RecordingNavigator : public Navigator {
public:
    void go(const Place& place) override { gone.push_back(place); }
    Place place() const override { return gone.empty() ? Place{} : gone.back(); }
    void tell(const QString& sentence) override { told.push_back(sentence); }

    std::vector<Place> gone;
    std::vector<QString> told;
};

/// What a room stands on: an empty journal, an undo stack, settings nobody else has, and 22 November 2024,
/// noon.
class RoomTest : public testing::Test {
protected:
    // Which dictionaries a machine has is nothing a room's test is about.
    RoomTest() { settings.spelling.set(false); }

    RoomContext context()
    {
        return {
            .journal = *journal, .edits = edits, .settings = settings, .navigator = navigator, .now = [this] {
                return now;
            }};
    }
    void apply(const std::vector<Edit>& wanted)
    {
        const auto applied = journal->apply(wanted);
        ASSERT_TRUE(applied) << applied.error().detail.toStdString();
    }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal = Journal::create(folder.filePath(QStringLiteral("test.hoego"))).value();
    EditStack edits{*journal};
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    RecordingNavigator navigator;
    Moment now = sample::moment();
};

} // namespace hoego::ui
