#pragma once

#include "core/Result.h"

#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>

namespace hoego::cli {

enum class Exit : std::uint8_t { Done = 0, CouldNot = 1, WrongUsage = 2 };

/// What a command gives. Only the one form that was asked for is made.
struct Outcome {
    std::function<QJsonValue()> json;
    std::function<QString()> text; ///< For people; may be empty.
    QString trouble;               ///< Not empty: done, but to be told as a failure.
};

/// Ends a command; caught in one place, so that commands read as what they do. CLI11 tells wrong usage this
/// way too.
struct Failure {
    Exit exit;
    QString sentence;
};

[[noreturn]] void couldNot(const QString& sentence);
[[noreturn]] void wrongUsage(const QString& sentence);
[[noreturn]] void couldNot(const Error& error);

/// The value of `result`, or the command ends with the error's sentence.
template <class T>
T need(Result<T> result)
{
    if (!result)
        couldNot(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace hoego::cli
