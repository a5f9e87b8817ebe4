#pragma once

#include "ui/render/ColorSheet.h"

#include <QDialog>

class QLabel;

namespace hoego::ui {

class SegmentedControl;

/// How a year's sheet of paper is to be: its size, filled or empty. Shows it as it will be, and says whether
/// it is to be printed or kept as a PDF.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit SheetDialog(ColorSheet sheet, QWidget* parent = nullptr);

    ColorSheet sheet() const;
    QPageSize::PageSizeId paper() const;

Q_SIGNALS:
    /// The dialog stays open until it is closed: a printer may be out of paper.
    void printWanted();
    void pdfWanted();

private:
    void build();
    void preview();

    ColorSheet m_sheet;
    SegmentedControl* m_paper;
    SegmentedControl* m_days;
    QLabel* m_preview;
};

} // namespace hoego::ui
