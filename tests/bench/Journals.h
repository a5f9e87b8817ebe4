#pragma once

#include <QString>

namespace hoego::bench {

/// An example journal of so many years; made once in the build folder, then kept. Not to be written to.
QString exampleJournal(int years);
/// A copy of it that goes with the run.
QString copyOf(const QString& journal);

/// Its last year, which is the same for any number of years.
inline constexpr int lastYear = 2024;

} // namespace hoego::bench
