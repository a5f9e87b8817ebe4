#include "ui/write/HistoryDialog.h"

#include "core/text/Count.h"
#include "ui/common/Theme.h"
#include "ui/render/PeriodLabel.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

namespace hoego::ui {

QString momentLabel(const Moment& moment)
{
    const QTimeZone zone{moment.zone.toUtf8()};
    const auto time = QDateTime::fromMSecsSinceEpoch(moment.utc.time_since_epoch().count(),
                                                     zone.isValid() ? zone : QTimeZone::utc());
    return QLocale{}.toString(time.date(), QLocale::LongFormat) + QLatin1Char(' ')
        + QLocale{}.toString(time.time(), QLocale::ShortFormat);
}

HistoryDialog::HistoryDialog(const Entry& entry, std::vector<Revision> revisions, QWidget* parent)
    : QDialog(parent)
    , m_revisions(std::move(revisions))
    , m_list(new QListWidget{this})
    , m_text(new QPlainTextEdit{this})
    , m_buttons(new QDialogButtonBox{QDialogButtonBox::Close, this})
{
    build(entry);
    for (const Revision& revision : m_revisions) {
        const int size = text::counts(revision.body).characters;
        auto* item = new QListWidgetItem{momentLabel(revision.written), m_list};
        item->setText(tr("%1\n%n characters", nullptr, size).arg(momentLabel(revision.written)));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showRevision);
    m_list->setCurrentRow(m_revisions.empty() ? -1 : 0);
}

void HistoryDialog::build(const Entry& entry)
{
    setObjectName(QStringLiteral("history"));
    setWindowTitle(tr("Earlier versions of '%1'").arg(titleOf(entry)));
    resize(860, 560);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setObjectName(QStringLiteral("revisions"));
    m_list->setSpacing(2);
    m_text->setAccessibleName(tr("Text of the version"));
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("revisionText"));
    m_text->document()->setDocumentMargin(16);

    auto* restore = m_buttons->addButton(tr("Restore this version"), QDialogButtonBox::AcceptRole);
    restore->setObjectName(QStringLiteral("restore"));
    restore->setEnabled(!m_revisions.empty());
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout{this};
    if (m_revisions.empty()) {
        auto* none = new QLabel{tr("There is no earlier version yet. One is kept for each sitting."), this};
        none->setAlignment(Qt::AlignCenter);
        none->setWordWrap(true);
        m_list->hide();
        m_text->hide();
        column->addWidget(none, 1);
    } else {
        auto* split = new QSplitter{this};
        split->addWidget(m_list);
        split->addWidget(m_text);
        split->setStretchFactor(0, 1);
        split->setStretchFactor(1, 3);
        split->setChildrenCollapsible(false);
        auto* note
            = new QLabel{tr("What is written now stays as a version when an earlier one is restored."), this};
        note->setWordWrap(true);
        column->addWidget(split, 1);
        column->addWidget(note);
    }
    column->addWidget(m_buttons);
}

void HistoryDialog::showRevision(int row)
{
    const auto index = static_cast<std::size_t>(row);
    m_text->setPlainText(row >= 0 && index < m_revisions.size() ? m_revisions[index].body : QString{});
}

std::optional<Revision> HistoryDialog::chosen() const
{
    const int row = m_list->currentRow();
    if (result() != Accepted || row < 0)
        return std::nullopt;
    return m_revisions.at(static_cast<std::size_t>(row));
}

} // namespace hoego::ui
