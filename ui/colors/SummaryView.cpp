#include "ui/colors/SummaryView.h"

#include "ui/colors/CountTable.h"
#include "ui/colors/FaintLabel.h"
#include "ui/colors/PeriodChoice.h"
#include "ui/colors/TallyBars.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/SegmentedControl.h"
#include "ui/render/PeriodLabel.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

SummaryView::SummaryView(Qt::DayOfWeek firstDay, QWidget* parent)
    : QWidget(parent)
    , m_firstDay(firstDay)
    , m_columns(new QGridLayout{this})
    , m_periods(new PeriodChoice{this})
    , m_empty(new FaintLabel{this})
    , m_bars(new TallyBars)
    , m_parts(new SegmentedControl{{tr("By weekday"), tr("By month")}, this})
    , m_counts(new CountTable)
    , m_factsHead(new QLabel{tr("What stands out"), this})
    , m_facts(new QLabel)
    , m_intoRetrospective(new QPushButton{tr("Into the yearly retrospective")})
    , m_asPicture(new QPushButton{tr("Save as a picture…")})
    , m_factsColumn(buildFacts())
{
    m_empty->setObjectName(QStringLiteral("emptyYear"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_parts->setObjectName(QStringLiteral("countedParts"));
    m_parts->setAccessibleName(tr("Days of each color"));
    m_counts->setObjectName(QStringLiteral("countTable"));
    QFont bold = m_factsHead->font();
    bold.setWeight(QFont::Bold);
    m_factsHead->setFont(bold);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setHorizontalSpacing(34);
    m_columns->setVerticalSpacing(12);
    m_columns->addWidget(m_periods, 0, 0);
    m_columns->addWidget(m_parts, 0, 1, Qt::AlignLeft | Qt::AlignBottom);
    m_columns->addWidget(m_empty, 1, 0, 1, 3);
    m_columns->addWidget(m_bars, 2, 0, Qt::AlignTop);
    m_columns->addWidget(m_counts, 2, 1, Qt::AlignTop | Qt::AlignLeft);
    m_columns->setColumnStretch(0, 4);
    m_columns->setColumnStretch(2, 3);
    connect(m_parts, &SegmentedControl::chosen, this, &SummaryView::showCounts);
}

QWidget* SummaryView::buildFacts()
{
    m_facts->setObjectName(QStringLiteral("yearFacts"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_intoRetrospective->setObjectName(QStringLiteral("intoRetrospective"));
    m_intoRetrospective->setDefault(true);
    m_asPicture->setObjectName(QStringLiteral("asPicture"));
    connect(m_intoRetrospective, &QPushButton::clicked, this, &SummaryView::retrospectiveWanted);
    connect(m_asPicture, &QPushButton::clicked, this, &SummaryView::pictureWanted);
    auto* result = new QWidget{this};
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_intoRetrospective);
    buttons->addWidget(m_asPicture);
    auto* layout = new QVBoxLayout{result};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_facts);
    layout->addLayout(buttons);
    return result;
}

void SummaryView::setSummary(const Summary& summary)
{
    m_bars->setSummary(summary);
    m_byWeekday = byWeekday(summary.tally, summary.categories, m_firstDay);
    m_byMonth = byMonth(summary.tally, summary.categories);
    showCounts();
    m_factLines = facts(summary);
    showLines();
    const bool isEmpty = summary.tally.colored == 0;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_bars, m_parts, m_counts, m_factsHead, m_factsColumn})
        part->setVisible(!isEmpty);
    m_periods->setVisible(!isEmpty || summary.tally.period.kind() != Period::Kind::Year);
    m_empty->setVisible(isEmpty);
    if (summary.categories.empty())
        m_empty->setText(tr("There are no colors yet. Take the usual seven above, or make your own."));
    else
        m_empty->setText(
            tr("Nothing is painted in %1 yet. Take a color above and click a day, or pull over several; "
               "the counting then appears here by itself.")
                .arg(label(summary.tally.period)));
}

void SummaryView::showCounts()
{
    const bool ofMonths = m_parts->current() == 1;
    m_counts->setAccessibleName(ofMonths ? tr("Days of each color by month")
                                         : tr("Days of each color by weekday"));
    m_counts->setSheet(ofMonths ? m_byMonth : m_byWeekday);
}

void SummaryView::setPatterns(const QStringList& sentences)
{
    m_patternLines.clear();
    for (const QString& sentence : sentences)
        m_patternLines += sentence.toHtmlEscaped();
    showLines();
}

void SummaryView::showLines()
{
    QString lines;
    for (const QString& line : m_patternLines + m_factLines)
        lines += QStringLiteral("<p style=\"margin: 0 0 5px 0\">· %1</p>").arg(line);
    m_facts->setText(lines);
}

void SummaryView::fit(int width)
{
    const int letter = fontMetrics().averageCharWidth();
    m_bars->setMaximumWidth(letter * 90);
    const int bars
        = std::max(m_bars->minimumSizeHint().width() + letter * 10, m_periods->minimumSizeHint().width());
    const int facts = letter * 25;
    const bool isNarrow = width < bars + m_counts->width() + facts + 2 * m_columns->horizontalSpacing();
    m_columns->setColumnStretch(2, isNarrow ? 0 : 3);
    m_columns->addWidget(m_factsHead, isNarrow ? 3 : 0, isNarrow ? 0 : 2, 1, isNarrow ? 3 : 1);
    m_columns->addWidget(m_factsColumn, isNarrow ? 4 : 2, isNarrow ? 0 : 2, 1, isNarrow ? 3 : 1,
                         Qt::AlignTop);
}

int SummaryView::usualHeight() const
{
    constexpr int usualCategories = 7;
    const int line = fontMetrics().height() + 8;
    return m_periods->sizeHint().height() + m_columns->verticalSpacing() + line * (usualCategories + 1);
}

std::vector<QWidget*> SummaryView::stops() const
{
    std::vector<QWidget*> stops = m_periods->stops();
    for (auto* part : m_parts->findChildren<QAbstractButton*>())
        stops.push_back(part);
    stops.insert(stops.end(), {m_counts, m_intoRetrospective, m_asPicture});
    return stops;
}

} // namespace hoego::ui
