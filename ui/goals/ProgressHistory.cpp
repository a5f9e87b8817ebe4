#include "ui/goals/ProgressHistory.h"

#include "core/journal/Journal.h"
#include "ui/goals/ProgressModel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace hoego::ui {

ProgressHistory::ProgressHistory(const Journal& journal, const Goal& goal, QWidget* parent)
    : QDialog(parent)
    , m_model(new ProgressModel{journal, goal.id, this})
    , m_table(new QTableView{this})
    , m_nothing(new QLabel{tr("Nothing has been logged yet. Space on a goal logs progress."), this})
    , m_edit(new QPushButton{tr("&Edit…"), this})
    , m_remove(new QPushButton{tr("&Remove"), this})
{
    setObjectName(QStringLiteral("progressHistory"));
    setWindowTitle(tr("Logged Progress"));
    build(goal);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProgressHistory::onLoaded);
    onLoaded();
}

void ProgressHistory::build(const Goal& goal)
{
    auto* heading = new QLabel{goal.title, this};
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    m_table->setObjectName(QStringLiteral("logs"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto* add = new QPushButton{tr("&Log…"), this};
    auto* close = new QPushButton{tr("Close"), this};
    add->setObjectName(QStringLiteral("add"));
    m_edit->setObjectName(QStringLiteral("edit"));
    m_remove->setObjectName(QStringLiteral("remove"));
    auto* buttons = new QHBoxLayout;
    for (auto* button : {add, m_edit, m_remove})
        buttons->addWidget(button);
    for (auto* button : {add, m_edit, m_remove, close})
        button->setAutoDefault(false); // Enter in the table corrects what is chosen.
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->addWidget(heading);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(fontMetrics().height() * 28, fontMetrics().height() * 20);

    const auto edit = [this] {
        if (const auto progress = chosen())
            Q_EMIT editWanted(*progress);
    };
    const auto remove = [this] {
        if (const auto progress = chosen())
            Q_EMIT removeWanted(*progress);
    };
    connect(add, &QAbstractButton::clicked, this, &ProgressHistory::addWanted);
    connect(m_edit, &QAbstractButton::clicked, this, edit);
    connect(m_table, &QAbstractItemView::activated, this, edit);
    connect(m_remove, &QAbstractButton::clicked, this, remove);
    auto* removeKey = new QShortcut{QKeySequence::Delete, m_table};
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, remove);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
}

std::optional<Progress> ProgressHistory::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional{m_model->log(current.row())} : std::nullopt;
}

void ProgressHistory::onLoaded()
{
    const bool hasLogs = m_model->rowCount() > 0;
    m_nothing->setVisible(!hasLogs);
    m_edit->setEnabled(hasLogs);
    m_remove->setEnabled(hasLogs);
    m_table->resizeColumnsToContents();
    if (hasLogs)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

} // namespace hoego::ui
