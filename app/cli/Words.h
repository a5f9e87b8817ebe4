#pragma once

#include <QCoreApplication>

#include <string>

namespace hoego::cli {

/// What hoego-cli itself says to people; what the window says too comes from ui/render.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::cli::Words)
};

} // namespace hoego::cli
