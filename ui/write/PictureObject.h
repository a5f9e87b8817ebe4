#pragma once

#include "ui/write/PictureCache.h"

#include <QTextObjectInterface>

class QTextEdit;

#ifdef Q_MOC_RUN // It reads this file without Qt's headers, where this stands.
Q_DECLARE_INTERFACE(QTextObjectInterface, "org.qt-project.Qt.QTextObjectInterface")
#endif

namespace hoego::ui {

/// Shows the journal's pictures in a rich text: in the width of the column, sharp on every screen. The text
/// is laid out by their sizes alone and never waits for them; a quiet ground stands in their place until they
/// are ready. So are our own marks (RichText.h). Nothing else is shown as a picture: no file, nothing from
/// the network.
class PictureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// For all that `view` shows in its present document.
    PictureObject(const Journal& journal, QTextEdit& view);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    const QImage* drawnByUs(const QTextFormat& format);

    QTextEdit& m_view;
    PictureCache m_cache;
    QCache<QString, QImage> m_drawn; ///< Of live blocks: they stand in their own address.
};

} // namespace hoego::ui
