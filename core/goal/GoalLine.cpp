#include "core/goal/GoalLine.h"

#include "core/goal/GoalDue.h"
#include "core/goal/GoalMeasure.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <array>

namespace hoego {

namespace {

using MarkedSource = std::variant<source::EntriesWithTag, source::EntriesOfKind, QString>;

/// Full-width forms, as Korean keyboards give them, as the plain ones; of equal length, so places stay.
QString halfWidth(QString text)
{
    for (QChar& c : text) {
        if (c >= u'！' && c <= u'～')
            c = QChar{static_cast<char16_t>(c.unicode() - u'！' + u'!')};
        else if (c == u'　')
            c = u' ';
    }
    return text;
}

struct KindWord {
    QStringView word;
    std::optional<Period::Kind> kind;
};

constexpr std::array kindWords{
    KindWord{u"일간", Period::Kind::Day},     KindWord{u"하루", Period::Kind::Day},
    KindWord{u"주간", Period::Kind::Week},    KindWord{u"월간", Period::Kind::Month},
    KindWord{u"분기", Period::Kind::Quarter}, KindWord{u"반기", Period::Kind::Half},
    KindWord{u"연간", Period::Kind::Year},    KindWord{u"자유", std::nullopt},
    KindWord{u"day", Period::Kind::Day},      KindWord{u"week", Period::Kind::Week},
    KindWord{u"month", Period::Kind::Month},  KindWord{u"quarter", Period::Kind::Quarter},
    KindWord{u"half", Period::Kind::Half},    KindWord{u"year", Period::Kind::Year},
    KindWord{u"free", std::nullopt}};

/// `글:월간`, `entries:month`, `entries:#기술`, `색:운동`, `color:exercise`, `#기술`.
std::optional<MarkedSource> sourceOf(const QString& mark, const QString& value)
{
    if (value.isEmpty())
        return std::nullopt;
    if (mark == u"#")
        return source::EntriesWithTag{value};
    if (mark == u"색" || mark == u"color" || mark == u"colour")
        return value;
    if (value.startsWith(u'#'))
        return value.size() > 1 ? std::optional<MarkedSource>{source::EntriesWithTag{value.sliced(1)}}
                                : std::nullopt;
    for (const auto& [word, kind] : kindWords) {
        if (value.compare(word, Qt::CaseInsensitive) == 0)
            return source::EntriesOfKind{kind};
    }
    return std::nullopt;
}

/// Splits "📚책읽기" into the emoji and the name.
void readArea(const QString& text, GoalLine& line)
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, text};
    const auto end = finder.toNextBoundary();
    const bool isEmoji = end > 0 && !text[0].isLetterOrNumber() && !text[0].isPunct();
    line.areaEmoji = isEmoji ? text.first(end) : QString{};
    line.areaName = text.sliced(line.areaEmoji.size()).trimmed();
    if (line.areaName.size() > 1 && line.areaName.startsWith(u'"') && line.areaName.endsWith(u'"'))
        line.areaName = line.areaName.sliced(1, line.areaName.size() - 2).simplified();
}

/// Takes the marks out of `text` into `line`: the area, and the first source.
QString withoutMarks(const QString& text, GoalLine& line)
{
    // A mark is a word of its own. Names with blanks stand in quotes; an emoji may stand apart from the last
    // word.
    static const QRegularExpression area{
        QStringLiteral(
            "(?<!\\S)[@＠]((?:[^\\s\"\\p{L}\\p{N}]+(?:\\s+(?=[\\p{L}\\p{N}]\\S*(?:\\s+[#＃@＠]|\\s*$)))?)?"
            "(?:\"[^\"]+\"|[^\\s\"]+)|[^\\s\"\\p{L}\\p{N}]+)(?!\\S)"),
        QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression mark{
        QStringLiteral("(?<!\\S)(?:([#＃])(?=\\S*\\p{L})([^\\s#＃]+)|(색|colou?r|글|entries)[:：](?:\"([^\"]+"
                       ")\"|(\\S+)))(?!\\S)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption};

    QString rest = text;
    if (const auto match = area.match(rest); match.hasMatch()) {
        readArea(match.captured(1), line);
        rest.replace(match.capturedStart(), match.capturedLength(), u' ');
    }
    for (auto matches = mark.globalMatch(rest); matches.hasNext();) {
        const auto match = matches.next();
        const QString kind = match.captured(1).isEmpty() ? match.captured(3).toLower() : QStringLiteral("#");
        const QString value = match.captured(2) + match.captured(4) + match.captured(5);
        line.source = sourceOf(kind, value);
        if (line.source) {
            rest.replace(match.capturedStart(), match.capturedLength(), u' ');
            break;
        }
    }
    return rest.simplified();
}

/// What a goal that only names its source means: monthly entries are wanted every month.
Measure measureOfSource(const std::optional<MarkedSource>& source)
{
    const auto* entries = source ? std::get_if<source::EntriesOfKind>(&*source) : nullptr;
    if (!entries || !entries->kind)
        return measure::Done{};
    switch (*entries->kind) {
    case Period::Kind::Week:
    case Period::Kind::Month:
    case Period::Kind::Quarter: return measure::Rate{.times = 1, .per = *entries->kind};
    default: return measure::Done{};
    }
}

} // namespace

GoalLine readGoalLine(QStringView line, const Period& period)
{
    const QString text = line.toString().normalized(QString::NormalizationForm_C).simplified();
    GoalLine goal;
    goal.title = withoutMarks(text, goal);
    if (goal.title.isEmpty()) { // Nothing but marks: they are all there is to show.
        goal = GoalLine{};
        goal.title = text;
        return goal;
    }
    const GoalDue due = readDue(halfWidth(goal.title), period);
    goal.due = due.day;
    goal.measure = readMeasure(due.rest.simplified()).value_or(measureOfSource(goal.source));
    return goal;
}

} // namespace hoego
