#include "ui/colors/DaysOffDialog.h"

#include "core/holiday/DayList.h"
#include "ui/colors/FaintLabel.h"
#include "ui/common/TextArea.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoego::ui {

DaysOffDialog::DaysOffDialog(const QString& days, QWidget* parent)
    : QDialog(parent)
    , m_days(new TextArea{this})
    , m_fault(new QLabel{this})
    , m_keep(nullptr)
{
    build();
    m_days->setPlainText(days);
    connect(m_days, &TextArea::textChanged, this, &DaysOffDialog::check);
    check();
}

void DaysOffDialog::build()
{
    setObjectName(QStringLiteral("daysOff"));
    setWindowTitle(tr("My days off"));
    constexpr QSize usual{520, 420};
    resize(parentWidget() ? usual.boundedTo(parentWidget()->window()->size()) : usual);
    auto* help = new FaintLabel{this};
    help->setWordWrap(true);
    help->setText(tr("A line each: 2026-08-12 Summer holiday. Without a year it is every year's: "
                     "10-05 Founding day. Public holidays are there by themselves."));
    m_days->setObjectName(QStringLiteral("daysOffList"));
    m_days->setAccessibleName(windowTitle());
    m_days->setPlaceholderText(tr("2026-08-12 Summer holiday"));
    m_fault->setObjectName(QStringLiteral("daysOffFault"));
    m_fault->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    m_keep = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(help);
    column->addWidget(m_days, 1);
    column->addWidget(m_fault);
    column->addWidget(buttons);
}

QString DaysOffDialog::text() const
{
    m_days->finishComposition();
    return m_days->toPlainText().trimmed();
}

void DaysOffDialog::check()
{
    const DayList list = readDayList(m_days->toPlainText());
    m_keep->setEnabled(list.badLines.empty());
    m_fault->setText(
        list.badLines.empty()
            ? QString{}
            : tr("Line %1 is no day with a name.").arg(QLocale{}.toString(list.badLines.front())));
}

} // namespace hoego::ui
