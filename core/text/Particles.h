#pragma once

#include <QStringView>

#include <vector>

/// Korean particles (조사) behind a noun: enough to know a noun again, not a grammar.
namespace hoego::text {

/// Whether `suffix` is made of particles that fit `stem` and each other: "에서는" behind "팀", but not "는".
/// Endings of 이다 count as particles: they are written to the noun as well.
bool areParticles(QStringView stem, QStringView suffix);

/// How many characters of `word` may be its noun, the longest first, the whole word not among them:
/// "쿠버네티스에서는" may be 쿠버네티스에서 or 쿠버네티스.
std::vector<qsizetype> stemLengths(QStringView word);

} // namespace hoego::text
