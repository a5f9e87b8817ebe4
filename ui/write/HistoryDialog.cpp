#include "ui/write/HistoryDialog.h"

#include "core/text/Count.h"
#include "core/text/Diff.h"
#include "ui/render/MomentLabel.h"
#include "ui/render/PeriodLabel.h"
#include "ui/write/TextComparison.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hoego::ui {

namespace {

constexpr int narrow = 760; ///< Below this the list stands above the texts.

QToolButton* arrow(const QString& name, const QString& sign, const QString& words, const QKeySequence& key,
                   QWidget* parent)
{
    auto* button = new QToolButton{parent};
    button->setObjectName(name);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(words);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

HistoryDialog::HistoryDialog(const Entry& entry, std::vector<Revision> revisions, const Moment& now,
                             QWidget* parent)
    : QDialog(parent)
    , m_entry(entry)
    , m_revisions(std::move(revisions))
    , m_now(now)
    , m_comparison(new TextComparison{this})
    , m_list(new QListWidget{this})
    , m_other(new QComboBox{this})
    , m_changes(new QLabel{this})
    , m_previous(arrow(QStringLiteral("previousChange"), QStringLiteral("↑"), tr("Previous change"),
                       Qt::ALT | Qt::Key_Up, this))
    , m_next(arrow(QStringLiteral("nextChange"), QStringLiteral("↓"), tr("Next change"),
                   Qt::ALT | Qt::Key_Down, this))
    , m_split(new QSplitter{this})
    , m_buttons(new QDialogButtonBox{QDialogButtonBox::Close, this})
{
    build();
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showRevision);
    connect(m_other, &QComboBox::currentIndexChanged, this, &HistoryDialog::showRevision);
    connect(m_comparison, &TextComparison::currentChanged, this, &HistoryDialog::showChanges);
    connect(m_next, &QToolButton::clicked, m_comparison, &TextComparison::goToNext);
    connect(m_previous, &QToolButton::clicked, m_comparison, &TextComparison::goToPrevious);
    auto* next = new QShortcut{Qt::ALT | Qt::Key_Down, this};
    auto* previous = new QShortcut{Qt::ALT | Qt::Key_Up, this};
    connect(next, &QShortcut::activated, m_comparison, &TextComparison::goToNext);
    connect(previous, &QShortcut::activated, m_comparison, &TextComparison::goToPrevious);
    m_list->setCurrentRow(m_revisions.empty() ? -1 : 0);
    m_list->setFocus();
    connect(&m_sizing, &QTimer::timeout, this, &HistoryDialog::sizeUpNext);
    m_sizing.start();
}

void HistoryDialog::build()
{
    setObjectName(QStringLiteral("history"));
    setWindowTitle(tr("Earlier versions of '%1'").arg(titleOf(m_entry)));
    constexpr QSize usual{1000, 640};
    resize(parentWidget() ? usual.boundedTo(parentWidget()->window()->size()) : usual);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setObjectName(QStringLiteral("revisions"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_other->setAccessibleName(tr("Compared with"));
    m_other->setObjectName(QStringLiteral("comparedWith"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto* restore = m_buttons->addButton(tr("Restore this version"), QDialogButtonBox::AcceptRole);
    restore->setObjectName(QStringLiteral("restore"));
    restore->setEnabled(!m_revisions.empty());
    restore->setAutoDefault(false); // Enter in the list must not replace a text.
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addWidget(m_revisions.empty() ? buildNothing() : buildComparison(), 1);
    column->addWidget(m_buttons);
}

QWidget* HistoryDialog::buildNothing()
{
    for (QWidget* part :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_comparison), static_cast<QWidget*>(m_other),
          static_cast<QWidget*>(m_changes), static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next),
          static_cast<QWidget*>(m_split)})
        part->hide();
    auto* none = new QLabel{tr("There is no earlier version yet. One is kept for each sitting."), this};
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    return none;
}

QWidget* HistoryDialog::buildComparison()
{
    auto* with = new QLabel{tr("Compared &with"), this};
    with->setBuddy(m_other);
    auto* row = new QHBoxLayout;
    row->addWidget(with);
    row->addWidget(m_other, 1);
    row->addWidget(m_changes);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto* note
        = new QLabel{tr("What is written now stays as a version when an earlier one is restored."), this};
    note->setWordWrap(true);
    auto* right = new QWidget{this};
    auto* column = new QVBoxLayout{right};
    column->setContentsMargins(10, 0, 0, 0); // Off the list.
    column->addLayout(row);
    column->addWidget(m_comparison, 1);
    column->addWidget(note);
    constexpr int around = 36; // The bar and what is left free at both sides.
    m_list->setMinimumWidth(
        m_list->fontMetrics().horizontalAdvance(QStringLiteral("+12,345 / −12,345 · 123,456")) + around);
    m_split->addWidget(m_list);
    m_split->addWidget(right);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 4);
    m_split->setChildrenCollapsible(false);
    return m_split;
}

void HistoryDialog::fill()
{
    m_other->addItem(tr("the text now"));
    for (const Revision& revision : m_revisions) {
        const QString when = sittingLabel(revision.written, m_now);
        m_other->addItem(when);
        auto* item = new QListWidgetItem{when, m_list};
        item->setToolTip(momentLabel(revision.written));
    }
}

/// Against the version before it; of the first all is new.
void HistoryDialog::sizeUpNext()
{
    if (m_sized >= m_revisions.size()) {
        m_sizing.stop();
        return;
    }
    const Revision& revision = m_revisions[m_sized];
    const bool isFirst = m_sized + 1 == m_revisions.size();
    const auto size = text::diffSize(isFirst ? QString{} : m_revisions[m_sized + 1].body, revision.body);
    const int characters = text::counts(revision.body).characters;
    const QLocale locale;
    auto* item = m_list->item(static_cast<int>(m_sized));
    item->setText(tr("%1\n+%2 / −%3 · %Ln characters", nullptr, characters)
                      .arg(sittingLabel(revision.written, m_now), locale.toString(size.added),
                           locale.toString(size.removed)));
    item->setData(Qt::AccessibleTextRole,
                  tr("%1: %2 characters added, %3 removed")
                      .arg(sittingLabel(revision.written, m_now), locale.toString(size.added),
                           locale.toString(size.removed)));
    ++m_sized;
}

void HistoryDialog::showRevision()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Revision& revision = m_revisions[static_cast<std::size_t>(row)];
    const int other = m_other->currentIndex() - 1; // First comes the text now.
    const QString otherTitle = m_other->currentText();
    m_comparison->compare(
        {.title = sittingLabel(revision.written, m_now), .text = revision.body},
        {.title = other < 0 ? tr("The text now") : otherTitle,
         .text = other < 0 ? m_entry.body : m_revisions[static_cast<std::size_t>(other)].body});
}

void HistoryDialog::showChanges()
{
    const int changes = m_comparison->changes();
    const int current = m_comparison->current();
    m_next->setEnabled(changes > 0);
    m_previous->setEnabled(changes > 0);
    if (changes == 0)
        m_changes->setText(tr("No difference"));
    else if (current < 0)
        m_changes->setText(tr("%n changes", nullptr, changes));
    else
        m_changes->setText(tr("%1 of %n changes", nullptr, changes).arg(QLocale{}.toString(current + 1)));
}

void HistoryDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_split->setOrientation(width() < narrow ? Qt::Vertical : Qt::Horizontal);
}

std::optional<Revision> HistoryDialog::chosen() const
{
    const int row = m_list->currentRow();
    if (result() != Accepted || row < 0)
        return std::nullopt;
    return m_revisions.at(static_cast<std::size_t>(row));
}

} // namespace hoego::ui
