#pragma once

#include <QStringView>
#include <QTextBoundaryFinder>

/// Going through a text by what a reader takes for one character.
namespace hoego::text {

/// Whether `unit` is a grapheme by itself between two of its like: most of Korean and English text is, and
/// need not be looked at by the boundary finder, which is slow.
constexpr bool standsAlone(char16_t unit)
{
    return (unit >= u' ' && unit < 0x7f) || unit == u'\n' || (unit >= 0xac00 && unit <= 0xd7a3)
        || (unit >= 0x4e00 && unit <= 0x9fff);
}

/// Half a flag: flags are spelled with two letters of their own.
constexpr bool isFlagLetter(QStringView grapheme)
{
    return grapheme.size() == 2 && grapheme[0].unicode() == 0xd83c && grapheme[1].unicode() >= 0xdde6
        && grapheme[1].unicode() <= 0xddff;
}

/// Calls `see(start, length)` for each grapheme of `text`, in UTF-16 units.
template <class See>
void forEachGrapheme(QStringView text, See&& see)
{
    const auto alone = [&](qsizetype at) { return at >= text.size() || standsAlone(text[at].unicode()); };
    qsizetype at = 0;
    while (at < text.size()) {
        if (alone(at) && alone(at + 1)) {
            see(at, 1);
            ++at;
            continue;
        }
        // Up to the next place between two characters that stand alone: no grapheme spans such a place.
        qsizetype end = at + 1;
        while (end < text.size() && !(alone(end - 1) && alone(end)))
            ++end;
        const QStringView run = text.sliced(at, end - at);
        QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, run};
        qsizetype from = 0;
        for (auto to = finder.toNextBoundary(); to != -1; to = finder.toNextBoundary()) {
            // The finder cuts a flag in two where an emoji stands before it.
            const bool isHalfFlag = isFlagLetter(run.sliced(from, to - from)) && to + 2 <= run.size()
                && isFlagLetter(run.sliced(to, 2));
            if (to > from && !isHalfFlag) {
                see(at + from, to - from);
                from = to;
            }
        }
        at = end;
    }
}

} // namespace hoego::text
