#include "ui/write/Backlinks.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/common/Theme.h"
#include "ui/render/PeriodLabel.h"
#include "ui/write/SectionHead.h"

#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int padding = 6;
constexpr int mostLines = 3;
constexpr std::size_t fewRows = 6; ///< Shown before somebody asks for all.

} // namespace

BacklinkRow::BacklinkRow(const Backlink& link, QWidget* parent)
    : QAbstractButton(parent)
    , m_entry(link.entry.id)
    , m_when(link.entry.period ? label(*link.entry.period) : dayLabel(link.entry.date))
    , m_sentence(link.sentence)
{
    setText(titleOf(link.entry));
    setObjectName(QStringLiteral("backlink"));
    setAccessibleName(tr("%1, %2: %3").arg(text(), m_when, m_sentence));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize BacklinkRow::sizeHint() const
{
    constexpr int usualWidth = 240;
    return {usualWidth, heightForWidth(usualWidth)};
}

int BacklinkRow::heightForWidth(int width) const
{
    const auto lines = 1 + static_cast<int>(sentenceLines(width - 2 * padding).size());
    return lines * fontMetrics().lineSpacing() + 2 * padding;
}

QStringList BacklinkRow::sentenceLines(int width) const
{
    QStringList lines;
    QTextLayout layout{m_sentence, font()};
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == mostLines - 1) {
            lines += fontMetrics().elidedText(m_sentence.sliced(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += m_sentence.sliced(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

void BacklinkRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    const bool isWarm = underMouse() || hasFocus();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen{theme.accent} : QPen{Qt::NoPen});
    painter.setBrush(isWarm ? QBrush{theme.block} : QBrush{Qt::NoBrush});
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const int line = fontMetrics().lineSpacing();
    QRect place{padding, padding, width() - 2 * padding, line};
    const QString when = fontMetrics().elidedText(m_when, Qt::ElideRight, place.width() / 2);
    painter.setPen(theme.faint);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, when);
    painter.setPen(isWarm ? theme.accent : theme.ink);
    const int left = place.width() - fontMetrics().horizontalAdvance(when) - padding;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, left));
    painter.setPen(theme.faint);
    const QStringList sentence = sentenceLines(place.width());
    for (const QString& words : sentence) {
        place.translate(0, line);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

Backlinks::Backlinks(const RoomContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHead{tr("Entries that link here"), this})
    , m_rows(new QVBoxLayout)
    , m_more(new QPushButton{this})
{
    setObjectName(QStringLiteral("backlinks"));
    static_cast<QPushButton*>(m_more)->setFlat(true);
    m_more->setObjectName(QStringLiteral("allBacklinks"));
    m_rows->setSpacing(2);
    m_rows->setContentsMargins(-padding, 0, -padding, 0);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addLayout(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_showsAll = true;
        fill();
    });
    hide();
}

void Backlinks::setEntry(const Entry& entry)
{
    if (!m_entry || m_entry->id != entry.id)
        m_showsAll = false;
    m_entry = entry;
    m_entry->body.clear();
    reload();
}

void Backlinks::reload()
{
    if (!m_entry)
        return;
    if (const auto now = m_context.journal.entry(m_entry->id); now && *now)
        m_entry->title = (*now)->title; // It may have been renamed.
    auto found = m_context.journal.backlinks(*m_entry);
    if (!found || *found == m_links)
        return;
    m_links = *std::move(found);
    fill();
}

void Backlinks::fill()
{
    while (const QLayoutItem* item = m_rows->itemAt(0)) {
        QWidget* row = item->widget();
        m_rows->removeWidget(row);
        row->hide(); // It may be the one that was just clicked.
        row->deleteLater();
    }
    const std::size_t shown = m_showsAll ? m_links.size() : std::min(m_links.size(), fewRows);
    for (std::size_t i = 0; i < shown; ++i) {
        auto* row = new BacklinkRow{m_links[i], this};
        connect(row, &QAbstractButton::clicked, this,
                [this, row] { m_context.navigator.go({.room = RoomName::Write, .entry = row->entry()}); });
        m_rows->addWidget(row);
    }
    const auto hidden = static_cast<int>(m_links.size() - shown);
    m_more->setText(tr("%n more", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    m_head->setDetail(QLocale{}.toString(static_cast<qulonglong>(m_links.size())));
    setVisible(!m_links.empty());
}

} // namespace hoego::ui
