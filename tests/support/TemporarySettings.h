#pragma once

#include "ui/common/Settings.h"

#include <QTemporaryDir>

namespace hoego::test {

/// Settings that nobody else has.
struct TemporarySettings {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("hoego.ini")), QSettings::IniFormat};
    ui::Settings settings{store};
};

} // namespace hoego::test
