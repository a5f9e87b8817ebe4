#include "app/cli/ColorText.h"

#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "ui/render/PeriodLabel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

constexpr int barWidth = 30;

QString bar(double share)
{
    return QString(static_cast<qsizetype>(std::lround(share * barWidth)), u'█');
}

QString changeText(const std::optional<int>& change)
{
    if (!change)
        return {};
    return *change > 0 ? u'+' + QString::number(*change) : QString::number(*change);
}

} // namespace

QString colorsText(const std::vector<DayColor>& colors, const std::vector<Category>& categories)
{
    using Side = Table::Side;
    Table table{{Side::Left, Side::Left, Side::Left, Side::Left}};
    for (const DayColor& color : colors) {
        const auto* category = findCategory(categories, color.category);
        table.add({toIso(color.day), category != nullptr ? painted(u"■"_s, category->color) : QString{},
                   category != nullptr ? category->name : QString{}, color.note});
    }
    return table.toString();
}

QString tallyText(const Tally& tally, const std::vector<Category>& categories)
{
    const QString summary
        = Words::tr("%1: %2 of %3 days are colored.")
              .arg(ui::label(tally.period), QString::number(tally.colored), QString::number(tally.days));
    // Bars are as long as the largest share allows.
    const double most = tally.categories.empty() ? 0 : tally.categories.front().share;
    using Side = Table::Side;
    Table table{{Side::Left, Side::Right, Side::Right, Side::Right, Side::Right, Side::Left}};
    for (const auto& counted : tally.categories) {
        const auto* category = findCategory(categories, std::optional{counted.category});
        const QString percent = QLocale{}.toString(counted.share * 100, 'f', 0) + u'%';
        table.add({category->name, Words::tr("%n days", nullptr, counted.days), percent,
                   changeText(counted.change), Words::tr("%n in a row", nullptr, counted.longest.days),
                   painted(bar(most > 0 ? counted.share / most : 0), category->color)});
    }
    return summary + u'\n' + table.toString();
}

} // namespace hoego::cli
