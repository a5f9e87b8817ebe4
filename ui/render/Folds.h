#pragma once

#include <QString>
#include <QStringList>

namespace hoego::ui {

/// `html` with its <details> as a QTextDocument can show them: the summary as a link that folds and unfolds,
/// and what is within only where the summary's HTML is among `open`.
QString folded(const QString& html, const QStringList& open);

} // namespace hoego::ui
