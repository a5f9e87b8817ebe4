#include "ui/colors/PictureDialog.h"

#include "ui/common/SegmentedControl.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoego::ui {

namespace {

enum Kind { Svg, Png };
constexpr int usualScale = 2;
constexpr double previewWidth = 560;

} // namespace

PictureDialog::PictureDialog(ColorPicture picture, QString words, QWidget* parent)
    : QDialog(parent)
    , m_picture(std::move(picture))
    , m_words(std::move(words))
    , m_layout(new SegmentedControl{{tr("Months"), tr("Weeks"), tr("Calendar")}, this})
    , m_kind(new SegmentedControl{{QStringLiteral("SVG"), QStringLiteral("PNG")}, this})
    , m_scale(new SegmentedControl{
          {QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×"), QStringLiteral("4×")}, this})
    , m_look(new SegmentedControl{{tr("Light"), tr("Dark")}, this})
    , m_preview(new QLabel{this})
{
    build();
    preview(chosen());
}

void PictureDialog::build()
{
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Save as a picture"));
    m_layout->setObjectName(QStringLiteral("pictureLayout"));
    m_layout->setAccessibleName(tr("Days"));
    m_layout->setCurrent(static_cast<int>(m_picture.layout));
    m_kind->setObjectName(QStringLiteral("pictureKind"));
    m_kind->setAccessibleName(tr("Kind of picture"));
    m_kind->setCurrent(Png);
    m_scale->setObjectName(QStringLiteral("pictureScale"));
    m_scale->setAccessibleName(tr("Size"));
    m_scale->setCurrent(usualScale - 1);
    m_look->setObjectName(QStringLiteral("pictureLook"));
    m_look->setAccessibleName(tr("Paper"));
    m_look->setCurrent(m_picture.theme.dark ? 1 : 0);
    m_preview->setAccessibleName(m_words);
    connect(m_kind, &SegmentedControl::chosen, this, [this](int kind) { m_scale->setEnabled(kind == Png); });
    for (SegmentedControl* choice : {m_layout, m_look})
        connect(choice, &SegmentedControl::chosen, this, [this] { preview(chosen()); });

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(10);
    form->addRow(tr("Days"), m_layout);
    form->addRow(tr("Kind of picture"), m_kind);
    form->addRow(tr("Size"), m_scale);
    form->addRow(tr("Paper"), m_look);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addWidget(m_preview);
    column->addLayout(form);
    column->addWidget(buttons);
}

ColorPicture PictureDialog::chosen() const
{
    ColorPicture picture = m_picture;
    picture.layout = static_cast<YearLayout::Kind>(m_layout->current());
    picture.theme = m_look->current() == 1 ? Theme::night() : Theme::light();
    return picture;
}

void PictureDialog::preview(const ColorPicture& picture)
{
    const double scale = previewWidth / sizeOf(picture).width() * devicePixelRatio();
    QImage image = toImage(picture, scale);
    image.setDevicePixelRatio(devicePixelRatio());
    m_preview->setPixmap(QPixmap::fromImage(image));
}

QString PictureDialog::ending() const
{
    return m_kind->current() == Svg ? QStringLiteral("svg") : QStringLiteral("png");
}

QByteArray PictureDialog::bytes() const
{
    return m_kind->current() == Svg ? toSvg(chosen(), m_words) : toPng(chosen(), m_scale->current() + 1);
}

} // namespace hoego::ui
