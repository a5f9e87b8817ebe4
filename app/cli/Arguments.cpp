#include "app/cli/Arguments.h"

#include "app/cli/Outcome.h"
#include "core/Codes.h"
#include "core/text/Hangul.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

template <class Value>
Value readOr(const std::optional<Value>& value, const std::string& text, const QString& complaint)
{
    if (!value)
        wrongUsage(complaint.arg(QString::fromStdString(text)));
    return *value;
}

} // namespace

QString lineOf(const std::string& text)
{
    return text::normalized(QString::fromStdString(text)).simplified();
}

QString givenName(const std::string& text, const QString& complaint)
{
    const QString name = lineOf(text);
    if (name.isEmpty())
        wrongUsage(complaint);
    return name;
}

Day dayOf(const std::string& text)
{
    return readOr(dayFromIso(QString::fromStdString(text)), text,
                  Words::tr("'%1' is not a date like 2024-11-22."));
}

DayRange rangeOf(const std::string& text)
{
    const auto dots = text.find("..");
    if (dots == std::string::npos)
        return {.first = dayOf(text), .last = dayOf(text)};
    const DayRange range{.first = dayOf(text.substr(0, dots)), .last = dayOf(text.substr(dots + 2))};
    if (range.last < range.first)
        wrongUsage(Words::tr("'%1' ends before it begins.").arg(QString::fromStdString(text)));
    return range;
}

Period periodOf(const std::string& key)
{
    return readOr(
        Period::fromKey(QString::fromStdString(key)), key,
        Words::tr("'%1' is not a period like 2024-11-22, 2024-W47, 2024-11, 2024-Q4, 2024-H2 or 2024."));
}

std::optional<Period::Kind> kindOf(const std::string& name)
{
    const QString code = QString::fromStdString(name);
    if (code == freeCode)
        return std::nullopt;
    return readOr(fromCode<Period::Kind>(code), name,
                  Words::tr("'%1' is not a kind: day, week, month, quarter, half, year or free."));
}

EntryState stateOf(const std::string& name)
{
    return readOr(fromCode<EntryState>(QString::fromStdString(name)), name,
                  Words::tr("'%1' is not a state: draft, finished or published."));
}

Verdict verdictOf(const std::string& name)
{
    return readOr(fromCode<Verdict>(QString::fromStdString(name)), name,
                  Words::tr("'%1' is not a verdict: open, achieved, partly, missed or dropped."));
}

Rgb colorOf(const std::string& hex)
{
    return readOr(Rgb::fromHex(QString::fromStdString(hex)), hex,
                  Words::tr("'%1' is not a color like #FFD54A."));
}

double numberOf(const std::string& text)
{
    bool isNumber = false;
    const double number = QString::fromStdString(text).toDouble(&isNumber);
    // "nan" and "inf" are numbers to Qt, but no amounts.
    return readOr(isNumber && std::isfinite(number) ? std::optional{number} : std::nullopt, text,
                  Words::tr("'%1' is not a number like 12 or 4.5."));
}

auto rateOf(const std::string& text) -> measure::Rate
{
    const auto parts = QString::fromStdString(text).split(u'/');
    const auto kind = parts.size() == 2 ? fromCode<Period::Kind>(parts[1]) : std::nullopt;
    const int times = parts[0].toInt();
    std::optional<measure::Rate> rate;
    if (times > 0
        && (kind == Period::Kind::Week || kind == Period::Kind::Month || kind == Period::Kind::Quarter))
        rate = measure::Rate{.times = times, .per = *kind};
    return readOr(rate, text, Words::tr("'%1' is not a rate like 3/week, 1/month or 2/quarter."));
}

void notAnId(const std::string& text)
{
    wrongUsage(Words::tr("'%1' is not an id like 01932f4e-8a10-7c3b-9d52-0f6a1b2c3d4e.")
                   .arg(QString::fromStdString(text)));
}

const Category* findCategory(const std::vector<Category>& categories, const QString& name)
{
    const auto found
        = std::ranges::find_if(categories, [folded = text::folded(name)](const Category& category) {
              return text::folded(category.name) == folded;
          });
    return found == categories.end() ? nullptr : &*found;
}

const Category& categoryNamed(const std::vector<Category>& categories, const std::string& name)
{
    const auto* found = findCategory(categories, lineOf(name));
    if (found == nullptr)
        couldNot(Words::tr("There is no color category '%1'; 'category list' shows them.").arg(lineOf(name)));
    return *found;
}

} // namespace hoego::cli
