#include "ui/colors/TallyBars.h"

#include "ui/colors/FaintLabel.h"
#include "ui/colors/ShareBar.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

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

void TallyBars::setSummary(const Summary& summary)
{
    std::size_t used = 0;
    const Tally& tally = summary.tally;
    const int most = tally.categories.empty() ? 0 : tally.categories.front().days;
    for (const auto& counts : tally.categories) {
        const Category* category = findCategory(summary.categories, counts.category);
        if (category == nullptr || (counts.days == 0 && counts.change.value_or(0) == 0))
            continue;
        if (used == m_rows.size())
            addRow();
        const Row& row = m_rows[used++];
        row.name->setText(category->name);
        row.bar->setShare(most > 0 ? static_cast<double>(counts.days) / most : 0, category->color);
        row.count->setText(countText(counts));
        const QString more = detail(counts, summary);
        for (QWidget* part : std::initializer_list<QWidget*>{row.name, row.bar, row.count})
            part->setToolTip(more);
        row.name->setAccessibleDescription(more);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (QWidget* widget :
             std::initializer_list<QWidget*>{m_rows[i].name, m_rows[i].bar, m_rows[i].count})
            widget->setVisible(i < used);
    }
}

QString TallyBars::countText(const Tally::ByCategory& counts)
{
    //: "78 days · 23%" of the painted days
    const QString now = tr("%n days · %1%", nullptr, counts.days).arg(qRound(counts.share * 100));
    const int change = counts.change.value_or(0);
    if (change == 0)
        return now;
    const QString number = QLocale{}.toString(std::abs(change));
    //: "78 days · 23% · +12", against another period
    return tr("%1 · %2").arg(now, change > 0 ? u'+' + number : u'−' + number);
}

} // namespace hoego::ui
