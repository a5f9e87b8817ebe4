#pragma once

#include <QString>
#include <QStringView>

/// Korean text: the little that Unicode leaves to its users.
namespace hoego::text {

/// The form all stored text has: composed (NFC), line feeds only, no NUL, so that equal text has equal bytes.
QString normalized(const QString& text);

/// The initial consonants of `text`, "회고" -> "ㅎㄱ"; all that is not a syllable is kept.
QString initials(QStringView text);

/// Whether `text` consists of initial consonants only (at least one).
bool isInitials(QStringView text);

/// `text` folded for finding: compatibility-composed and case-folded, accents of Latin letters dropped, white
/// space runs made one blank.
QString folded(QStringView text);

/// The particle that fits the sound before it: withParticle("책", "을", "를") is "책을". Digits and Latin
/// letters by their Korean reading.
QString withParticle(const QString& word, QStringView afterConsonant, QStringView afterVowel);

} // namespace hoego::text
