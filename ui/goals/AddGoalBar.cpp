#include "ui/goals/AddGoalBar.h"

#include "ui/common/TextLine.h"
#include "ui/goals/GoalEdits.h"
#include "ui/goals/GoalFace.h"
#include "ui/render/GoalText.h"
#include "ui/render/PeriodLabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace hoego::ui {

namespace {

QString sourceReading(const GoalLine& line, const std::vector<Category>& categories)
{
    if (const auto* tagged = std::get_if<source::EntriesWithTag>(&*line.source))
        return sourceText(*tagged, categories);
    if (const auto* ofKind = std::get_if<source::EntriesOfKind>(&*line.source))
        return sourceText(*ofKind, categories);
    const QString& name = std::get<QString>(*line.source);
    if (const auto category = categoryNamed(name, categories))
        return sourceText(source::DaysOfCategory{category->id}, categories);
    return AddGoalBar::tr("no color is called “%1”: logged by hand").arg(name);
}

} // namespace

QString readingText(const GoalLine& line, const std::vector<Category>& categories)
{
    if (line.title.isEmpty())
        return {};
    QStringList parts{line.title, measureText(line.measure)};
    if (line.source)
        parts << sourceReading(line, categories);
    if (line.due)
        parts << AddGoalBar::tr("until %1").arg(dayLabel(*line.due));
    if (!line.areaName.isEmpty())
        parts << QString{line.areaEmoji + QLatin1Char(' ') + line.areaName}.trimmed();
    return parts.join(QStringLiteral(" · "));
}

AddGoalBar::AddGoalBar(QWidget* parent)
    : QWidget(parent)
    , m_line(new TextLine{this})
    , m_reading(new QLabel{this})
    , m_add(new QPushButton{tr("&Add"), this})
{
    m_line->setObjectName(QStringLiteral("goalLine"));
    m_line->setAccessibleName(tr("New goal"));
    m_line->setPlaceholderText(tr("“12 books @📚 Reading”, “run 3 times a week”, “a post a month #tech”"));
    m_reading->setObjectName(QStringLiteral("goalReading"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_add->setObjectName(QStringLiteral("addGoal"));
    m_add->setDefault(true);

    auto* grid = new QGridLayout{this};
    grid->setContentsMargins({});
    grid->setVerticalSpacing(4);
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_reading, 1, 0, 1, 2);

    connect(m_line, &TextLine::wholeTextChanged, this, &AddGoalBar::read);
    connect(m_line, &QLineEdit::returnPressed, this, &AddGoalBar::accept);
    connect(m_add, &QAbstractButton::clicked, this, &AddGoalBar::accept);
    setFocusProxy(m_line);
    read({});
}

void AddGoalBar::open(const Period& period, std::vector<Category> categories)
{
    m_period = period;
    m_categories = std::move(categories);
    read(m_line->wholeText());
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void AddGoalBar::offer(const QString& text)
{
    m_line->setText(text);
}

void AddGoalBar::settle()
{
    m_line->finishComposition();
}

void AddGoalBar::clear()
{
    m_line->clear();
}

void AddGoalBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AddGoalBar::accept()
{
    m_line->finishComposition();
    const GoalLine line = readGoalLine(m_line->text(), m_period);
    if (line.title.isEmpty()) {
        m_line->setFocus();
        return;
    }
    Q_EMIT accepted(line);
}

void AddGoalBar::read(const QString& text)
{
    const QString reading = readingText(readGoalLine(text, m_period), m_categories);
    m_reading->setText(reading.isEmpty()
                           ? tr("How it is counted is shown here as you type. Enter adds, Esc closes.")
                           : reading);
    m_add->setEnabled(!reading.isEmpty());
    m_line->setAccessibleDescription(reading);
}

} // namespace hoego::ui
