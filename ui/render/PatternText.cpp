#include "ui/render/PatternText.h"

#include "core/text/Hangul.h"
#include "ui/render/PeriodLabel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace hoego::ui {

namespace {

struct PatternText {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::PatternText)
};

/// The category as the sentence's topic; other languages than Korean have no particle for it.
QString topic(const QString& name)
{
    if (QLocale{}.language() != QLocale::Korean)
        return name;
    return text::withParticle(name, u"은", u"는"); // not words
}

QString partOf(const Pattern& pattern)
{
    switch (pattern.kind) {
    case Pattern::Kind::Weekday: return QLocale{}.standaloneDayName(pattern.weekday);
    case Pattern::Kind::Weekend: return PatternText::tr("weekends");
    default: return pattern.part ? shortLabel(*pattern.part) : QString{};
    }
}

QString usual(double days)
{
    return QString::number(std::llround(days));
}

QString ofEarlier(const Pattern& pattern, const QString& name)
{
    const QString than = pattern.part ? label(*pattern.part) : QString{};
    return (pattern.isMore()
                ? PatternText::tr(
                      "%1 became more than in %2: %n day(s), where an even spread over both would give %3.",
                      "a category, a period, a number", pattern.observed)
                : PatternText::tr(
                      "%1 became less than in %2: %n day(s), where an even spread over both would give %3.",
                      "a category, a period, a number", pattern.observed))
        .arg(name, than, usual(pattern.expected));
}

} // namespace

QString sentence(const Pattern& pattern, const Category& category)
{
    const QString name = topic(category.name);
    if (pattern.kind == Pattern::Kind::Earlier)
        return ofEarlier(pattern, name);
    const QString part = partOf(pattern);
    if (pattern.kind == Pattern::Kind::Weekday || pattern.kind == Pattern::Kind::Weekend)
        return (pattern.isMore()
                    ? PatternText::tr("%1 comes often on %2: %n day(s), where chance alone would give %3.",
                                      "a category, a weekday, a number", pattern.observed)
                    : PatternText::tr("%1 comes seldom on %2: %n day(s), where chance alone would give %3.",
                                      "a category, a weekday, a number", pattern.observed))
            .arg(name, part, usual(pattern.expected));
    return (pattern.isMore()
                ? PatternText::tr("%1 came often in %2: %n day(s), where chance alone would give %3.",
                                  "a category, a month, a number", pattern.observed)
                : PatternText::tr("%1 came seldom in %2: %n day(s), where chance alone would give %3.",
                                  "a category, a month, a number", pattern.observed))
        .arg(name, part, usual(pattern.expected));
}

std::vector<Pattern> mostTelling(const std::vector<Pattern>& patterns)
{
    enum class Rhythm { Week, Year, Earlier };
    const auto rhythmOf = [](Pattern::Kind kind) {
        switch (kind) {
        case Pattern::Kind::Weekday:
        case Pattern::Kind::Weekend: return Rhythm::Week;
        case Pattern::Kind::Month:
        case Pattern::Kind::Quarter: return Rhythm::Year;
        case Pattern::Kind::Earlier: break;
        }
        return Rhythm::Earlier;
    };
    std::set<std::tuple<CategoryId, Rhythm, bool>> said;
    std::vector<Pattern> kept;
    std::ranges::copy_if(patterns, std::back_inserter(kept), [&](const Pattern& pattern) {
        // More at the weekend and less from Monday to Friday is one thing said twice.
        const Rhythm rhythm = rhythmOf(pattern.kind);
        const bool direction = rhythm == Rhythm::Year && pattern.isMore();
        return said.insert({pattern.category, rhythm, direction}).second;
    });
    return kept;
}

} // namespace hoego::ui
