#pragma once

#include "core/color/Category.h"

#include <QRadioButton>

#include <optional>

namespace hoego::ui {

/// One highlighter: swatch, name and key. The one in hand has a dark frame and a bolder name.
class PaletteChip : public QRadioButton {
    Q_OBJECT

public:
    /// Without a color: the eraser.
    PaletteChip(const QString& name, const QString& key, std::optional<Rgb> color, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;

private:
    QFont nameFont() const;
    int swatchSide() const;

    QString m_name;
    QString m_key;
    std::optional<Rgb> m_color;
};

} // namespace hoego::ui
