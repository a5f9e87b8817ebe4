#include "ui/colors/YearsView.h"

#include "core/journal/Journal.h"
#include "ui/colors/CountTable.h"
#include "ui/colors/FaintLabel.h"
#include "ui/colors/YearPicture.h"
#include "ui/common/SegmentedControl.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int fewest = 2;
constexpr int usual = 3;
constexpr int smallestPicture = 300; ///< Its squares are hardly to be told apart below.
constexpr int gap = 12;

} // namespace

YearsView::YearsView(const Journal& journal, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_howMany(new SegmentedControl{{tr("2 years"), tr("3 years"), tr("4 years"), tr("5 years")}, this})
    , m_empty(new FaintLabel{this})
    , m_grid(new QGridLayout)
    , m_through(new QLabel{tr("Through the years"), this})
    , m_table(new CountTable)
    , m_wideTable(new QScrollArea{this})
{
    m_howMany->setObjectName(QStringLiteral("howManyYears"));
    m_howMany->setAccessibleName(tr("How many years stand side by side"));
    m_howMany->setCurrent(usual - fewest);
    m_empty->setText(tr("No year has a color yet."));
    m_grid->setSpacing(gap);
    QFont bold = m_through->font();
    bold.setWeight(QFont::Bold);
    m_through->setFont(bold);
    m_table->setObjectName(QStringLiteral("yearsTable"));
    m_table->setAccessibleName(tr("Days of each color by year"));
    m_wideTable->setWidget(m_table);
    m_wideTable->setFrameShape(QFrame::NoFrame);
    m_wideTable->setFocusPolicy(Qt::NoFocus);
    m_wideTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_wideTable->viewport()->setBackgroundRole(QPalette::Window);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_howMany, 0, Qt::AlignLeft);
    layout->addWidget(m_empty);
    layout->addLayout(m_grid);
    layout->addSpacing(gap);
    layout->addWidget(m_through);
    layout->addWidget(m_wideTable);
    layout->addStretch();
    connect(m_howMany, &SegmentedControl::chosen, this, &YearsView::showPictures);
}

void YearsView::showUpTo(int year)
{
    m_year = year;
    const auto counts = m_journal.categoryYears();
    const auto categories = m_journal.categories();
    if (!counts || !categories) {
        Q_EMIT failed(counts ? categories.error() : counts.error());
        return;
    }
    m_years.clear();
    for (const CategoryYear& count : *counts) {
        if (m_years.empty() || m_years.back() != count.year)
            m_years.push_back(count.year);
    }
    m_table->setSheet(byYear(*counts, *categories));
    m_wideTable->setFixedHeight(m_table->height() + m_wideTable->horizontalScrollBar()->sizeHint().height());
    m_wideTable->ensureVisible(m_table->width(), 0); // The latest years.
    m_empty->setVisible(m_years.empty());
    m_through->setVisible(!m_years.empty());
    showPictures();
}

void YearsView::showPictures()
{
    const auto wanted = static_cast<std::size_t>(m_howMany->current() + fewest);
    const auto past = std::ranges::upper_bound(m_years, m_year) - m_years.begin();
    const auto end = std::max(static_cast<std::size_t>(past), std::min(wanted, m_years.size()));
    const std::size_t first = end - std::min(wanted, end);
    for (std::size_t i = first; i < end; ++i) {
        auto colors = m_journal.colors(Period::ofYear(m_years[i]));
        if (!colors) {
            Q_EMIT failed(colors.error());
            return;
        }
        picture(i - first).setColors(*std::move(colors));
    }
    for (std::size_t i = 0; i < m_pictures.size(); ++i)
        m_pictures[i]->setVisible(i < end - first);
    arrange();
}

YearPicture& YearsView::picture(std::size_t place)
{
    while (m_pictures.size() <= place) {
        auto* made = new YearPicture{this};
        connect(made, &QAbstractButton::clicked, this, [this, made] { Q_EMIT yearWanted(made->year()); });
        setTabOrder(m_pictures.empty() ? m_howMany->findChildren<QAbstractButton*>().last()
                                       : m_pictures.back(),
                    made);
        m_pictures.push_back(made);
    }
    return *m_pictures[place];
}

/// As many beside each other as can still be read.
void YearsView::arrange()
{
    const auto shown = static_cast<int>(
        std::ranges::count_if(m_pictures, [](const YearPicture* each) { return !each->isHidden(); }));
    if (shown == 0)
        return;
    const int across = std::clamp((width() + gap) / (smallestPicture + gap), 1, shown);
    const int each = (width() + gap) / across - gap;
    for (int i = 0; i < shown; ++i) {
        YearPicture* picture = m_pictures[static_cast<std::size_t>(i)];
        picture->setWidth(each);
        m_grid->addWidget(picture, i / across, i % across, Qt::AlignLeft | Qt::AlignTop);
    }
}

void YearsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

std::vector<QWidget*> YearsView::stops() const
{
    std::vector<QWidget*> stops;
    for (auto* part : m_howMany->findChildren<QAbstractButton*>())
        stops.push_back(part);
    std::ranges::copy(m_pictures, std::back_inserter(stops));
    stops.push_back(m_table);
    return stops;
}

} // namespace hoego::ui
