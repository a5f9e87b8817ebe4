#include "ui/colors/PeriodChoice.h"

#include "core/calendar/YearBefore.h"
#include "ui/common/FlowLayout.h"
#include "ui/render/PeriodLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

using Kind = Period::Kind;

std::vector<Period> partsOf(int year)
{
    const Period whole = Period::ofYear(year);
    std::vector<Period> parts{whole};
    for (const Kind kind : {Kind::Half, Kind::Quarter, Kind::Month})
        std::ranges::copy(whole.children(kind), std::back_inserter(parts));
    return parts;
}

Period samePartOf(int year, const Period& part)
{
    if (part.kind() == Kind::Year)
        return Period::ofYear(year);
    return Period::ofYear(year).children(part.kind()).at(static_cast<std::size_t>(part.number()) - 1);
}

} // namespace

PeriodChoice::PeriodChoice(QWidget* parent)
    : QWidget(parent)
    , m_counted(new QComboBox{this})
    , m_compared(new QComboBox{this})
{
    m_counted->setObjectName(QStringLiteral("countedPeriod"));
    m_counted->setAccessibleName(tr("What is counted"));
    m_compared->setObjectName(QStringLiteral("comparedPeriod"));
    m_compared->setAccessibleName(tr("What it is compared with"));
    auto* flow = new FlowLayout{this};
    for (const auto& [words, box] : std::initializer_list<std::pair<QString, QComboBox*>>{
             {tr("Count"), m_counted}, {tr("against"), m_compared}}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto* both = new QWidget{this};
        auto* row = new QHBoxLayout{both};
        row->setContentsMargins(0, 0, 8, 0);
        row->setSpacing(8);
        row->addWidget(new QLabel{words, both});
        row->addWidget(box);
        flow->addWidget(both);
    }
    setYear(m_year);
    connect(m_counted, &QComboBox::activated, this, [this] {
        offerComparisons(yearBefore(counted()));
        Q_EMIT chosen();
    });
    connect(m_compared, &QComboBox::activated, this, &PeriodChoice::chosen);
}

void PeriodChoice::setYear(int year)
{
    m_year = year;
    const int part = std::max(m_counted->currentIndex(), 0);
    m_counted->clear();
    for (const Period& period : partsOf(year))
        m_counted->addItem(label(period), period.key());
    m_counted->setCurrentIndex(part);
    offerComparisons(yearBefore(counted()));
}

void PeriodChoice::setOtherYears(const std::vector<int>& years)
{
    m_years = years;
    offerComparisons(compared());
}

void PeriodChoice::offerComparisons(const std::optional<Period>& chosen)
{
    const Period part = counted();
    std::vector<Period> offered;
    if (part.kind() != Kind::Year) {
        if (const auto before = part.previous())
            offered.push_back(*before);
    }
    std::vector<int> years = m_years;
    if (m_year > firstYear)
        years.push_back(m_year - 1);
    std::ranges::sort(years, std::ranges::greater{});
    const auto doubles = std::ranges::unique(years);
    years.erase(doubles.begin(), doubles.end());
    for (const int year : years) {
        const Period other = samePartOf(year, part);
        if (year != m_year && !std::ranges::contains(offered, other))
            offered.push_back(other);
    }
    m_compared->clear();
    m_compared->addItem(tr("nothing"));
    for (const Period& period : offered)
        m_compared->addItem(label(period), period.key());
    m_compared->setCurrentIndex(chosen ? std::max(m_compared->findData(chosen->key()), 0) : 0);
}

Period PeriodChoice::counted() const
{
    return *Period::fromKey(m_counted->currentData().toString());
}

std::optional<Period> PeriodChoice::compared() const
{
    return Period::fromKey(m_compared->currentData().toString());
}

std::vector<QWidget*> PeriodChoice::stops() const
{
    return {m_counted, m_compared};
}

} // namespace hoego::ui
