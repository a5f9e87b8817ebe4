#pragma once

#include <QString>
#include <QStringView>

namespace hoego::tests {

/// The keys, by their Latin letters, that make `text` on the Korean two-set keyboard (KS X 5002): "한글" is
/// "gksrmf". What is not Hangul stands for itself.
QString dubeolsikKeys(QStringView text);

} // namespace hoego::tests
