#include "ui/goals/GoalDialog.h"

#include "core/text/Hangul.h"
#include "ui/common/Dates.h"
#include "ui/common/TextLine.h"
#include "ui/goals/AmountBox.h"
#include "ui/goals/GoalEdits.h"
#include "ui/goals/GoalFace.h"
#include "ui/render/GoalText.h"
#include "ui/render/PeriodLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

enum MeasureRow { DoneRow, CountRow, ValueRow, RateRow };

/// The sources that need no more words than their name; a tag is asked for beside.
constexpr auto byHand = "hand";
constexpr auto byTag = "tag";
constexpr auto freeEntries = "free";

QString keyOf(const std::optional<Source>& source)
{
    if (!source)
        return QString::fromLatin1(byHand);
    if (std::holds_alternative<source::EntriesWithTag>(*source))
        return QString::fromLatin1(byTag);
    if (const auto* painted = std::get_if<source::DaysOfCategory>(&*source))
        return painted->category.toString();
    const auto kind = std::get<source::EntriesOfKind>(*source).kind;
    return kind ? QString::number(static_cast<int>(*kind)) : QString::fromLatin1(freeEntries);
}

QWidget* inOneRow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins({});
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    row->setFocusProxy(*widgets.begin());
    return row;
}

} // namespace

GoalDialog::GoalDialog(const QString& heading, Goal goal, Choices choices, QWidget* parent)
    : QDialog(parent)
    , m_goal(std::move(goal))
    , m_choices(std::move(choices))
    , m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("goalDialog"));
    setWindowTitle(heading);
    auto* column = new QVBoxLayout{this};
    column->addLayout(m_form);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildTitleAndArea();
    buildMeasure();
    buildSource();
    buildPeriod();
    buildButtons();
    showWhatFits();
    setMinimumWidth(fontMetrics().height() * 26);
    m_title->setFocus();
    m_title->selectAll();
}

void GoalDialog::buildTitleAndArea()
{
    m_title = new TextLine{this};
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setText(m_goal.title);
    m_form->addRow(tr("&Goal:"), m_title);

    m_area = new QComboBox{this};
    m_area->setObjectName(QStringLiteral("area"));
    m_area->setEditable(true);
    m_area->setLineEdit(new TextLine{m_area});
    m_area->setInsertPolicy(QComboBox::NoInsert);
    m_area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_area->addItem(QString{});
    for (const Area& area : m_choices.areas)
        m_area->addItem(areaLabel(area));
    m_area->lineEdit()->setPlaceholderText(tr("None, or a new name such as “📚 Reading”"));
    const auto area
        = std::ranges::find_if(m_choices.areas, [this](const Area& it) { return it.id == m_goal.area; });
    m_area->setCurrentText(area == m_choices.areas.end() ? QString{} : areaLabel(*area));
    m_form->addRow(tr("&Area:"), m_area);
}

void GoalDialog::buildMeasure()
{
    m_measure = new QComboBox{this};
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->addItems({tr("Done or not"), tr("A number of things"), tr("A value to reach"),
                         tr("So often in each week or month")});
    m_measure->setCurrentIndex(static_cast<int>(m_goal.measure.index()));
    m_form->addRow(tr("&Measured as:"), m_measure);

    m_target = new AmountBox{this};
    m_target->setObjectName(QStringLiteral("target"));
    m_unit = new TextLine{this};
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setPlaceholderText(tr("Unit"));
    m_unit->setAccessibleName(tr("Unit"));
    m_direction = new QComboBox{this};
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItems({tr("at least"), tr("at most")});
    m_target->setValue(1);
    if (const auto* count = std::get_if<measure::Count>(&m_goal.measure)) {
        m_target->setValue(count->target);
        m_unit->setText(count->unit);
    } else if (const auto* value = std::get_if<measure::Value>(&m_goal.measure)) {
        m_target->setValue(value->target);
        m_unit->setText(value->unit);
        m_direction->setCurrentIndex(value->direction == measure::Direction::Down ? 1 : 0);
    }
    m_form->addRow(tr("&Target:"), inOneRow({m_target, m_unit, m_direction}));

    m_times = new QSpinBox{this};
    m_times->setObjectName(QStringLiteral("times"));
    m_times->setRange(1, 1000);
    m_per = new QComboBox{this};
    m_per->setObjectName(QStringLiteral("per"));
    m_per->setAccessibleName(tr("In each"));
    for (const auto& [label, kind] : {std::pair{tr("times a week"), Period::Kind::Week},
                                      {tr("times a month"), Period::Kind::Month},
                                      {tr("times a quarter"), Period::Kind::Quarter}})
        m_per->addItem(label, static_cast<int>(kind));
    if (const auto* rate = std::get_if<measure::Rate>(&m_goal.measure)) {
        m_times->setValue(rate->times);
        m_per->setCurrentIndex(m_per->findData(static_cast<int>(rate->per)));
    }
    m_form->addRow(tr("&How often:"), inOneRow({m_times, m_per}));
    connect(m_measure, &QComboBox::currentIndexChanged, this, &GoalDialog::showWhatFits);
}

