#include "ui/render/GoalText.h"

#include "core/Overloaded.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hoego::ui {

namespace {

struct GoalText {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::GoalText)
};

/// As few decimals as the number needs, at most two, and at least `atLeast`.
QString number(double value, int atLeast = 0)
{
    const auto hundredths = std::llround(value * 100);
    const int needed = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return QLocale{}.toString(value, 'f', std::max(needed, atLeast));
}

bool isWhole(double value)
{
    return std::llround(value * 100) % 100 == 0;
}

/// Korean counters and signs stand close to their number, words after a blank.
QString withUnit(const QString& amount, const QString& unit)
{
    const bool apart
        = !unit.isEmpty() && unit.front().isLetter() && unit.front().script() != QChar::Script_Hangul;
    return amount + (apart ? QStringLiteral(" ") : QString{}) + unit;
}

QString progressText(const measure::Count& measure, const Standing& standing)
{
    return GoalText::tr("%1 / %2", "current, target")
        .arg(number(standing.current), withUnit(number(measure.target), measure.unit));
}

QString progressText(const measure::Value& measure, const Standing& standing)
{
    const int decimals = isWhole(standing.current) && isWhole(measure.target) ? 0 : 1;
    return GoalText::tr("%1 / %2", "current, target")
        .arg(number(standing.current, decimals), withUnit(number(measure.target, decimals), measure.unit));
}

QString progressText(const measure::Rate& measure, const Standing& standing)
{
    const int spans = static_cast<int>(standing.target);
    const QString met = QString::number(standing.periodsMet);
    switch (measure.per) {
    case Period::Kind::Week: return GoalText::tr("%1 / %n week(s)", nullptr, spans).arg(met);
    case Period::Kind::Quarter: return GoalText::tr("%1 / %n quarter(s)", nullptr, spans).arg(met);
    default: return GoalText::tr("%1 / %n month(s)", nullptr, spans).arg(met);
    }
}

QString retrospectivesOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Day: return GoalText::tr("automatic (day entries)");
    case Period::Kind::Week: return GoalText::tr("automatic (weekly retrospectives)");
    case Period::Kind::Month: return GoalText::tr("automatic (monthly retrospectives)");
    case Period::Kind::Quarter: return GoalText::tr("automatic (quarterly retrospectives)");
    case Period::Kind::Half: return GoalText::tr("automatic (half-year retrospectives)");
    case Period::Kind::Year: return GoalText::tr("automatic (yearly retrospectives)");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString mark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open: return QStringLiteral("☐");
    case Verdict::Achieved: return QStringLiteral("✅");
    case Verdict::Partly: return QStringLiteral("⚠️");
    case Verdict::Missed: return QStringLiteral("❌");
    case Verdict::Dropped: return QStringLiteral("➖");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open: return GoalText::tr("In progress");
    case Verdict::Achieved: return GoalText::tr("Achieved");
    case Verdict::Partly: return GoalText::tr("Partly achieved");
    case Verdict::Missed: return GoalText::tr("Missed");
    case Verdict::Dropped: return GoalText::tr("Dropped");
    }
    Q_UNREACHABLE_RETURN({});
}

QString standingText(const Goal& goal, const Standing& standing)
{
    if (!standing.measured)
        return GoalText::tr("Nothing logged");
    return std::visit(Overloaded{
                          [&](const measure::Done&) {
                              return standing.current >= 1 ? GoalText::tr("Done")
                                                           : GoalText::tr("Not done yet");
                          },
                          [&](const auto& measure) { return progressText(measure, standing); },
                      },
                      goal.measure);
}

QString measureText(const Measure& measure)
{
    return std::visit(
        Overloaded{
            [](const measure::Done&) { return GoalText::tr("Done or not"); },
            [](const measure::Count& count) {
                return GoalText::tr("Count · %1").arg(withUnit(number(count.target), count.unit));
            },
            [](const measure::Value& value) {
                const QString target
                    = withUnit(number(value.target, isWhole(value.target) ? 0 : 1), value.unit);
                return value.direction == measure::Direction::Up
                    ? GoalText::tr("Value · at least %1").arg(target)
                    : GoalText::tr("Value · at most %1").arg(target);
            },
            [](const measure::Rate& rate) {
                switch (rate.per) {
                case Period::Kind::Week: return GoalText::tr("Rate · %n time(s) a week", nullptr, rate.times);
                case Period::Kind::Quarter:
                    return GoalText::tr("Rate · %n time(s) a quarter", nullptr, rate.times);
                default: return GoalText::tr("Rate · %n time(s) a month", nullptr, rate.times);
                }
            },
        },
        measure);
}

QString sourceText(const Source& source, const QString& categoryName)
{
    return std::visit(Overloaded{
                          [](const source::EntriesOfKind& entries) {
                              return entries.kind ? retrospectivesOf(*entries.kind)
                                                  : GoalText::tr("automatic (free entries)");
                          },
                          [](const source::EntriesWithTag& entries) {
                              return GoalText::tr("automatic (entries tagged #%1)").arg(entries.tag);
                          },
                          [&](const source::DaysOfCategory&) {
                              return GoalText::tr("automatic (days of %1)").arg(categoryName);
                          },
                      },
                      source);
}

} // namespace hoego::ui
