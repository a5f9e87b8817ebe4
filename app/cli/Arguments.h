#pragma once

#include "app/cli/Words.h"
#include "core/Id.h"
#include "core/calendar/Period.h"
#include "core/color/Category.h"
#include "core/entry/Entry.h"
#include "core/goal/Goal.h"
#include "core/goal/Review.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

/// What was typed, as values. What cannot be read ends the command as wrong usage, naming the bad value and
/// what was expected.
namespace hoego::cli {

/// Composed, without blanks at the ends, in one line.
QString lineOf(const std::string& text);
/// The same; where it is empty, the command ends with `complaint`.
QString givenName(const std::string& text, const QString& complaint);

Day dayOf(const std::string& text);
/// `DATE` or `DATE..DATE`.
DayRange rangeOf(const std::string& text);
Period periodOf(const std::string& key);
/// Absent: free entries.
std::optional<Period::Kind> kindOf(const std::string& name);
EntryState stateOf(const std::string& name);
Verdict verdictOf(const std::string& name);
Rgb colorOf(const std::string& hex);
double numberOf(const std::string& text);
/// "3/week".
auto rateOf(const std::string& text) -> measure::Rate;

[[noreturn]] void notAnId(const std::string& text);

template <class IdType>
IdType idOf(const std::string& text)
{
    const auto id = IdType::fromString(QString::fromStdString(text));
    if (!id)
        notAnId(text);
    return *id;
}

/// The category of that name, whatever its case; ends the command if there is none.
const Category& categoryNamed(const std::vector<Category>& categories, const std::string& name);
/// Null if there is none.
const Category* findCategory(const std::vector<Category>& categories, const QString& name);

} // namespace hoego::cli
