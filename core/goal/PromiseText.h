#pragma once

#include <QChar>
#include <QRegularExpression>
#include <QString>
#include <QStringView>

/// What the rules of promises need of letters: patterns, Hangul syllables, a sentence's last word.
namespace hoego::promisetext {

/// A pattern that is found anywhere, in any case.
QRegularExpression words(const char16_t* pattern);

/// A pattern that is found at the end of a text only.
QRegularExpression ending(const char16_t* pattern);

bool isKorean(QStringView text);

bool isQuestion(const QString& text);

/// Without what stands behind the last word: punctuation, laughter, emoji, a remark in brackets.
QString trimmedEnd(QString text);

// A syllable's number is (initial * vowels + vowel) * finals + final (Unicode 16.0, section 3.12).
constexpr char16_t firstSyllable = 0xac00;
constexpr int finals = 28;
constexpr int vowels = 21;
constexpr int finalRieul = 8;
constexpr int finalSsangSiot = 20;

bool isSyllable(QChar c);

/// The number of a syllable's final consonant, 0 for none.
int finalOf(QChar syllable);

} // namespace hoego::promisetext
