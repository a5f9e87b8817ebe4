#include "ui/write/TrashDialog.h"

#include "core/journal/Journal.h"
#include "ui/render/PeriodLabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

TrashDialog::TrashDialog(Journal& journal, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_list(new QListWidget{this})
    , m_empty(new QLabel{tr("The trash is empty."), this})
{
    setObjectName(QStringLiteral("trash"));
    setWindowTitle(tr("Trash"));
    resize(560, 440);
    m_list->setAccessibleName(tr("Entries in the trash"));
    m_list->setSpacing(2);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_delete = buttons->addButton(tr("Delete for good…"), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(QStringLiteral("delete"));
    auto* column = new QVBoxLayout{this};
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &TrashDialog::onSelected);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const EntryRow* row = current())
            Q_EMIT restoreWanted(row->id);
    });
    connect(m_delete, &QPushButton::clicked, this, &TrashDialog::askForDeletion);
    connect(&journal, &Journal::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.entries.empty())
            reload();
    });
    reload();
}

void TrashDialog::reload()
{
    const int row = m_list->currentRow();
    if (auto rows = m_journal.trash())
        m_rows = std::move(*rows);
    m_list->clear();
    for (const EntryRow& entry : m_rows) {
        const QString when = entry.period ? label(*entry.period) : dayLabel(entry.date);
        m_list->addItem(tr("%1 · %2\n%3").arg(titleOf(entry), when, entry.opening));
    }
    m_list->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty());
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    onSelected();
}

const EntryRow* TrashDialog::current() const
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return row < m_rows.size() ? &m_rows[row] : nullptr;
}

void TrashDialog::onSelected()
{
    m_restore->setEnabled(current() != nullptr);
    m_delete->setEnabled(current() != nullptr);
}

void TrashDialog::askForDeletion()
{
    const EntryRow* row = current();
    if (!row)
        return;
    auto* question
        = new QMessageBox{QMessageBox::Warning, tr("Delete for good"),
                          tr("Delete '%1' and all its earlier versions for good?").arg(titleOf(*row)),
                          QMessageBox::Cancel, this};
    question->setInformativeText(tr("This cannot be undone."));
    auto* yes = question->addButton(tr("Delete for good"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, yes, id = row->id](QAbstractButton* button) {
        if (button == yes)
            Q_EMIT deletionWanted(id);
    });
    question->open();
}

} // namespace hoego::ui
