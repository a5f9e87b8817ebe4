#include "ui/goals/ProgressDialog.h"

#include "core/text/Hangul.h"
#include "ui/common/Dates.h"
#include "ui/common/TextLine.h"
#include "ui/goals/AmountBox.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace hoego::ui {

namespace {

QString unitOf(const Measure& measure)
{
    if (const auto* count = std::get_if<measure::Count>(&measure))
        return count->unit;
    if (const auto* value = std::get_if<measure::Value>(&measure))
        return value->unit;
    return {};
}

} // namespace

ProgressDialog::ProgressDialog(const Goal& goal, Progress progress, QWidget* parent)
    : QDialog(parent)
    , m_progress(std::move(progress))
    , m_amount(new AmountBox{this})
    , m_day(new QDateEdit{toQDate(m_progress.day), this})
    , m_note(new TextLine{this})
{
    setObjectName(QStringLiteral("progressDialog"));
    setWindowTitle(tr("Log Progress"));
    const bool isReading = std::holds_alternative<measure::Value>(goal.measure);
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setValue(m_progress.amount);
    if (const QString unit = unitOf(goal.measure); !unit.isEmpty())
        m_amount->setSuffix(QLatin1Char(' ') + unit);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(locale().dateFormat(QLocale::LongFormat));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setText(m_progress.note);

    auto* heading = new QLabel{goal.title, this};
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(isReading ? tr("&Reading:") : tr("&Amount:"), m_amount);
    form->addRow(tr("&Day:"), m_day);
    form->addRow(tr("&Note:"), m_note);
    form->setRowVisible(m_amount, !std::holds_alternative<measure::Done>(goal.measure));

    auto* log = new QPushButton{tr("&Log"), this};
    log->setObjectName(QStringLiteral("accept"));
    log->setDefault(true);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(log);
    auto* column = new QVBoxLayout{this};
    column->addWidget(heading);
    column->addLayout(form);
    column->addLayout(buttons);

    connect(log, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().height() * 18);
    m_amount->setFocus();
    m_amount->selectAll();
}

Progress ProgressDialog::progress() const
{
    Progress filled = m_progress;
    filled.amount = m_amount->value();
    filled.day = toDay(m_day->date());
    filled.note = text::normalized(m_note->wholeText()).trimmed();
    return filled;
}

void ProgressDialog::accept()
{
    m_note->finishComposition();
    m_amount->interpretText();
    QDialog::accept();
}

} // namespace hoego::ui
