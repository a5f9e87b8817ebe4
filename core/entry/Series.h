#pragma once

#include "core/calendar/Period.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

/// What the entries of one kind have in common: how they are called, what they start from, how they close.
namespace hoego {

/// The journal's settings for them.
QString titleKey(Period::Kind kind);    ///< The pattern of titles, "{{year}}년 {{month}}월 돌아보기".
QString templateKey(Period::Kind kind); ///< An own template's id, or a built-in one's name.
inline QString quoteKey()
{
    return QStringLiteral("quote");
} ///< The words a person closes with.

/// The periods of `year` that a person may still want to look back on: its months, halves and the year
/// itself, over by `today`, none before `since`, and not among `written`. In order, a half after its months.
std::vector<Period> unwritten(int year, std::span<const Period> written, Day since, Day today);

/// A word for a period, and the word for another in its place: "10월", "11월".
struct Renaming {
    QString from;
    QString to;
};

/// `text` with each of `words` said of the other period, all at once and only where it stands as a word.
QString renamed(const QString& text, std::span<const Renaming> words);

} // namespace hoego
