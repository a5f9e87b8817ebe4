#include "ui/goals/PromiseStrip.h"

#include "ui/common/Navigator.h"
#include "ui/common/PromiseKeeping.h"
#include "ui/common/ReadAside.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto afterTheGoals = 150ms;
constexpr std::size_t firstFew = 3;

QPushButton* flatButton(const QString& text, const char* name, QWidget* parent)
{
    auto* button = new QPushButton{text, parent};
    button->setObjectName(QLatin1StringView{name});
    button->setFlat(true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QString promisedWhere(const PromiseCard& card)
{
    if (!card.entryTitle.isEmpty())
        return card.entryTitle;
    return card.entryPeriod ? label(*card.entryPeriod) : dayLabel(card.date);
}

PromiseStrip::PromiseStrip(const RoomContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_period(Period::containing(Period::Kind::Year, context.now().day()))
    , m_more(flatButton({}, "morePromises", this))
{
    setObjectName(QStringLiteral("promiseStrip"));
    auto* heading = new QLabel{tr("Promised in earlier entries"), this};
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    column->setSpacing(2);
    column->addWidget(heading);
    m_rows = new QWidget{this};
    m_grid = new QGridLayout{m_rows};
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    column->addWidget(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterTheGoals);
    connect(&m_soon, &QTimer::timeout, this, &PromiseStrip::load);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isWhole = true;
        fill();
    });
    connect(&context.journal, &Journal::changed, this, &PromiseStrip::onChanged);
}

void PromiseStrip::show(const Period& period)
{
    if (period != m_period) {
        hide();
        m_isWhole = false;
    }
    m_period = period;
    m_soon.start();
}

void PromiseStrip::onChanged(const Changes& changes)
{
    const bool isOurs = changes.everything || !changes.goals.empty() || !changes.promises.empty()
        || !changes.entries.empty();
    if (isOurs && parentWidget()->isVisible())
        m_soon.start();
}

void PromiseStrip::load()
{
    const int reading = ++m_reading;
    // Years of entries are read.
    readAside(m_context.journal, [period = m_period, today = m_context.now().day()](const Journal& journal) {
        return journal.promises(period, today);
    }).then(this, [this, reading](const Result<std::vector<PromiseCard>>& promises) {
        if (reading == m_reading)
            take(promises);
    });
}

void PromiseStrip::take(const Result<std::vector<PromiseCard>>& promises)
{
    if (!promises) {
        m_context.navigator.tell(sentence(promises.error()));
        return;
    }
    m_open = *promises;
    std::erase_if(m_open, [](const PromiseCard& card) { return card.goal.has_value() || !card.entry; });
    fill();
    Q_EMIT loaded();
}

void PromiseStrip::fill()
{
    const bool hadFocus = m_rows->isAncestorOf(focusWidget());
    qDeleteAll(m_rows->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    const std::size_t shown = m_isWhole ? m_open.size() : std::min(m_open.size(), firstFew);
    for (std::size_t i = 0; i < shown; ++i)
        addRow(m_open[i]);
    m_more->setVisible(shown < m_open.size());
    m_more->setText(tr("%n more", nullptr, static_cast<int>(m_open.size() - shown)));
    setVisible(!m_open.empty());
    if (hadFocus && !m_open.empty())
        m_rows->findChild<QPushButton*>()->setFocus();
}

void PromiseStrip::addRow(const PromiseCard& card)
{
    const int row = m_grid->rowCount();
    auto* said = new QLabel{card.promise.sentence, m_rows};
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    auto* where = flatButton(promisedWhere(card), "promisedWhere", m_rows);
    where->setToolTip(tr("Go to the entry"));
    where->setForegroundRole(QPalette::PlaceholderText);
    auto* keep = flatButton(tr("Keep as a goal"), "keepPromise", m_rows);
    keep->setAccessibleDescription(card.promise.sentence);
    auto* dismiss = flatButton(tr("Not a promise"), "dismissPromise", m_rows);
    dismiss->setAccessibleDescription(card.promise.sentence);
    m_grid->addWidget(said, row, 0);
    for (int column = 1; QPushButton * button : {where, keep, dismiss})
        m_grid->addWidget(button, row, column++);
    // The row goes with its promise, while its button is still being pressed: hence queued.
    connect(
        where, &QAbstractButton::clicked, this,
        [this, entry = *card.entry] {
            m_context.navigator.go({.room = RoomName::Write,
                                    .year = {},
                                    .period = {},
                                    .entry = entry,
                                    .day = {},
                                    .goal = {},
                                    .query = {}});
        },
        Qt::QueuedConnection);
    connect(
        keep, &QAbstractButton::clicked, this,
        [this, promise = card.promise, entry = card.entry] { keepPromise(m_context, promise, entry); },
        Qt::QueuedConnection);
    connect(
        dismiss, &QAbstractButton::clicked, this,
        [this, entry = *card.entry, said = card.promise.sentence] { dismissPromise(m_context, entry, said); },
        Qt::QueuedConnection);
}

} // namespace hoego::ui
