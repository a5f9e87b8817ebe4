#pragma once

#include <QString>
#include <QStringList>

namespace hoego::ui {

/// `html` with its <details> as a QTextDocument can show them: the summary as a link that folds and unfolds,
/// and what is within only where they are open: as they begin, or the other way round where the summary's
/// HTML is among `turned`.
QString folded(const QString& html, const QStringList& turned);

} // namespace hoego::ui
