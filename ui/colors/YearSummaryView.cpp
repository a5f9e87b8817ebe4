#include "ui/colors/YearSummaryView.h"

#include "ui/colors/FaintLabel.h"
#include "ui/colors/TallyBars.h"
#include "ui/colors/WeekdayTable.h"
#include "ui/common/FlowLayout.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoego::ui {

YearSummaryView::YearSummaryView(Qt::DayOfWeek firstDay, QWidget* parent)
    : QWidget(parent)
    , m_columns(new QGridLayout{this})
    , m_empty(new FaintLabel{this})
    , m_bars(new TallyBars)
    , m_weekdays(new WeekdayTable{firstDay})
    , m_facts(new QLabel)
    , m_intoRetrospective(new QPushButton{tr("Into the yearly retrospective")})
    , m_asPicture(new QPushButton{tr("Save as a picture…")})
    , m_barsColumn(column(tr("The year counted"), m_bars))
    , m_weekdaysColumn(column(tr("By weekday"), m_weekdays))
    , m_factsColumn(column(tr("What stands out"), buildFacts()))
{
    m_empty->setObjectName(QStringLiteral("emptyYear"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setHorizontalSpacing(34);
    m_columns->setVerticalSpacing(space);
    m_columns->addWidget(m_empty, 0, 0, 1, 3);
    m_columns->addWidget(m_barsColumn, 1, 0);
    m_columns->addWidget(m_weekdaysColumn, 1, 1);
    m_columns->addWidget(m_factsColumn, 1, 2);
    m_columns->setColumnStretch(0, 4);
    m_columns->setColumnStretch(2, 3);
}

QWidget* YearSummaryView::buildFacts()
{
    m_facts->setObjectName(QStringLiteral("yearFacts"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_intoRetrospective->setObjectName(QStringLiteral("intoRetrospective"));
    m_intoRetrospective->setDefault(true);
    m_asPicture->setObjectName(QStringLiteral("asPicture"));
    connect(m_intoRetrospective, &QPushButton::clicked, this, &YearSummaryView::retrospectiveWanted);
    connect(m_asPicture, &QPushButton::clicked, this, &YearSummaryView::pictureWanted);
    auto* result = new QWidget;
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

QWidget* YearSummaryView::column(const QString& title, QWidget* content)
{
    auto* result = new QWidget{this};
    auto* heading = new QLabel{title, result};
    QFont bold = heading->font();
    bold.setWeight(QFont::Bold);
    heading->setFont(bold);
    auto* layout = new QVBoxLayout{result};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addWidget(content);
    layout->addStretch();
    return result;
}

void YearSummaryView::setSummary(const YearSummary& year)
{
    m_bars->setSummary(year);
    m_weekdays->setSummary(year);
    m_factLines = facts(year);
    showLines();
    const bool isEmpty = year.tally.colored == 0;
    for (QWidget* part : {m_barsColumn, m_weekdaysColumn, m_factsColumn})
        part->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (year.categories.empty())
        m_empty->setText(tr("There are no colors yet. Take the usual seven above, or make your own."));
    else
        m_empty->setText(
            tr("Nothing is painted in %1 yet. Take a color above and click a day, or pull over several; "
               "the counting then appears here by itself.")
                .arg(year.tally.period.year()));
}

void YearSummaryView::setPatterns(const QStringList& sentences)
{
    m_patternLines.clear();
    for (const QString& sentence : sentences)
        m_patternLines += sentence.toHtmlEscaped();
    showLines();
}

void YearSummaryView::showLines()
{
    QString lines;
    for (const QString& line : m_patternLines + m_factLines)
        lines += QStringLiteral("<p style=\"margin: 0 0 5px 0\">· %1</p>").arg(line);
    m_facts->setText(lines);
}

void YearSummaryView::fit(int width)
{
    const int letter = fontMetrics().averageCharWidth();
    m_bars->setMaximumWidth(letter * 90);
    const int bars = m_barsColumn->minimumSizeHint().width() + letter * 10;
    const int facts = letter * 25;
    const bool isNarrow
        = width < bars + m_weekdaysColumn->sizeHint().width() + facts + 2 * m_columns->horizontalSpacing();
    m_columns->addWidget(m_factsColumn, isNarrow ? 2 : 1, isNarrow ? 0 : 2, 1, isNarrow ? 3 : 1);
}

int YearSummaryView::usualHeight() const
{
    constexpr int usualCategories = 7;
    const int line = fontMetrics().height() + 8;
    return line * (usualCategories + 1) + 10;
}

std::vector<QWidget*> YearSummaryView::stops() const
{
    return {m_weekdays, m_intoRetrospective, m_asPicture};
}

} // namespace hoego::ui
