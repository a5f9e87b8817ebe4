#include "ui/render/KoreanMarkdown.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hoego::ui {

namespace {

// Code points that Unicode keeps free for uses within a program; a parser takes them for letters.
constexpr QChar unseenLetter = KoreanMarkdown::unseen;
constexpr QChar underscoreInAddress{u'\ufdd1'};
constexpr QChar asteriskInAddress{u'\ufdd2'};
constexpr QChar tildeInAddress{u'\ufdd3'};

bool isOurs(QChar c)
{
    return c >= unseenLetter && c <= KoreanMarkdown::privateEnd;
}

/// What stands beside a run of asterisks.
enum class Beside { Blank, Punctuation, CjkPunctuation, Cjk, Letter };

Beside kindOf(char32_t c)
{
    if (c == 0 || QChar::isSpace(c))
        return Beside::Blank;
    const bool isPunctuation = QChar::isPunct(c) || QChar::isSymbol(c);
    if (isCjk(c))
        return isPunctuation ? Beside::CjkPunctuation : Beside::Cjk;
    return isPunctuation ? Beside::Punctuation : Beside::Letter;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

char32_t before(QStringView text, qsizetype at)
{
    while (at > 0) {
        const QChar unit = text[at - 1];
        const bool isPair = unit.isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at - 2], unit) : unit.unicode();
        if (!isVariationSelector(c))
            return c;
        at -= isPair ? 2 : 1;
    }
    return 0;
}

char32_t after(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

bool isAnyPunctuation(Beside kind)
{
    return kind == Beside::Punctuation || kind == Beside::CjkPunctuation;
}

/// Whether a run with `inner` on the side it would embrace and `outer` on the other may open (or close)
/// emphasis. CommonMark: inner punctuation needs a blank or punctuation outside.
bool embracesByCommonMark(Beside inner, Beside outer)
{
    return inner != Beside::Blank
        && (!isAnyPunctuation(inner) || outer == Beside::Blank || isAnyPunctuation(outer));
}

/// The amendment: punctuation of these scripts is like a letter, and their characters outside are enough.
bool embraces(Beside inner, Beside outer)
{
    return inner != Beside::Blank && (inner != Beside::Punctuation || outer != Beside::Letter);
}

bool isAddressCharacter(QChar c)
{
    return c > u' ' && c < u'\x7f' && c != u'<' && c != u'>' && c != u'"' && c != u'`' && c != u'\\';
}

/// The end of the address that begins at `at`, without the marks a sentence or emphasis ends with.
qsizetype addressEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isAddressCharacter(text[end]))
        ++end;
    while (end > at && QStringView{u"?!.,:;*_~'"}.contains(text[end - 1]))
        --end;
    return end;
}

void makeLetters(QString& text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text[i] == u'\\')
            ++i; // What it escapes is none.
        else if (text[i] == u'_')
            text[i] = underscoreInAddress;
        else if (text[i] == u'*')
            text[i] = asteriskInAddress;
        else if (text[i] == u'~')
            text[i] = tildeInAddress;
    }
}

/// Emphasis marks within bare addresses are letters of the address.
void protectAddresses(QString& text)
{
    for (auto at = text.indexOf(u"://"); at != -1; at = text.indexOf(u"://", at + 3))
        makeLetters(text, at + 3, addressEnd(text, at + 3));
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\n'))
        ++at;
    return at;
}

/// What is longer is not looked through: many brackets must not make many long walks.
constexpr qsizetype longestDestination = 2000;

/// Behind a link's address that begins at `at`; -1: none does.
qsizetype destinationEnd(QStringView text, qsizetype at)
{
    const bool isPointed = at < text.size() && text[at] == u'<';
    int depth = 0;
    text = text.first(std::min(text.size(), at + longestDestination));
    for (qsizetype i = at + (isPointed ? 1 : 0); i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\')
            ++i;
        else if (c == u'\n')
            return isPointed ? -1 : i;
        else if (isPointed && c == u'>')
            return i + 1;
        else if (!isPointed && (c == u' ' || (c == u')' && depth-- == 0)))
            return i;
        else if (!isPointed && c == u'(')
            ++depth;
    }
    return -1;
}

/// Behind a link's title that begins at `at`, if one does.
qsizetype titleEnd(QStringView text, qsizetype at)
{
    const QChar quote = at < text.size() ? text[at] : QChar{};
    if (quote != u'"' && quote != u'\'' && quote != u'(')
        return at;
    const QChar end = quote == u'(' ? QChar{u')'} : quote;
    text = text.first(std::min(text.size(), at + longestDestination));
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == end)
            return i + 1;
    }
    return at;
}

/// Nor do marks in what a link leads to mean anything; the parser (md4c 0.5.2) takes one there for the end of
/// emphasis that began before the link.
void protectDestinations(QString& text)
{
    const qsizetype firstBracket = text.indexOf(u'[');
    for (auto at = text.indexOf(u"]("); at != -1; at = text.indexOf(u"](", at + 2)) {
        const qsizetype end = destinationEnd(text, skipBlanks(text, at + 2));
        if (end == -1 || firstBracket == -1 || firstBracket > at)
            continue;
        const qsizetype titled = skipBlanks(text, titleEnd(text, skipBlanks(text, end)));
        if (titled < text.size() && text[titled] == u')')
            makeLetters(text, at + 2, titled);
    }
    for (auto at = text.indexOf(u"[["); at != -1; at = text.indexOf(u"[[", at + 2)) {
        qsizetype bar = at + 2;
        while (bar < text.size() && !QStringView{u"|[]\n"}.contains(text[bar]))
            ++bar;
        if (bar < text.size() && text[bar] == u'|')
            makeLetters(text, at + 2, bar);
    }
}

