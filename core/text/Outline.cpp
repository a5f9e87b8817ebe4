#include "core/text/Outline.h"

#include "core/text/Sections.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace hoego::text {

namespace {

/// An outline is for finding one's way; what is lower than this stays out of it.
constexpr int levelsShown = 2;

} // namespace

bool opensOutline(QStringView line)
{
    static const QRegularExpression mark{QStringLiteral(R"(^<!--\s*(?:목차|outline)\b.*-->\s*$)"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption};
    return line.startsWith(u"<!--") && mark.matchView(line).hasMatch();
}

bool closesOutline(QStringView line)
{
    static const QRegularExpression mark{QStringLiteral(R"(^<!--\s*/(?:목차|outline)\s*-->\s*$)"),
                                         QRegularExpression::CaseInsensitiveOption};
    return line.startsWith(u"<!--") && mark.matchView(line).hasMatch();
}

std::optional<OutlinePlace> outlinePlace(const QStringList& lines)
{
    const auto opening = std::ranges::find_if(lines, &opensOutline);
    const auto closing = std::find_if(opening, lines.end(), &closesOutline);
    if (closing == lines.end())
        return std::nullopt;
    return OutlinePlace{.first = opening - lines.begin() + 1, .end = closing - lines.begin()};
}

QStringList outlineOf(const QStringList& lines, const OutlinePlace& place)
{
    auto below = sections(lines.sliced(place.end + 1).join(u'\n'));
    std::erase_if(below, [](const Section& section) { return section.title.isEmpty(); });
    if (below.empty())
        return {};
    const int highest = std::ranges::min(below, {}, &Section::level).level;
    QStringList outline;
    for (const Section& section : below) {
        if (section.level < highest + levelsShown)
            outline += QStringLiteral("  ").repeated(section.level - highest) + QStringLiteral("- ")
                + section.title;
    }
    return outline;
}

QString outlineInStep(const QString& markdown)
{
    QStringList lines = markdown.split(u'\n');
    const auto place = outlinePlace(lines);
    if (!place)
        return markdown;
    return (lines.first(place->first) + outlineOf(lines, *place) + lines.sliced(place->end)).join(u'\n');
}

QString withOutline(const QString& markdown, const QString& word)
{
    const QStringList lines = markdown.split(u'\n');
    if (outlinePlace(lines))
        return markdown;
    const auto first
        = std::ranges::find_if(lines, [](const QString& line) { return !line.trimmed().isEmpty(); });
    const bool hasTitle = first != lines.end() && headingLevel(*first) == 1;
    const qsizetype start = hasTitle ? first - lines.begin() + 1 : 0;
    QStringList outlined = lines.first(start);
    if (hasTitle)
        outlined += QString{};
    outlined += {QStringLiteral("<!-- %1 -->").arg(word), QStringLiteral("<!-- /%1 -->").arg(word)};
    if (start == lines.size() || !lines[start].trimmed().isEmpty())
        outlined += QString{};
    return outlineInStep((outlined + lines.sliced(start)).join(u'\n'));
}

QString withoutOutline(const QString& markdown)
{
    const QStringList lines = markdown.split(u'\n');
    const auto place = outlinePlace(lines);
    if (!place)
        return markdown;
    QStringList kept = lines.first(place->first - 1);
    const QStringList outline = outlineOf(lines, *place);
    const QStringList written = lines.sliced(place->first, place->end - place->first);
    std::ranges::copy_if(written, std::back_inserter(kept),
                         [&](const QString& line) { return !outline.contains(line); });
    return (kept + lines.sliced(place->end + 1)).join(u'\n');
}

} // namespace hoego::text
