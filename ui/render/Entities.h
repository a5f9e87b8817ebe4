#pragma once

#include <QByteArray>
#include <QString>

#include <md4c.h>

namespace hoego::ui {

/// What the HTML entity `source` ("&copy;", "&#44;") stands for, in UTF-8; an unknown one stands for itself.
QByteArray resolvedEntity(const QByteArray& source);

/// An attribute as the parser gives it, its entities resolved.
QString valueOf(const MD_ATTRIBUTE& attribute);

} // namespace hoego::ui
