#include "ui/colors/TallyBars.h"

#include "ui/colors/FaintLabel.h"
#include "ui/colors/ShareBar.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace hoego::ui {

TallyBars::TallyBars(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout{this})
{
    setObjectName(QStringLiteral("tallyBars"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
}

void TallyBars::addRow()
{
    const int row = static_cast<int>(m_rows.size());
    m_rows.push_back({.name = new QLabel{this}, .bar = new ShareBar{this}, .count = new FaintLabel{this}});
    m_rows.back().name->setTextFormat(Qt::PlainText);
    m_rows.back().count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(m_rows.back().name, row, 0);
    m_grid->addWidget(m_rows.back().bar, row, 1);
    m_grid->addWidget(m_rows.back().count, row, 2);
}

void TallyBars::setSummary(const YearSummary& year)
{
    std::size_t used = 0;
    const int most = year.tally.categories.empty() ? 0 : year.tally.categories.front().days;
    for (const auto& counts : year.tally.categories) {
        const Category* category = year.category(counts.category);
        if (counts.days == 0 || !category)
            continue;
        if (used == m_rows.size())
            addRow();
        const Row& row = m_rows[used++];
        row.name->setText(category->name);
        row.bar->setShare(static_cast<double>(counts.days) / most, category->color);
        //: "78 days · 23%" of the painted days
        row.count->setText(tr("%n days · %1%", nullptr, counts.days).arg(qRound(counts.share * 100)));
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (QWidget* widget :
             std::initializer_list<QWidget*>{m_rows[i].name, m_rows[i].bar, m_rows[i].count})
            widget->setVisible(i < used);
    }
}

} // namespace hoego::ui
