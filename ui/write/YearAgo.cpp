#include "ui/write/YearAgo.h"

#include "core/calendar/YearBefore.h"
#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/common/Theme.h"
#include "ui/render/PeriodLabel.h"
#include "ui/write/SectionHead.h"

#include <QPainter>
#include <QSizePolicy>

namespace hoego::ui {

namespace {

constexpr int barWidth = 3;
constexpr int indent = 13;

} // namespace

QSize Quotation::sizeHint() const
{
    constexpr int usualWidth = 240;
    return {usualWidth, heightForWidth(usualWidth)};
}

int Quotation::heightForWidth(int width) const
{
    const QRect area{0, 0, width - indent, 10000};
    return fontMetrics().boundingRect(area, Qt::TextWordWrap, text()).height() + 8;
}

void Quotation::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.fillRect(QRect{0, 0, barWidth, height()}, theme.line);
    painter.setPen(underMouse() || hasFocus() ? theme.ink : theme.faint);
    painter.drawText(rect().adjusted(indent, 4, 0, -4), Qt::TextWordWrap, text());
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

YearAgo::YearAgo(const RoomContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHead{tr("A year ago"), this})
    , m_words(new Quotation{this})
{
    m_words->setObjectName(QStringLiteral("yearAgo"));
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_words->setCursor(Qt::PointingHandCursor);
    m_words->setAttribute(Qt::WA_Hover);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    m_words->setSizePolicy(policy);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_words);
    connect(m_words, &QAbstractButton::clicked, this, [this] {
        if (m_entry && m_period)
            m_context.navigator.go({.room = RoomName::Write, .year = m_period->year(), .entry = m_entry});
    });
}

void YearAgo::setPeriod(const std::optional<Period>& period)
{
    m_period = period ? yearBefore(*period) : std::nullopt;
    reload();
}

void YearAgo::reload()
{
    m_entry.reset();
    if (m_period) {
        const auto rows = m_context.journal.entries({.kind = m_period->kind(), .dates = m_period->range()});
        for (const EntryRow& row : rows ? *rows : std::vector<EntryRow>{}) {
            if (row.period != m_period || row.opening.isEmpty())
                continue;
            m_entry = row.id;
            m_head->setDetail(label(*m_period));
            m_words->setText(tr("“%1”").arg(row.opening));
            m_words->setAccessibleName(tr("%1: %2").arg(label(*m_period), row.opening));
            m_words->updateGeometry();
            break;
        }
    }
    setVisible(m_entry.has_value());
}

} // namespace hoego::ui
