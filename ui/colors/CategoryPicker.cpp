#include "ui/colors/CategoryPicker.h"

#include "core/text/Hangul.h"
#include "ui/colors/CategoryIcon.h"
#include "ui/common/TextLine.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

bool isCalled(const QString& name, const QString& typed)
{
    const QString sought = typed.trimmed();
    return text::folded(name).contains(text::folded(sought))
        || (text::isInitials(sought) && text::initials(name).contains(sought));
}

CategoryPicker::CategoryPicker(std::span<const Category> categories, QWidget* parent)
    : QFrame(parent)
    , m_line(new TextLine{this})
    , m_list(new QListWidget{this})
{
    std::ranges::copy_if(categories, std::back_inserter(m_categories), std::not_fn(&Category::archived));
    setObjectName(QStringLiteral("categoryPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("categoryLine"));
    m_line->setAccessibleName(tr("Color by its name"));
    m_line->setPlaceholderText(tr("A color's name"));
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("categoryOffers"));
    m_list->setAccessibleName(tr("Colors of this name"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &TextLine::wholeTextChanged, this, &CategoryPicker::offer);
    connect(m_line, &QLineEdit::returnPressed, this, &CategoryPicker::take);
    connect(m_list, &QListWidget::itemClicked, this, &CategoryPicker::take);
    offer({});
}

void CategoryPicker::open(const QPoint& place)
{
    const int width = fontMetrics().averageCharWidth() * 26;
    const int rows = std::min<int>(static_cast<int>(m_categories.size()), 9);
    const int height = m_line->sizeHint().height() + rows * std::max(1, m_list->sizeHintForRow(0)) + 24;
    const QSize room = parentWidget()->size();
    setGeometry(std::clamp(place.x(), 0, std::max(0, room.width() - width)),
                std::clamp(place.y(), 0, std::max(0, room.height() - height)), width, height);
    show();
    raise();
    m_line->setFocus(Qt::OtherFocusReason);
}

bool CategoryPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down)
            return QApplication::sendEvent(m_list, event);
    }
    if (watched == m_line && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT closed();
    return QFrame::eventFilter(watched, event);
}

void CategoryPicker::offer(const QString& typed)
{
    m_list->clear();
    m_offered.clear();
    for (const Category& category : m_categories) {
        if (!isCalled(category.name, typed))
            continue;
        m_offered.push_back(category.id);
        new QListWidgetItem{categoryIcon(category.color, palette()), category.name, m_list};
    }
    m_list->setCurrentRow(0);
    if (m_offered.empty())
        (new QListWidgetItem{tr("No color is called so."), m_list})->setFlags(Qt::NoItemFlags);
}

void CategoryPicker::take()
{
    m_line->finishComposition();
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_offered.size()))
        Q_EMIT picked(m_offered[static_cast<std::size_t>(row)]);
}

} // namespace hoego::ui
