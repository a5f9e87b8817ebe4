#include "ui/colors/SheetDialog.h"

#include "ui/common/SegmentedControl.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoego::ui {

namespace {

enum Paper { A4, Letter };
enum Days { Filled, Empty };
constexpr double previewWidth = 560;

} // namespace

SheetDialog::SheetDialog(ColorSheet sheet, QWidget* parent)
    : QDialog(parent)
    , m_sheet(std::move(sheet))
    , m_paper(new SegmentedControl{{QStringLiteral("A4"), tr("Letter")}, this})
    , m_days(new SegmentedControl{{tr("Filled"), tr("Empty, for highlighters")}, this})
    , m_preview(new QLabel{this})
{
    build();
    preview();
}

void SheetDialog::build()
{
    setObjectName(QStringLiteral("sheetDialog"));
    setWindowTitle(tr("Print the year"));
    m_paper->setObjectName(QStringLiteral("sheetPaper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setCurrent(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Letter : A4);
    m_days->setObjectName(QStringLiteral("sheetDays"));
    m_days->setAccessibleName(tr("Days"));
    m_days->setCurrent(m_sheet.isFilled ? Filled : Empty);
    m_preview->setAccessibleName(m_sheet.title);
    for (SegmentedControl* choice : {m_paper, m_days})
        connect(choice, &SegmentedControl::chosen, this, &SheetDialog::preview);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(10);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Days"), m_days);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    auto* pdf = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    pdf->setObjectName(QStringLiteral("sheetPdf"));
    auto* print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    print->setDefault(true);
    connect(pdf, &QPushButton::clicked, this, &SheetDialog::pdfWanted);
    connect(print, &QPushButton::clicked, this, &SheetDialog::printWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addWidget(m_preview);
    column->addLayout(form);
    column->addWidget(buttons);
}

ColorSheet SheetDialog::sheet() const
{
    ColorSheet sheet = m_sheet;
    sheet.isFilled = m_days->current() == Filled;
    return sheet;
}

QPageSize::PageSizeId SheetDialog::paper() const
{
    return m_paper->current() == Letter ? QPageSize::Letter : QPageSize::A4;
}

void SheetDialog::preview()
{
    const QSizeF upright = QPageSize::size(paper(), QPageSize::Millimeter);
    const QSizeF size = upright.transposed();
    const double scale = previewWidth / (size.width() * 10); // A unit is a tenth of a millimeter.
    QImage image{(size * 10 * scale * devicePixelRatio()).toSize(), QImage::Format_RGB32};
    image.setDevicePixelRatio(devicePixelRatio());
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.scale(scale, scale);
    paint(painter, size, sheet());
    painter.end();
    m_preview->setPixmap(QPixmap::fromImage(image));
}

} // namespace hoego::ui
