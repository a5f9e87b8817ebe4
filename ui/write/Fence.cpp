#include "ui/write/Fence.h"

#include <QRegularExpression>

namespace hoego::ui {

bool isLiveFence(QStringView line)
{
    static const QRegularExpression live{QStringLiteral(R"(^ {0,3}(?:`{3,}|~{3,})\s*hoego(?:\s|$))")};
    return live.matchView(line).hasMatch();
}

bool isPrivateFence(QStringView line)
{
    static const QRegularExpression passage{
        QStringLiteral(R"(^ {0,3}(?:`{3,}|~{3,})\s*hoego\s+private\s*$)")};
    return passage.matchView(line).hasMatch();
}

Fence fenceAfter(const Fence& before, QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == QLatin1Char(' '))
        ++indent;
    if (indent > 3 || indent == line.size())
        return before;
    const QChar mark = line[indent];
    if (mark != QLatin1Char('`') && mark != QLatin1Char('~'))
        return before;
    qsizetype end = indent;
    while (end < line.size() && line[end] == mark)
        ++end;
    const auto length = static_cast<int>(end - indent);
    const QStringView rest = line.sliced(end);
    if (before.isOpen())
        return mark == before.mark && length >= before.length && rest.trimmed().isEmpty() ? Fence{} : before;
    if (length < 3 || (mark == QLatin1Char('`') && rest.contains(mark)))
        return before;
    const bool isPrivate = isPrivateFence(line);
    return {
        .mark = mark, .length = length, .isLive = !isPrivate && isLiveFence(line), .isPrivate = isPrivate};
}

} // namespace hoego::ui
