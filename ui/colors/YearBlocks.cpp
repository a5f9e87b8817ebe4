#include "ui/colors/YearBlocks.h"

#include "core/entry/LiveBlock.h"

#include <algorithm>

namespace hoego::ui {

QString missingYearBlocks(const QString& text, const Period& year)
{
    using What = LiveRequest::What;
    const std::vector<LiveBlock> there = liveBlocks(text);
    QStringList missing;
    for (const What what : {What::Colors, What::Tally, What::Patterns}) {
        const bool isThere = std::ranges::any_of(there, [&](const LiveBlock& block) {
            const auto request = readLiveRequest(block.request);
            return request && request->what == what && request->period.value_or(year) == year;
        });
        if (!isThere)
            missing += QStringLiteral("```hoego %1\n```\n").arg(toText({.what = what, .period = year}));
    }
    return missing.join(u'\n');
}

QString withYearBlocks(const QString& text, const Period& year)
{
    const QString missing = missingYearBlocks(text, year);
    if (missing.isEmpty())
        return text;
    QString before = text;
    while (before.endsWith(u'\n'))
        before.chop(1);
    return before.isEmpty() ? missing : before + QStringLiteral("\n\n") + missing;
}

} // namespace hoego::ui
