#pragma once

#include "ui/render/LiveContent.h"
#include "ui/render/Theme.h"

#include <QFont>

namespace hoego::ui {

/// How a live block is to look.
struct LiveLook {
    Theme theme;
    QFont font;
    double width = 0;  ///< Of the widest picture, in logical pixels.
    double scale = 2;  ///< Pixels for a logical one, in pictures.
};

/// What stands in the block, as HTML that QTextDocument and browsers show alike. Pictures are within it
/// (data:), links lead to "hoego:…". A sentence instead of content is shown as one.
QString liveHtml(const std::expected<LiveContent, QString>& content, const LiveLook& look);

/// The same on its ground, with the bar at its left: as the preview shows it.
QString liveBlockHtml(const std::expected<LiveContent, QString>& content, const LiveLook& look);

} // namespace hoego::ui
