#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// Numbers as people write them in a goal: "12", "1,000", "10만", "두", "열두", "이십", "a dozen", "three".
namespace hoego::numbers {

/// Regular expressions (no groups of their own) that match what `fromWords` reads.
QString digitsPattern();
QString koreanPattern(); ///< The words that stand before a unit: "두 번", "열두 권", "백 권".
QString aloneInKorean(); ///< The words that stand alone: "글 하나".
QString englishPattern();

std::optional<double> fromWords(QStringView text);

} // namespace hoego::numbers
