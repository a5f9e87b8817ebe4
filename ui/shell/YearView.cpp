#include "ui/shell/YearView.h"

#include "ui/common/Theme.h"
#include "ui/shell/StylePaint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace hoego::ui {

namespace {

int lineHeight(const QFontMetrics& metrics)
{
    return metrics.height() * 7 / 5;
}

/// Where in a line its arrow is, if it has one.
QRect arrowArea(const QRect& line)
{
    return {line.right() - line.height() + 1, line.top(), line.height(), line.height()};
}

void paintMark(QPainter& painter, const QRectF& circle, Mark mark, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = mark == Mark::Blank ? theme.faint : theme.accent;
    painter.setPen(QPen{color, 1.2});
    painter.setBrush(mark == Mark::Finished ? QBrush{color} : QBrush{Qt::NoBrush});
    painter.drawEllipse(circle);
    if (mark == Mark::Draft) {
        constexpr int quarter = 90 * 16;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(circle, quarter, 2 * quarter);
    }
    painter.restore();
}

class LineDelegate : public QStyledItemDelegate {
public:
    explicit LineDelegate(const YearView& view, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {1, lineHeight(option.fontMetrics)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(m_view.palette());
        const QFontMetrics& metrics = option.fontMetrics;
        const bool isChosen = m_view.chosen() == index;
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        if (isChosen)
            paint::frame(*painter, option.rect, {.fill = theme.card, .edge = theme.line, .radius = 6});
        else if (isHovered)
            paint::frame(*painter, option.rect, {.fill = theme.blank, .radius = 6});
        if (option.state.testFlag(QStyle::State_HasFocus) && m_view.hasFocus())
            paint::focusRing(*painter, option.rect, theme);

        const qreal side = metrics.ascent() * 0.5;
        const qreal inset = metrics.height() / 2.0;
        paintMark(*painter,
                  QRectF(option.rect.left() + inset, QRectF{option.rect}.center().y() - side / 2, side, side),
                  static_cast<Mark>(index.data(YearModel::MarkRole).toInt()), theme);

        QRect words = option.rect.adjusted(static_cast<int>(inset * 1.8 + side), 0, -metrics.height() / 2, 0);
        if (index.model()->hasChildren(index)) {
            const QRect arrow = arrowArea(option.rect);
            paint::chevron(*painter, arrow, m_view.isExpanded(index) ? Qt::DownArrow : Qt::RightArrow,
                           theme.faint);
            words.setRight(arrow.left());
        }
        QFont font = option.font;
        if (isChosen)
            font.setWeight(QFont::DemiBold);
        paintWords(*painter, words, index, font, isChosen);
    }

private:
    /// The name, and at the right its detail where both have room: the mark says the same.
    void paintWords(QPainter& painter, QRect words, const QModelIndex& index, const QFont& font,
                    bool isChosen) const
    {
        const Theme& theme = Theme::of(m_view.palette());
        const QString name = index.data().toString();
        const QString detail = index.data(YearModel::DetailRole).toString();
        QFont small = m_view.font();
        small.setPointSizeF(small.pointSizeF() * 0.88);
        const int taken = QFontMetrics{small}.horizontalAdvance(detail) + QFontMetrics{font}.height() / 3;
        if (!detail.isEmpty() && QFontMetrics{font}.horizontalAdvance(name) + taken <= words.width()) {
            painter.setFont(small);
            painter.setPen(theme.faint);
            painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
            words.setRight(words.right() - taken);
        }
        painter.setFont(font);
        painter.setPen(index.data(YearModel::FreeRole).toBool() && !isChosen ? theme.faint : theme.ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics{font}.elidedText(name, Qt::ElideRight, words.width()));
    }

    const YearView& m_view;
};

} // namespace

YearView::YearView(YearModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("yearView"));
    setAccessibleName(tr("Entries of the year"));
    setModel(&model);
    setItemDelegate(new LineDelegate{*this, this});
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(fontMetrics().height());
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &YearView::rememberOpen);
    connect(&model, &QAbstractItemModel::modelReset, this, &YearView::restoreOpen);
    const auto go = [this](const QModelIndex& index) { Q_EMIT placeChosen(m_model.place(index)); };
    connect(this, &QAbstractItemView::clicked, this, go);
}

void YearView::setChosen(const Place& place)
{
    m_place = place;
    const QModelIndex index = chosen();
    if (index.isValid()) {
        // Only scroll what has its size: before, every line would count as out of sight.
        setAutoScroll(isVisible());
        setCurrentIndex(index);
    }
    viewport()->update();
}

QModelIndex YearView::chosen() const
{
    return m_place.room == RoomName::Write ? m_model.indexOf(m_place) : QModelIndex{};
}

void YearView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (isOnArrow(index, event->position().toPoint()))
        setExpanded(index, !isExpanded(index));
    else
        QTreeView::mousePressEvent(event);
}

void YearView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

void YearView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isEnter && currentIndex().isValid())
        Q_EMIT placeChosen(m_model.place(currentIndex()));
    else
        QTreeView::keyPressEvent(event);
}

void YearView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setIndentation(fontMetrics().height());
}

void YearView::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    scrollTo(chosen());
}

void YearView::rememberOpen()
{
    m_open.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (isExpanded(index))
            m_open.push_back(m_model.place(index));
    }
}

void YearView::restoreOpen()
{
    for (const Place& place : m_open) {
        if (const QModelIndex index = m_model.indexOf(place); index.isValid())
            expand(index);
    }
    setChosen(m_place);
}

bool YearView::isOnArrow(const QModelIndex& index, QPoint point) const
{
    return index.isValid() && m_model.hasChildren(index) && arrowArea(visualRect(index)).contains(point);
}

} // namespace hoego::ui
