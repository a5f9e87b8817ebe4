#pragma once

#include <QByteArray>
#include <QString>

namespace hoego::cli {

/// Never over another file: it may be somebody's.
void writeNew(const QString& path, const QByteArray& bytes);
/// All of a file that the person named.
QByteArray readWhole(const QString& path);

} // namespace hoego::cli
