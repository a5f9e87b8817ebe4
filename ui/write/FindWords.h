#pragma once

#include <QString>

class QWidget;

namespace hoego::ui {

struct Found;

/// "3 / 17", or how many there are where none of them is selected (`selected` is -1).
QString hitCount(int selected, int hits);
/// What is wrong with the pattern, and where; empty if nothing is.
QString troubleWords(const Found& found);
/// Has a screen reader say `words`.
void announce(QWidget& widget, const QString& words);

} // namespace hoego::ui
