#pragma once

namespace hoego {

/// The chance that `marked` of `drawn` or more extreme, two-sided, when `drawn` days are taken from `all`
/// days, of which `allMarked` are marked. Exact; 1 where nothing could be learned.
double fisher(int marked, int drawn, int allMarked, int all);

/// Whether `marked` is so near to what is expected that fisher() is above patternLevel, which half of all
/// tests are and which costs far less to know: at most one and a half standard deviations away.
bool isWithinChance(int marked, int drawn, int allMarked, int all);

/// The chance that `marked` of `all` days, lying in any order alike, have somewhere `length` in a row. Exact:
/// what shuffling them for ever would come to.
double chanceOfRun(int length, int marked, int all);

/// Whether one such run or more is to be expected, so that chanceOfRun() is above patternLevel.
bool isRunToBeExpected(int length, int marked, int all);

} // namespace hoego
