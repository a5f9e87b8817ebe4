#include "core/entry/Series.h"

#include "core/Codes.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoego {

QString titleKey(Period::Kind kind)
{
    return QStringLiteral("title.") + toCode(kind);
}

QString templateKey(Period::Kind kind)
{
    return QStringLiteral("template.") + toCode(kind);
}

std::vector<Period> unwritten(int year, std::span<const Period> written, Day since, Day today)
{
    std::vector<Period> missing;
    const auto consider = [&](const Period& period) {
        const bool isOver = period.last() < today;
        const bool isOurs = period.last() >= since;
        if (isOver && isOurs && !std::ranges::contains(written, period))
            missing.push_back(period);
    };
    const Period whole = Period::ofYear(year);
    for (const Period& half : whole.children(Period::Kind::Half)) {
        for (const Period& month : half.children(Period::Kind::Month))
            consider(month);
        consider(half);
    }
    consider(whole);
    return missing;
}

QString renamed(const QString& text, std::span<const Renaming> words)
{
    QStringList patterns;
    for (const Renaming& one : words) {
        if (!one.from.isEmpty())
            patterns += QRegularExpression::escape(one.from);
    }
    if (patterns.isEmpty())
        return text;
    // Longer ones first; "1월" is not in "11월", nor "May" in "Mayor".
    std::ranges::sort(patterns, std::greater{}, &QString::size);
    const QRegularExpression named{
        QStringLiteral(R"((?<![\p{N}\p{Latin}-])(?:%1)(?![\p{N}\p{Latin}-]))").arg(patterns.join(u'|')),
        QRegularExpression::UseUnicodePropertiesOption};
    QString renamed;
    qsizetype end = 0;
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto found = std::ranges::find(words, match.captured(), &Renaming::from);
        renamed += QStringView{text}.sliced(end, match.capturedStart() - end) + found->to;
        end = match.capturedEnd();
    }
    return renamed + QStringView{text}.sliced(end);
}

} // namespace hoego
