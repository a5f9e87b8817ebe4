#include "ui/write/MonthColors.h"

#include "core/journal/Journal.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/common/Settings.h"
#include "ui/common/Theme.h"
#include "ui/render/PeriodLabel.h"
#include "ui/write/MonthModel.h"
#include "ui/write/SectionHead.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int rowHeight = 28;

/// Paints a day: its color as a rounded sheet, its number on it, a ring around today and around the caret.
class DayDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString number = index.data().toString();
        if (number.isEmpty())
            return;
        const Theme& theme = Theme::of(option.palette);
        const QVariant color = index.data(MonthModel::ColorRole);
        const QRectF cell = QRectF{option.rect}.adjusted(1.5, 1.5, -1.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const auto rgb = color.isNull() ? std::nullopt : std::optional{color.value<Rgb>()};
        painter->setBrush(rgb ? theme.highlighter(*rgb) : theme.blank);
        painter->drawRoundedRect(cell, 5, 5);
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        if (isCurrent || index.data(MonthModel::TodayRole).toBool()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen{isCurrent ? theme.accent : theme.ink, isCurrent ? 2.0 : 1.2});
            painter->drawRoundedRect(cell, 5, 5);
        }
        painter->setPen(rgb ? theme.inkOn(*rgb) : theme.faint);
        painter->setFont(option.font);
        painter->drawText(cell, Qt::AlignCenter, number);
        painter->restore();
    }
};

QPixmap swatch(const QColor& color)
{
    QPixmap picture{16, 16};
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF{1, 1, 14, 14}, 4, 4);
    return picture;
}

} // namespace

MonthColors::MonthColors(const RoomContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new MonthModel{this})
    , m_grid(new QTableView{this})
    , m_head(new SectionHead{{}, this})
{
    m_grid->setObjectName(QStringLiteral("month"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new DayDelegate{m_grid});
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setShowGrid(false);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setTabKeyNavigation(false);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_grid->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setMinimumSectionSize(10);
    m_grid->horizontalHeader()->setSectionsClickable(false);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->installEventFilter(this);
    connect(m_grid, &QTableView::clicked, this, &MonthColors::offerPalette);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_grid);
    dress();
}

void MonthColors::setMonth(const Period& month)
{
    m_month = month;
    reload();
}

void MonthColors::reload()
{
    const auto colors = m_context.journal.colors(m_month);
    if (!colors)
        return;
    const QModelIndex current = m_grid->currentIndex();
    const auto currentDay = m_model->dayAt(current);
    m_model->setMonth(*colors, m_context.now().day(), m_context.settings.weekStartsOnSunday.get());
    if (currentDay)
        m_grid->setCurrentIndex(m_model->indexOf(*currentDay));
    const auto colored
        = std::ranges::count_if(colors->colors, [](const DayColor& c) { return c.category.has_value(); });
    const QString title = tr("Colors of %1").arg(shortLabel(m_month));
    m_head->setTitle(title);
    m_grid->setAccessibleName(title);
    m_head->setDetail(tr("%1/%2 days").arg(colored).arg(m_month.dayCount()));
    m_grid->setFixedHeight(m_grid->horizontalHeader()->sizeHint().height() + m_model->rowCount() * rowHeight);
}

void MonthColors::paint(Day day, std::optional<CategoryId> category)
{
    const DayColor* before = m_model->colorOf(day);
    if (before ? before->category == category : !category)
        return;
    std::optional<DayColor> after
        = DayColor{.day = day, .category = category, .note = before ? before->note : QString{}};
    if (!after->category && after->note.isEmpty())
        after.reset();
    const Change<DayColor> change{.before = before ? std::optional{*before} : std::nullopt, .after = after};
    const QString step = category ? tr("Color %1").arg(dayLabel(day)) : tr("Clear %1").arg(dayLabel(day));
    m_context.edits.perform(step, {change});
}

bool MonthColors::paintByKey(int key)
{
    const auto day = m_model->dayAt(m_grid->currentIndex());
    if (!day)
        return false;
    if (key == Qt::Key_0 || key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        paint(*day, std::nullopt);
        return true;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9)
        return false;
    for (const Category& category : m_model->month().categories) {
        if (!category.archived && category.key == key - Qt::Key_0) {
            paint(*day, category.id);
            return true;
        }
    }
    return false;
}

void MonthColors::offerPalette(const QModelIndex& index)
{
    const auto day = m_model->dayAt(index);
    if (!day)
        return;
    const Theme& theme = Theme::of(palette());
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Category& category : m_model->month().categories) {
        if (category.archived)
            continue;
        const QString name
            = category.key ? QStringLiteral("%1\t%2").arg(category.name).arg(*category.key) : category.name;
        menu->addAction(QIcon{swatch(theme.highlighter(category.color))}, name, this,
                        [this, day, id = category.id] { paint(*day, id); });
    }
    menu->addAction(tr("No color"), this, [this, day] { paint(*day, std::nullopt); });
    menu->addSeparator();
    menu->addAction(tr("Show in Colors"), this, [this, day] {
        m_context.navigator.go({.room = RoomName::Colors, .year = m_month.year(), .day = day});
    });
    menu->popup(m_grid->viewport()->mapToGlobal(m_grid->visualRect(index).bottomLeft()));
}

bool MonthColors::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter
            || press->key() == Qt::Key_Space) {
            offerPalette(m_grid->currentIndex());
            return true;
        }
        if (press->modifiers() == Qt::NoModifier || press->modifiers() == Qt::KeypadModifier)
            return paintByKey(press->key());
    }
    return QWidget::eventFilter(watched, event);
}

void MonthColors::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void MonthColors::dress()
{
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Theme::of(palette()).paper);
    m_grid->setPalette(clear);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.87);
    m_grid->setFont(small);
    m_grid->horizontalHeader()->setFont(small);
}

} // namespace hoego::ui