void GoalDialog::buildSource()
{
    m_source = new QComboBox{this};
    m_source->setObjectName(QStringLiteral("source"));
    m_source->addItem(tr("What I log by hand"), QString::fromLatin1(byHand));
    for (const auto kind :
         {Period::Kind::Day, Period::Kind::Week, Period::Kind::Month, Period::Kind::Quarter})
        m_source->addItem(sourceText(source::EntriesOfKind{kind}, QString{}),
                          QString::number(static_cast<int>(kind)));
    m_source->addItem(sourceText(source::EntriesOfKind{std::nullopt}, QString{}),
                      QString::fromLatin1(freeEntries));
    m_source->addItem(tr("automatic (entries with a tag)"), QString::fromLatin1(byTag));
    for (const Category& category : m_choices.categories) {
        const source::DaysOfCategory painted{category.id};
        if (!category.archived || m_goal.source == Source{painted})
            m_source->addItem(sourceText(painted, m_choices.categories), category.id.toString());
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(keyOf(m_goal.source))));
    m_form->addRow(tr("&Counts:"), m_source);

    m_tag = new TextLine{this};
    m_tag->setObjectName(QStringLiteral("tag"));
    if (m_goal.source) {
        if (const auto* tagged = std::get_if<source::EntriesWithTag>(&*m_goal.source))
            m_tag->setText(tagged->tag);
    }
    m_form->addRow(tr("Ta&g:"), m_tag);
    connect(m_source, &QComboBox::currentIndexChanged, this, &GoalDialog::showWhatFits);
}

void GoalDialog::buildPeriod()
{
    m_year = new QSpinBox{this};
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(firstYear, lastYear);
    m_year->setValue(m_goal.period.year());
    m_period = new QComboBox{this};
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("Part of the year"));
    fillPeriods(m_goal.period);
    m_form->addRow(tr("&Period:"), inOneRow({m_year, m_period}));
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        const auto kind = Period::fromKey(m_period->currentData().toString())->kind();
        const auto number
            = static_cast<std::size_t>(Period::fromKey(m_period->currentData().toString())->number() - 1);
        fillPeriods(kind == Period::Kind::Year ? Period::ofYear(year)
                                               : Period::ofYear(year).children(kind).at(number));
    });

    m_hasDue = new QCheckBox{tr("&Until"), this};
    m_hasDue->setChecked(m_goal.due.has_value());
    m_due = new QDateEdit{toQDate(m_goal.due.value_or(m_goal.period.last())), this};
    m_due->setCalendarPopup(true);
    m_due->setAccessibleName(tr("Until"));
    m_form->addRow(m_hasDue, m_due);
    m_hasStart = new QCheckBox{tr("Count&ed from"), this};
    m_hasStart->setChecked(m_goal.starts.has_value());
    m_start = new QDateEdit{toQDate(m_goal.starts.value_or(m_goal.period.first())), this};
    m_start->setCalendarPopup(true);
    m_start->setAccessibleName(tr("Counted from"));
    m_form->addRow(m_hasStart, m_start);
    for (const auto& [box, date] : {std::pair{m_hasDue, m_due}, {m_hasStart, m_start}}) {
        date->setDisplayFormat(locale().dateFormat(QLocale::LongFormat));
        date->setEnabled(box->isChecked());
        connect(box, &QCheckBox::toggled, date, &QWidget::setEnabled);
    }
}

