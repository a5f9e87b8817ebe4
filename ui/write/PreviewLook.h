#pragma once

#include <QFont>
#include <QString>
#include <QStringView>

class QPainter;
class QRectF;
class QTextEdit;

namespace hoego::ui {

struct Theme;

/// How the preview's document is dressed. `font` is that of its text.
QString previewStyleSheet(const Theme& theme, const QFont& font);

/// The side of the square that a picture of richtext::mark takes in a text of this font.
int previewMarkSide(const QFont& font);

/// Draws the picture of richtext::mark with this name ("done"): no font need have it. Any other is blank.
void paintPreviewMark(QPainter& painter, const QRectF& rect, QStringView name, const Theme& theme);

/// Grounds behind code and bars beside quotes, which a document cannot draw: below its text, where it is
/// seen.
void paintGrounds(QPainter& painter, const QTextEdit& preview, const Theme& theme);

} // namespace hoego::ui
