#pragma once

#include <QByteArray>

namespace hoego::ui {

/// What the HTML entity `source` ("&copy;", "&#44;") stands for, in UTF-8; an unknown one stands for itself.
QByteArray resolvedEntity(const QByteArray& source);

} // namespace hoego::ui