void GoalDialog::buildButtons()
{
    auto* save = new QPushButton{tr("&Save"), this};
    save->setObjectName(QStringLiteral("accept"));
    save->setDefault(true);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(save, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_title, &TextLine::wholeTextChanged, save,
            [save](const QString& text) { save->setEnabled(!text.trimmed().isEmpty()); });
}

void GoalDialog::showWhatFits()
{
    const int row = m_measure->currentIndex();
    m_form->setRowVisible(m_target->parentWidget(), row == CountRow || row == ValueRow);
    m_direction->setVisible(row == ValueRow);
    m_form->setRowVisible(m_times->parentWidget(), row == RateRow);
    m_form->setRowVisible(m_start, row == RateRow);
    m_form->setRowVisible(m_tag, m_source->currentData().toString() == QLatin1StringView{byTag});
}

void GoalDialog::fillPeriods(const Period& chosen)
{
    m_period->clear();
    const Period year = chosen.enclosing(Period::Kind::Year);
    m_period->addItem(tr("The whole year"), year.key());
    for (const auto kind : {Period::Kind::Half, Period::Kind::Quarter, Period::Kind::Month}) {
        for (const Period& period : year.children(kind))
            m_period->addItem(shortLabel(period), period.key());
    }
    m_period->setCurrentIndex(std::max(0, m_period->findData(chosen.key())));
}

Measure GoalDialog::measure() const
{
    const QString unit = text::normalized(m_unit->wholeText()).trimmed();
    switch (m_measure->currentIndex()) {
    case CountRow: {
        constexpr double least = 0.001;
        return measure::Count{.target = std::max(least, m_target->value()), .unit = unit};
    }
    case ValueRow:
        return measure::Value{.target = m_target->value(),
                              .unit = unit,
                              .direction = m_direction->currentIndex() == 1 ? measure::Direction::Down
                                                                            : measure::Direction::Up};
    case RateRow:
        return measure::Rate{.times = m_times->value(),
                             .per = static_cast<Period::Kind>(m_per->currentData().toInt())};
    default: return measure::Done{};
    }
}

std::optional<Source> GoalDialog::source() const
{
    const QString key = m_source->currentData().toString();
    if (key == QLatin1StringView{byHand})
        return std::nullopt;
    if (key == QLatin1StringView{freeEntries})
        return source::EntriesOfKind{std::nullopt};
    if (key == QLatin1StringView{byTag}) {
        const QStringList tags = cleanTags({m_tag->wholeText()});
        return tags.isEmpty() ? std::nullopt : std::optional<Source>{source::EntriesWithTag{tags.front()}};
    }
    if (const auto category = CategoryId::fromString(key))
        return source::DaysOfCategory{*category};
    return source::EntriesOfKind{static_cast<Period::Kind>(key.toInt())};
}

GoalDialog::Outcome GoalDialog::outcome() const
{
    Outcome result{.goal = m_goal, .newAreas = {}};
    Goal& goal = result.goal;
    goal.title = text::normalized(m_title->wholeText()).simplified();
    goal.measure = measure();
    goal.source = source();
    if (const auto period = Period::fromKey(m_period->currentData().toString()))
        goal.period = *period;
    goal.due = m_hasDue->isChecked() ? std::optional{toDay(m_due->date())} : std::nullopt;
    goal.starts = m_hasStart->isChecked() && m_measure->currentIndex() == RateRow
        ? std::optional{toDay(m_start->date())}
        : std::nullopt;

    const QString wanted = static_cast<TextLine*>(m_area->lineEdit())->wholeText().trimmed();
    if (wanted.isEmpty()) {
        goal.area = std::nullopt;
    } else if (const auto known = areaNamed(wanted, m_choices.areas)) {
        goal.area = known->id;
    } else {
        const Area made = newArea(wanted, m_choices.areas);
        goal.area = made.id;
        result.newAreas.push_back(adding(made));
    }
    return result;
}

void GoalDialog::accept()
{
    for (auto* line : findChildren<TextLine*>())
        line->finishComposition();
    if (m_title->text().trimmed().isEmpty()) {
        m_title->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace hoego::ui