/// Punctuation of the parser's tables that `text` has none of.
QChar unusedPunctuation(const QString& text)
{
    static constexpr std::array candidates{u'\u2058', u'\u205b', u'\u205c', u'\u2e1d', u'\u2e1e', u'\u2056'};
    const auto* unused
        = std::ranges::find_if(candidates, [&](char16_t c) { return !text.contains(QChar{c}); });
    return unused == candidates.end() ? QChar{} : QChar{*unused};
}

/// A range of code points, both ends included.
struct Range {
    char32_t first;
    char32_t last;
};

} // namespace

bool isCjk(char32_t c)
{
    // East Asian Width W, F or H without what is an emoji by itself, and the script Hangul (Unicode 16).
    static constexpr std::array wide{
        Range{0x1100, 0x11ff},   Range{0x20a9, 0x20a9},   Range{0x2329, 0x232a},   Range{0x2630, 0x2637},
        Range{0x268a, 0x268f},   Range{0x2e80, 0x303e},   Range{0x3041, 0x3247},   Range{0x3250, 0xa4cf},
        Range{0xa960, 0xa97c},   Range{0xac00, 0xd7fb},   Range{0xf900, 0xfaff},   Range{0xfe10, 0xfe19},
        Range{0xfe30, 0xfe6b},   Range{0xff01, 0xffdc},   Range{0xffe0, 0xffee},   Range{0x16fe0, 0x18dff},
        Range{0x1aff0, 0x1b2ff}, Range{0x1d300, 0x1d376}, Range{0x1f200, 0x1f200}, Range{0x1f202, 0x1f202},
        Range{0x1f210, 0x1f219}, Range{0x1f21b, 0x1f22e}, Range{0x1f230, 0x1f231}, Range{0x1f237, 0x1f237},
        Range{0x1f23b, 0x1f23b}, Range{0x1f240, 0x1f248}, Range{0x20000, 0x3fffd},
    };
    if (c < wide.front().first)
        return false;
    const auto* range = std::ranges::lower_bound(wide, c, {}, &Range::last);
    return range != wide.end() && c >= range->first;
}

QString KoreanMarkdown::withoutUnseen(QString markdown)
{
    if (std::ranges::any_of(std::as_const(markdown), isOurs))
        std::ranges::replace_if(markdown, isOurs, QChar{QChar::ReplacementCharacter});
    return markdown;
}

KoreanMarkdown::KoreanMarkdown(const QString& markdown, const Reading& reading)
    : m_text(markdown)
    , m_punctuation(unusedPunctuation(markdown))
{
    protectDestinations(m_text);
    if (reading.keepsAddresses)
        protectAddresses(m_text);
    if (reading.isAmended)
        amend();
}

void KoreanMarkdown::amend()
{
    const QString source = m_text;
    QString marked;
    qsizetype copied = 0;
    for (auto run = source.indexOf(u'*'); run != -1; run = source.indexOf(u'*', run)) {
        qsizetype backslashes = 0;
        while (run - backslashes > 0 && source[run - backslashes - 1] == u'\\')
            ++backslashes;
        if (backslashes % 2 != 0) { // It is escaped: a letter, and the run begins after it.
            ++run;
            continue;
        }
        qsizetype end = run;
        while (end < source.size() && source[end] == u'*')
            ++end;
        const Beside left = kindOf(before(source, run));
        const Beside right = kindOf(after(source, end));
        // An underscore beside the run must go on seeing punctuation.
        if (embraces(left, right) && !embracesByCommonMark(left, right)) {
            marked += QStringView{source}.sliced(copied, run - copied);
            if (source[run - 1] == u'_')
                marked += m_punctuation;
            marked += unseenLetter;
            copied = run;
        } else if (embraces(right, left) && !embracesByCommonMark(right, left)) {
            marked += QStringView{source}.sliced(copied, end - copied);
            marked += unseenLetter;
            if (source[end] == u'_')
                marked += m_punctuation;
            copied = end;
        }
        run = end;
    }
    if (copied > 0)
        m_text = marked + QStringView{source}.sliced(copied);
}

bool KoreanMarkdown::isAdded(QChar character) const
{
    return character == unseen || (character == m_punctuation && !m_punctuation.isNull());
}

QString KoreanMarkdown::restored(QString parsed) const
{
    const bool isTouched = std::ranges::any_of(parsed, isOurs);
    if (!isTouched)
        return parsed;
    parsed.remove(unseenLetter);
    if (!m_punctuation.isNull())
        parsed.remove(m_punctuation);
    parsed.replace(underscoreInAddress, u'_');
    parsed.replace(asteriskInAddress, u'*');
    parsed.replace(tildeInAddress, u'~');
    return parsed;
}

} // namespace hoego::ui
