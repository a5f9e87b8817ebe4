#include "ui/shell/Sidebar.h"

#include "ui/common/Theme.h"
#include "ui/shell/StylePaint.h"
#include "ui/shell/YearModel.h"
#include "ui/shell/YearView.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QKeySequence>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

/// A room's line: its name, and its shortcut in faint letters.
class RoomButton : public QAbstractButton {
public:
    RoomButton(const QString& name, const QKeySequence& key, QWidget* parent)
        : QAbstractButton(parent)
        , m_key(key.toString(QKeySequence::NativeText))
    {
        setText(name);
        setCheckable(true);
        setToolTip(QStringLiteral("%1 (%2)").arg(name, m_key));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int line = fontMetrics().height();
        return {QFontMetrics{bold}.horizontalAdvance(text()) + fontMetrics().horizontalAdvance(m_key)
                    + 2 * line,
                line * 7 / 4};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(palette());
        QPainter painter{this};
        if (isChecked())
            paint::frame(painter, rect(), {.fill = theme.card, .edge = theme.line});
        else if (underMouse())
            paint::frame(painter, rect(), {.fill = theme.blank});
        if (hasFocus())
            paint::frame(painter, rect(), {.edge = theme.accent, .width = 2});
        QFont name = font();
        if (isChecked())
            name.setWeight(QFont::DemiBold);
        const QRect words = rect().adjusted(fontMetrics().height() / 2, 0, -fontMetrics().height() / 2, 0);
        painter.setFont(name);
        painter.setPen(theme.ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
        QFont small = font();
        small.setPointSizeF(font().pointSizeF() * 0.88);
        painter.setFont(small);
        painter.setPen(theme.faint);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_key);
    }

private:
    QString m_key;
};

} // namespace

QString roomTitle(RoomName room)
{
    switch (room) {
    case RoomName::Write: return Sidebar::tr("Write");
    case RoomName::Colors: return Sidebar::tr("Colors");
    case RoomName::Goals: return Sidebar::tr("Goals");
    case RoomName::LookBack: return Sidebar::tr("Look back");
    case RoomName::Find: return Sidebar::tr("Find");
    }
    return {};
}

Sidebar::Sidebar(YearModel& model, std::function<std::vector<int>()> years, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_years(std::move(years))
    , m_year(new QToolButton{this})
    , m_rooms(new QButtonGroup{this})
    , m_view(new YearView{model, this})
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(10, 16, 10, 10);
    column->setSpacing(2);
    column->addWidget(buildYear());
    column->addSpacing(8);
    for (int number = 0; number < 5; ++number) {
        const auto room = static_cast<RoomName>(number);
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + number);
        auto* button = new RoomButton{roomTitle(room), QKeySequence{Qt::CTRL | key}, this};
        m_rooms->addButton(button, number);
        column->addWidget(button);
    }
    connect(m_rooms, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT roomChosen(static_cast<RoomName>(id)); });

    auto* line = new QFrame{this};
    line->setFrameShape(QFrame::HLine);
    column->addSpacing(8);
    column->addWidget(line);
    column->addSpacing(8);
    column->addWidget(m_view, 1);
    connect(m_view, &YearView::placeChosen, this, &Sidebar::placeChosen);
    dress();
}

void Sidebar::setPlace(const Place& place)
{
    if (place.year) {
        m_model.setYear(*place.year);
        m_year->setText(QString::number(*place.year));
        m_year->setAccessibleName(tr("Year %1").arg(*place.year));
    }
    if (auto* button = m_rooms->button(static_cast<int>(place.room)))
        button->setChecked(true);
    m_view->setChosen(place);
}

void Sidebar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter{this};
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
}

void Sidebar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

QWidget* Sidebar::buildYear()
{
    auto* line = new QWidget{this};
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(0, 0, 0, 0);
    const auto step = [this, line](Qt::ArrowType arrow, const QString& name, int years) {
        auto* button = new QToolButton{line};
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, [this, years] {
            Q_EMIT yearChosen(std::clamp(m_model.year() + years, firstYear, lastYear));
        });
        return button;
    };
    m_year->setObjectName(QStringLiteral("yearButton"));
    m_year->setAutoRaise(true);
    m_year->setFocusPolicy(Qt::TabFocus);
    m_year->setToolTip(tr("Choose a year"));
    connect(m_year, &QToolButton::clicked, this, &Sidebar::showYears);
    row->addWidget(step(Qt::LeftArrow, tr("Previous year"), -1));
    row->addStretch();
    row->addWidget(m_year);
    row->addStretch();
    row->addWidget(step(Qt::RightArrow, tr("Next year"), 1));
    return line;
}

void Sidebar::showYears()
{
    auto years = m_years();
    if (std::ranges::find(years, m_model.year()) == years.end())
        years.push_back(m_model.year());
    std::ranges::sort(years, std::greater{});
    QMenu menu{this};
    for (const int year : years) {
        auto* action = menu.addAction(QString::number(year));
        action->setCheckable(true);
        action->setChecked(year == m_model.year());
        connect(action, &QAction::triggered, this, [this, year] { Q_EMIT yearChosen(year); });
    }
    menu.exec(m_year->mapToGlobal(QPoint{0, m_year->height()}));
}

void Sidebar::dress()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.55);
    large.setWeight(QFont::Bold);
    m_year->setFont(large);
    setFixedWidth(fontMetrics().height() * 21 / 2);
}

} // namespace hoego::ui
