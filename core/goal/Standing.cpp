#include "core/goal/Standing.h"

#include <algorithm>
#include <cmath>

namespace hoego {

namespace {

/// Amounts are decimal fractions to people and binary ones to us: ten times 0.1 must reach 1.
bool atLeast(double amount, double target)
{
    return amount >= target - 1e-9 * std::max(1.0, std::abs(target));
}

double clampedRatio(double part, double whole)
{
    return whole > 0 ? std::clamp(part / whole, 0.0, 1.0) : 0.0;
}

struct Judged {
    bool reached = false;
    /// Whether what is reached before the end stays so: a reading may yet turn.
    bool keeps = true;
    /// Whether nothing logged means nothing done; a reading that was never taken is not known.
    bool knownWithoutAmounts = true;
};

Verdict suggestion(const Judged& judged, const Standing& standing, bool over)
{
    if (!over)
        return judged.reached && judged.keeps ? Verdict::Achieved : Verdict::Open;
    if (!standing.measured && !judged.knownWithoutAmounts)
        return Verdict::Open;
    if (judged.reached)
        return Verdict::Achieved;
    return standing.ratio >= 0.5 ? Verdict::Partly : Verdict::Missed;
}

std::vector<Standing::Span> spansOf(const Goal& goal, const measure::Rate& rate)
{
    std::vector<Standing::Span> spans;
    for (const Period& period : goal.period.children(rate.per)) {
        const bool beforeStart = goal.starts && period.last() < *goal.starts;
        const bool afterDue = goal.due && period.first() > *goal.due;
        if (!beforeStart && !afterDue)
            spans.push_back({.period = period});
    }
    return spans;
}

/// One goal on one day: fills a Standing for the measure it has.
class Judge {
public:
    Judge(const Goal& goal, std::span<const Amount> amounts, Day today)
        : m_goal(goal)
        , m_amounts(amounts)
        , m_today(today)
    {
    }

    Standing judge()
    {
        const Judged judged
            = std::visit([this](const auto& measure) { return measured(measure); }, m_goal.measure);
        m_standing.suggested = suggestion(judged, m_standing, m_today > end());
        return m_standing;
    }

private:
    Judged measured(const measure::Done& /*done*/)
    {
        m_standing.measured
            = std::ranges::any_of(m_amounts, [this](const Amount& amount) { return counts(amount); });
        m_standing.current = m_standing.measured ? 1 : 0;
        m_standing.ratio = m_standing.current;
        return {.reached = m_standing.measured};
    }

    Judged measured(const measure::Count& count)
    {
        for (const Amount& amount : m_amounts) {
            if (counts(amount)) {
                m_standing.measured = true;
                m_standing.current += amount.amount;
            }
        }
        m_standing.target = count.target;
        const bool reached = atLeast(m_standing.current, count.target);
        m_standing.ratio = reached ? 1 : clampedRatio(m_standing.current, count.target);
        return {.reached = reached};
    }

    Judged measured(const measure::Value& value)
    {
        const Amount* latest = nullptr;
        for (const Amount& amount : m_amounts) {
            if (counts(amount) && (!latest || amount.day >= latest->day))
                latest = &amount;
        }
        m_standing.target = value.target;
        Judged judged{.keeps = false, .knownWithoutAmounts = false};
        if (!latest)
            return judged;
        m_standing.measured = true;
        m_standing.current = latest->amount;
        const bool up = value.direction == measure::Direction::Up;
        judged.reached = up ? atLeast(latest->amount, value.target) : atLeast(-latest->amount, -value.target);
        if (judged.reached)
            m_standing.ratio = 1;
        else if (value.target > 0 && latest->amount > 0)
            m_standing.ratio = up ? clampedRatio(latest->amount, value.target)
                                  : clampedRatio(value.target, latest->amount);
        return judged;
    }

    Judged measured(const measure::Rate& rate)
    {
        auto& spans = m_standing.spans;
        spans = spansOf(m_goal, rate);
        for (const Amount& amount : m_amounts) {
            const auto holds = [&amount](const Standing::Span& s) { return s.period.contains(amount.day); };
            const auto span = std::ranges::find_if(spans, holds);
            if (span != spans.end() && inTime(amount.day)) {
                m_standing.measured = true;
                span->amount += amount.amount;
            }
        }
        for (Standing::Span& span : spans) {
            span.met = atLeast(span.amount, rate.times);
            const Day last = span.period.last();
            span.due = span.met || std::min(last, m_goal.due.value_or(last)) < m_today;
            m_standing.periodsMet += span.met ? 1 : 0;
            m_standing.periodsDue += span.due ? 1 : 0;
        }
        m_standing.current = m_standing.periodsMet;
        m_standing.target = static_cast<double>(spans.size());
        m_standing.ratio = clampedRatio(m_standing.current, m_standing.target);
        // Without a span (three a week, of one day) there is nothing to have reached or missed.
        return {.reached = !spans.empty() && m_standing.current == m_standing.target,
                .knownWithoutAmounts = !spans.empty()};
    }

    bool inTime(Day day) const { return day <= m_today && (!m_goal.due || day <= *m_goal.due); }
    bool counts(const Amount& amount) const
    {
        return m_goal.period.contains(amount.day) && inTime(amount.day);
    }

    /// The last day on which something can still count. The last week of a year may end in the next.
    Day end() const
    {
        if (m_goal.due)
            return *m_goal.due;
        const Day last = m_goal.period.last();
        return m_standing.spans.empty() ? last : std::max(last, m_standing.spans.back().period.last());
    }

    const Goal& m_goal;
    std::span<const Amount> m_amounts;
    Day m_today;
    Standing m_standing;
};

} // namespace

Standing standing(const Goal& goal, std::span<const Amount> amounts, Day today)
{
    return Judge{goal, amounts, today}.judge();
}

} // namespace hoego
