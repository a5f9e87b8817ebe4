#pragma once

#include <QString>
#include <QStringView>

/// Korean text: the little that Unicode leaves to its users.
namespace hoego::text {

/// The form all stored text has: composed (NFC), line feeds only, no NUL and no half surrogate pairs (U+FFFD
/// stands for them), so that equal text has equal bytes.
QString normalized(const QString& text);

/// The initial consonants of `text`, "회고" -> "ㅎㄱ"; all that is not a syllable is kept.
QString initials(QStringView text);

/// Whether `text` consists of initial consonants only (at least one).
bool isInitials(QStringView text);

/// `text` folded for finding: compatibility-composed and case-folded, accents of Latin letters and characters
/// that show nothing dropped, white space runs made one blank.
QString folded(QStringView text);

/// The particle that fits the sound before it: withParticle("책", "을", "를") is "책을". Digits and Latin
/// letters by their Korean reading, English words by their spelling, which is right mostly; what stands in
/// brackets is not read.
QString withParticle(const QString& word, QStringView afterConsonant, QStringView afterVowel);

/// "책으로", "길로", "바다로": the particle that takes ㄹ for a vowel.
QString withDirectionParticle(const QString& word);

} // namespace hoego::text
