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

/// "11 of 27 days, 2.4 times as often as on the other days".
QString howOften(const Pattern& pattern)
{
    const auto ratio = pattern.ratio();
    if (!ratio)
        return PatternText::tr("%n of %1 day(s), and never on the others", "a number", pattern.observed)
            .arg(pattern.outOf);
    return PatternText::tr("%n of %1 day(s), %2 times as often as on the others", "a number, 2.4",
                           pattern.observed)
        .arg(pattern.outOf)
        .arg(QLocale{}.toString(*ratio, 'f', 1));
}

QString ofDaysOff(const Pattern& pattern, const QString& name)
{
    const bool isMore = pattern.isMore();
    const auto words = [&] {
        switch (pattern.kind) {
        case Pattern::Kind::BeforeDayOff:
            return isMore ? PatternText::tr("%1 came often before days off: %2.", "a category, how often")
                          : PatternText::tr("%1 came seldom before days off: %2.", "a category, how often");
        case Pattern::Kind::AfterDayOff:
            return isMore ? PatternText::tr("%1 came often after days off: %2.", "a category, how often")
                          : PatternText::tr("%1 came seldom after days off: %2.", "a category, how often");
        case Pattern::Kind::AroundDayOff:
            return isMore ? PatternText::tr("%1 came often around days off: %2.", "a category, how often")
                          : PatternText::tr("%1 came seldom around days off: %2.", "a category, how often");
        default:
            return isMore ? PatternText::tr("%1 came often on days off: %2.", "a category, how often")
                          : PatternText::tr("%1 came seldom on days off: %2.", "a category, how often");
        }
    };
    return words().arg(name, howOften(pattern));
}

QString ofFollowing(const Pattern& pattern, const QString& name, const QString& after)
{
    if (pattern.after == pattern.category)
        return (pattern.isMore()
                    ? PatternText::tr("%1 often came two days running: %2.", "a category, how often")
                    : PatternText::tr("%1 seldom came two days running: %2.", "a category, how often"))
            .arg(name, howOften(pattern));
    return (pattern.isMore()
                ? PatternText::tr("%1 often came the day after %2: %3.", "a category, another, how often")
                : PatternText::tr("%1 seldom came the day after %2: %3.", "a category, another, how often"))
        .arg(name, after, howOften(pattern));
}

QString ofRun(const Pattern& pattern, const QString& name)
{
    return PatternText::tr("%1 came on %n day(s) in a row (%2), where chance alone would give %3.",
                           "a category, its days, a number", pattern.observed)
        .arg(name, pattern.run ? rangeLabel(*pattern.run) : QString{}, usual(pattern.expected));
}

} // namespace

QStringList sentences(const std::vector<Pattern>& patterns, std::span<const Category> categories,
                      std::size_t most)
{
    QStringList all;
    for (const Pattern& pattern : patterns) {
        const QString words = sentence(pattern, categories);
        if (!words.isEmpty() && all.size() < static_cast<qsizetype>(most))
            all += words;
    }
    return all;
}

QString sentence(const Pattern& pattern, std::span<const Category> categories)
{
    const Category* category = findCategory(categories, pattern.category);
    if (category == nullptr)
        return {};
    const QString name = topic(category->name);
    switch (pattern.kind) {
    case Pattern::Kind::Earlier: return ofEarlier(pattern, name);
    case Pattern::Kind::BeforeDayOff:
    case Pattern::Kind::OnDayOff:
    case Pattern::Kind::AfterDayOff:
    case Pattern::Kind::AroundDayOff: return ofDaysOff(pattern, name);
    case Pattern::Kind::Follows: {
        const Category* after = findCategory(categories, pattern.after);
        return after ? ofFollowing(pattern, name, after->name) : QString{};
    }
    case Pattern::Kind::Run: return ofRun(pattern, name);
    default: break;
    }
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
    enum class Rhythm { Week, Year, Earlier, DaysOff, Follows, Run };
    const auto rhythmOf = [](const Pattern& pattern) {
        if (pattern.kind == Pattern::Kind::Follows && pattern.after == pattern.category)
            return Rhythm::Run; // A journey lasts, and so its second day follows its first.
        switch (pattern.kind) {
        case Pattern::Kind::Weekday:
        case Pattern::Kind::Weekend: return Rhythm::Week;
        case Pattern::Kind::Month:
        case Pattern::Kind::Quarter: return Rhythm::Year;
        case Pattern::Kind::BeforeDayOff:
        case Pattern::Kind::OnDayOff:
        case Pattern::Kind::AfterDayOff:
        case Pattern::Kind::AroundDayOff: return Rhythm::DaysOff;
        case Pattern::Kind::Follows: return Rhythm::Follows;
        case Pattern::Kind::Run: return Rhythm::Run;
        case Pattern::Kind::Earlier: break;
        }
        return Rhythm::Earlier;
    };
    std::set<CategoryId> running;
    for (const Pattern& pattern : patterns) {
        if (pattern.kind == Pattern::Kind::Run)
            running.insert(pattern.category);
    }
    std::set<std::tuple<CategoryId, Rhythm, bool>> said;
    std::vector<Pattern> kept;
    std::ranges::copy_if(patterns, std::back_inserter(kept), [&](const Pattern& pattern) {
        // More at the weekend and less from Monday to Friday is one thing said twice.
        const Rhythm rhythm = rhythmOf(pattern);
        if (rhythm == Rhythm::Run && pattern.kind == Pattern::Kind::Follows
            && running.contains(pattern.category))
            return false; // The run itself says more.
        const bool direction = rhythm == Rhythm::Year && pattern.isMore();
        return said.insert({pattern.category, rhythm, direction}).second;
    });
    return kept;
}

} // namespace hoego::ui
