#include "ui/write/TrashDialog.h"

#include "core/journal/Journal.h"
#include "ui/render/MomentLabel.h"
#include "ui/render/PeriodLabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* result = new QPushButton{text, parent};
    result->setObjectName(QString::fromLatin1(name));
    result->setAutoDefault(false); // Enter belongs to the list.
    return result;
}

} // namespace

TrashDialog::TrashDialog(Journal& journal, const Moment& now, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_now(now)
    , m_list(new QListWidget{this})
    , m_empty(new QLabel{tr("The trash is empty."), this})
    , m_restore(button(tr("Restore"), "restore", this))
    , m_delete(button(tr("Delete for good…"), "delete", this))
    , m_deleteAll(button(tr("Empty the trash…"), "deleteAll", this))
    , m_buttons(new QWidget{this})
    , m_question(new QFrame{this})
    , m_words(new QLabel{m_question})
    , m_keep(button(tr("Keep"), "keep", m_question))
    , m_destroy(button(tr("Delete for good"), "destroy", m_question))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &TrashDialog::onSelected);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TrashDialog::restoreCurrent);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restoreCurrent);
    connect(m_delete, &QPushButton::clicked, this, &TrashDialog::askForCurrent);
    connect(m_deleteAll, &QPushButton::clicked, this, &TrashDialog::askForAll);
    connect(m_keep, &QPushButton::clicked, this, &TrashDialog::stopAsking);
    connect(m_destroy, &QPushButton::clicked, this, &TrashDialog::destroy);
    connect(&journal, &Journal::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.entries.empty())
            reload();
    });
    reload();
    m_list->setFocus();
}

void TrashDialog::build()
{
    setObjectName(QStringLiteral("trash"));
    setWindowTitle(tr("Trash"));
    constexpr QSize usual{620, 480};
    resize(parentWidget() ? usual.boundedTo(parentWidget()->window()->size()) : usual);
    m_list->setAccessibleName(tr("Entries in the trash"));
    m_list->setObjectName(QStringLiteral("trashed"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_restore->setToolTip(tr("Restore (Enter)"));
    m_delete->setToolTip(tr("Delete for good (Delete)"));

    auto* close = button(tr("Close"), "close", this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout{m_buttons};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_restore);
    row->addWidget(m_delete);
    row->addWidget(m_deleteAll);
    row->addStretch(1);
    row->addWidget(close);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_buttons);
    column->addWidget(buildQuestion());
}

QWidget* TrashDialog::buildQuestion()
{
    m_question->setObjectName(QStringLiteral("question"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText); // A title may look like anything.
    auto* answers = new QHBoxLayout;
    answers->addStretch(1);
    answers->addWidget(m_keep);
    answers->addWidget(m_destroy);
    auto* column = new QVBoxLayout{m_question};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addLayout(answers);
    m_question->hide();
    return m_question;
}

QString TrashDialog::rowText(const EntryRow& row) const
{
    const QString when = row.period ? label(*row.period) : dayLabel(row.date);
    const QString since = row.trashed ? sittingLabel(*row.trashed, m_now) : QString{};
    const QString text = tr("%1 · %2\n%Ln characters · in the trash since: %3", nullptr, row.characters)
                             .arg(titleOf(row), when, since);
    return row.opening.isEmpty() ? text : text + QLatin1Char('\n') + row.opening;
}

void TrashDialog::reload()
{
    const int row = m_list->currentRow();
    if (auto rows = m_journal.trash())
        m_rows = std::move(*rows);
    m_list->clear();
    for (const EntryRow& entry : m_rows)
        m_list->addItem(rowText(entry));
    m_list->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty());
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    const bool isAskedStillThere = std::ranges::all_of(
        m_asked, [this](EntryId id) { return std::ranges::contains(m_rows, id, &EntryRow::id); });
    if (!m_asked.empty() && !isAskedStillThere)
        stopAsking();
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
    m_deleteAll->setEnabled(!m_rows.empty());
}

void TrashDialog::restoreCurrent()
{
    if (const EntryRow* row = current())
        Q_EMIT restoreWanted(row->id);
}

void TrashDialog::askForCurrent()
{
    if (const EntryRow* row = current())
        ask({row->id},
            tr("Delete '%1' and all its earlier versions for good? This cannot be undone.")
                .arg(titleOf(*row)));
}

void TrashDialog::askForAll()
{
    std::vector<EntryId> all;
    for (const EntryRow& row : m_rows)
        all.push_back(row.id);
    const auto count = static_cast<int>(all.size());
    if (count > 0)
        ask(std::move(all),
            tr("Delete all %n entries in the trash and their earlier versions for good? This "
               "cannot be undone.",
               nullptr, count));
}

void TrashDialog::ask(std::vector<EntryId> entries, const QString& question)
{
    m_asked = std::move(entries);
    m_words->setText(question);
    m_question->setAccessibleName(question);
    m_list->setEnabled(false);
    m_buttons->hide();
    m_question->show();
    m_keep->setFocus();
}

void TrashDialog::stopAsking()
{
    m_asked.clear();
    m_question->hide();
    m_buttons->show();
    m_list->setEnabled(true);
    m_list->setFocus();
}

void TrashDialog::destroy()
{
    const std::vector<EntryId> entries = std::exchange(m_asked, {});
    stopAsking();
    Q_EMIT deletionWanted(entries);
}

bool TrashDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: restoreCurrent(); return true;
        case Qt::Key_Delete: askForCurrent(); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void TrashDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_question->isVisible())
        stopAsking();
    else if (auto* answer = qobject_cast<QPushButton*>(focusWidget()); isEnter && answer)
        answer->click();
    else
        QDialog::keyPressEvent(event);
}

} // namespace hoego::ui
