#include "ui/write/PictureText.h"

#include "core/text/Hangul.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoego::ui {

namespace {

QString unescaped(const QString& alt)
{
    static const QRegularExpression escape{QStringLiteral("\\\\([\\[\\]\\\\*_`])")};
    return QString{alt}.replace(escape, QStringLiteral("\\1"));
}

} // namespace

std::optional<PictureReference> pictureNear(const QString& line, qsizetype place)
{
    static const QRegularExpression picture{QStringLiteral(
        "!\\[((?:\\\\.|[^\\]\\\\])*)\\]\\((?:hoego:|attachment:)?([0-9a-f]{64})(?:\\.\\w+)?[^)]*\\)")};
    std::optional<PictureReference> best;
    qsizetype least = 0;
    for (const auto& match : picture.globalMatch(line)) {
        const qsizetype away
            = std::max<qsizetype>({0, match.capturedStart() - place, place - match.capturedEnd()});
        if (best && away >= least)
            continue;
        least = away;
        best = PictureReference{.from = match.capturedStart(),
                                .altFrom = match.capturedStart(1),
                                .altTo = match.capturedEnd(1),
                                .to = match.capturedEnd(),
                                .alt = unescaped(match.captured(1)),
                                .hash = match.captured(2)};
    }
    return best;
}

QString writtenAlt(const QString& alt)
{
    static const QRegularExpression special{QStringLiteral("([\\[\\]\\\\*_`])")};
    return alt.simplified().replace(special, QStringLiteral("\\\\1"));
}

QString picturePlaceholder(const QString& name, int number)
{
    static const QRegularExpression special{QStringLiteral("[\\[\\]\\\\*_`<>()!\\s]+")};
    QString shown = text::normalized(name).replace(special, QStringLiteral(" ")).trimmed();
    constexpr int most = 40;
    if (shown.size() > most)
        shown.truncate(shown.at(most - 1).isHighSurrogate() ? most - 1 : most);
    if (number > 1)
        shown += u' ' + QString::number(number);
    return QStringLiteral("![%1…]()").arg(shown);
}

QStringList picturePlaceholders(const QString& line)
{
    static const QRegularExpression placeholder{QStringLiteral("!\\[[^\\[\\]\\\\*_`<>()!]+…\\]\\(\\)")};
    QStringList found;
    for (const auto& match : placeholder.globalMatch(line))
        found << match.captured();
    return found;
}

} // namespace hoego::ui
