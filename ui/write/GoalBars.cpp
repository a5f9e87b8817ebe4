#include "ui/write/GoalBars.h"

#include "core/journal/Journal.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/common/ProgressLogging.h"
#include "ui/common/Theme.h"
#include "ui/render/GoalText.h"
#include "ui/render/PeriodLabel.h"
#include "ui/write/SectionHead.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <ranges>

namespace hoego::ui {

namespace {

constexpr std::size_t mostRows = 8;
constexpr int barHeight = 6;
constexpr Rgb reachedColor{.red = 0x8f, .green = 0xd6, .blue = 0x92};
constexpr Rgb runningColor{.red = 0xff, .green = 0xd9, .blue = 0x4a};

/// A reading is looked up and typed in, not counted up by one.
bool canCountUp(const Goal& goal)
{
    return !std::holds_alternative<measure::Value>(goal.measure);
}

QString emojiOf(const GoalBoard& board, const Goal& goal)
{
    const auto area = std::ranges::find_if(board.areas, [&](const Area& a) { return goal.area == a.id; });
    return area != board.areas.end() ? area->emoji : QString{};
}

/// A title that can be pressed: plain text until the pointer or the focus is on it.
class TitleButton : public QAbstractButton {
public:
    explicit TitleButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()), fontMetrics().height() * 3 / 2};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(palette());
        QPainter painter{this};
        painter.setPen(underMouse() || hasFocus() ? theme.accent : theme.ink);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

GoalBar::GoalBar(const GoalCard& card, const QString& emoji, QWidget* parent)
    : QWidget(parent)
    , m_card(card)
    , m_title(new TitleButton{this})
    , m_standing(new QLabel{this})
{
    m_title->setObjectName(QStringLiteral("goal"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, barHeight + 4);
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    row->addWidget(m_standing);
    if (canCountUp(card.goal)) {
        auto* more = new QToolButton{this};
        more->setObjectName(QStringLiteral("logProgress"));
        more->setText(QStringLiteral("+"));
        more->setAutoRaise(true);
        more->setToolTip(tr("Log one more, today"));
        more->setAccessibleName(tr("Log one more for %1").arg(card.goal.title));
        row->addWidget(more);
        connect(more, &QToolButton::clicked, this, [this] { Q_EMIT logged(m_card.goal.id); });
    }
    connect(m_title, &QAbstractButton::clicked, this, [this] { Q_EMIT opened(m_card.goal.id); });
    setCard(card, emoji);
}

void GoalBar::setCard(const GoalCard& card, const QString& emoji)
{
    m_card = card;
    const QString standing = standingText(card.goal, card.standing);
    m_title->setText(emoji.isEmpty() ? card.goal.title : emoji + QLatin1Char(' ') + card.goal.title);
    m_title->setAccessibleName(tr("%1: %2, %3").arg(card.goal.title, standing, label(card.verdict())));
    m_title->setToolTip(card.goal.title);
    m_standing->setText(card.standing.measured ? standing
                                               : QString{}); // "Nothing logged" would crowd out the title.
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, Theme::of(palette()).faint);
    m_standing->setPalette(faint);
    QWidget::update();
}

void GoalBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar{0.0, height() - barHeight - 2.0, static_cast<qreal>(width()), barHeight};
    painter.setBrush(theme.blank);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    const double ratio = std::clamp(m_card.standing.ratio, 0.0, 1.0);
    if (ratio <= 0)
        return;
    bar.setWidth(std::max<qreal>(barHeight, bar.width() * ratio));
    const bool isReached = ratio >= 1 || m_card.verdict() == Verdict::Achieved;
    painter.setBrush(theme.highlighter(isReached ? reachedColor : runningColor));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}

GoalBars::GoalBars(const RoomContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHead{{}, this})
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(4);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addLayout(m_rows);
}

void GoalBars::setYear(const Period& year)
{
    m_year = year;
    reload();
}

void GoalBars::reload()
{
    if (const auto board = m_context.journal.goalBoard(m_year, m_context.now().day()))
        show(*board);
}

void GoalBars::show(const GoalBoard& board)
{
    const auto achieved = std::ranges::count(board.cards, Verdict::Achieved, &GoalCard::verdict);
    m_head->setTitle(tr("Goals of %1").arg(shortLabel(m_year)));
    const auto all = board.cards.size();
    m_head->setDetail(all == 0 ? QString{} : tr("%1 of %2 ✅").arg(achieved).arg(all),
                      tr("%1 of %2 achieved").arg(achieved).arg(all));
    if (!refill(board))
        rebuild(board);
}

// Most changes are a number: the rows stay, and with them the focus on a button that was just pressed.
bool GoalBars::refill(const GoalBoard& board)
{
    const auto shown = board.cards | std::views::take(mostRows);
    if (m_cards != board.cards.size() || m_bars.empty()
        || !std::ranges::equal(m_bars, shown, {}, &GoalBar::goal,
                               [](const GoalCard& card) { return card.goal.id; }))
        return false;
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        m_bars[i]->setCard(board.cards[i], emojiOf(board, board.cards[i].goal));
    return true;
}

void GoalBars::rebuild(const GoalBoard& board)
{
    m_cards = board.cards.size();
    m_bars.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one whose button is being pressed.
        delete item;
    }
    for (const GoalCard& card : board.cards | std::views::take(mostRows)) {
        auto* bar = new GoalBar{card, emojiOf(board, card.goal), this};
        connect(bar, &GoalBar::opened, this, &GoalBars::open);
        connect(bar, &GoalBar::logged, this, &GoalBars::log);
        m_rows->addWidget(bar);
        m_bars.push_back(bar);
    }
    const auto rest = static_cast<int>(board.cards.size() - m_bars.size());
    if (rest == 0 && !board.cards.empty())
        return;
    auto* more = new QToolButton{this};
    more->setAutoRaise(true);
    more->setText(board.cards.empty() ? tr("Set a goal") : tr("%n more", nullptr, rest));
    QPalette link = palette();
    link.setColor(QPalette::ButtonText, Theme::of(palette()).accent);
    more->setPalette(link);
    connect(more, &QToolButton::clicked, this, [this] {
        m_context.navigator.go({.room = RoomName::Goals, .year = m_year.year(), .period = m_year});
    });
    m_rows->addWidget(more, 0, Qt::AlignLeft);
}

void GoalBars::log(GoalId goal)
{
    const Moment now = m_context.now();
    const auto card = m_context.journal.goalCard(goal, now.day());
    if (!card || !*card)
        return;
    m_context.edits.perform(tr("Log progress of '%1'").arg((*card)->goal.title),
                            {adding(loggedNow(goal, 1, now))});
}

void GoalBars::open(GoalId goal)
{
    m_context.navigator.go({.room = RoomName::Goals, .year = m_year.year(), .goal = goal});
}

void GoalBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        reload();
}

} // namespace hoego::ui
