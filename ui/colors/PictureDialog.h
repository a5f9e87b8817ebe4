#pragma once

#include "ui/render/ColorPicture.h"

#include <QDialog>

class QLabel;

namespace hoego::ui {

class SegmentedControl;

/// How a year's picture is to be written: its kind, its size and its paper. Shows it as it will be.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// `words` say what it shows to those who do not see it.
    PictureDialog(ColorPicture picture, QString words, QWidget* parent = nullptr);

    QString ending() const; ///< "svg" or "png".
    QByteArray bytes() const;

private:
    void build();
    void preview(const ColorPicture& picture);
    ColorPicture chosen() const;

    ColorPicture m_picture;
    QString m_words;
    SegmentedControl* m_layout;
    SegmentedControl* m_kind;
    SegmentedControl* m_scale;
    SegmentedControl* m_look;
    QLabel* m_preview;
};

} // namespace hoego::ui
