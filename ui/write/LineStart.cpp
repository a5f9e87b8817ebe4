#include "ui/write/LineStart.h"

#include <QRegularExpression>

#include <vector>

namespace hoego::ui {

namespace {

constexpr int earliestYear = 1000;

/// One quote or one mark of a list, with the blanks around it.
struct Piece {
    QString before; ///< Blanks.
    QString mark;   ///< ">", "-", "3."
    QString after;  ///< Blanks.
    int number = -1;
    bool isQuote = false;

    QString text() const { return before + mark + after; }
    QString blank() const { return before + QString{mark.size() + after.size(), QLatin1Char(' ')}; }
};

/// Most lines say at their first character that they are neither.
bool canBegin(QStringView line, qsizetype at)
{
    while (at < line.size() && (line[at] == QLatin1Char(' ') || line[at] == QLatin1Char('\t')))
        ++at;
    return at < line.size() && (QStringView{u">-*+"}.contains(line[at]) || line[at].isDigit());
}

std::vector<Piece> pieces(QStringView line)
{
    static const QRegularExpression piece{
        QStringLiteral(R"(\G([ \t]*)(?:(>)( ?)|([-*+]|(\d{1,9})[.)])([ \t]{1,4}))(?=\S|$))")};
    static const QRegularExpression quoteBeforeBlanks{QStringLiteral(R"(\G([ \t]*)(>)( ?))")};
    std::vector<Piece> found;
    qsizetype at = 0;
    while (canBegin(line, at)) {
        auto match = piece.matchView(line, at, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            match = quoteBeforeBlanks.matchView(line, at);
        if (!match.hasMatch())
            break;
        if (match.hasCaptured(2)) {
            found.push_back({match.captured(1), match.captured(2), match.captured(3), -1, true});
        } else {
            const int number = match.hasCaptured(5) ? match.captured(5).toInt() : -1;
            found.push_back({match.captured(1), match.captured(4), match.captured(6), number, false});
        }
        at = match.capturedEnd(0);
    }
    return found;
}

bool isRule(QStringView line)
{
    static const QRegularExpression rule{
        QStringLiteral(R"(^[ \t>]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$)")};
    return rule.matchView(line).hasMatch();
}

bool isDate(const std::vector<Piece>& pieces)
{
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].number >= earliestYear
            || (i > 0 && pieces[i].number >= 0 && pieces[i - 1].number >= 0 && pieces[i].before.isEmpty()))
            return true;
    }
    return false;
}

QString following(const Piece& piece)
{
    if (piece.number < 0)
        return piece.text();
    return piece.before + QString::number(piece.number + 1) + piece.mark.back() + piece.after;
}

} // namespace

std::optional<LineStart> lineStart(QStringView line)
{
    const auto found = pieces(line);
    if (found.empty() || isDate(found) || isRule(line))
        return std::nullopt;
    LineStart start;
    bool isInQuotesOnly = true;
    for (const Piece& piece : found) {
        const bool isLast = &piece == &found.back();
        isInQuotesOnly = isInQuotesOnly && piece.isQuote;
        if (isInQuotesOnly)
            start.quote += static_cast<int>(piece.text().size());
        if (isLast && !piece.isQuote) {
            start.mark = static_cast<int>(start.prefix.size() + piece.before.size());
            start.indent = static_cast<int>(piece.mark.size() + piece.after.size());
            start.number = piece.number;
            start.next += following(piece);
        } else {
            start.next += piece.isQuote ? piece.text() : piece.blank();
        }
        start.beneath += piece.isQuote ? piece.text() : piece.blank();
        start.prefix += piece.text();
    }
    static const QRegularExpression box{QStringLiteral(R"(\G\[[ xX]\][ \t]+)")};
    if (const auto match = box.matchView(line, start.prefix.size()); start.isItem() && match.hasMatch()) {
        start.box = static_cast<int>(start.prefix.size());
        start.prefix += match.captured(0);
        start.next += QStringLiteral("[ ] ");
    }
    return start;
}

int quoteEnd(QStringView line)
{
    int end = 0;
    for (const Piece& piece : pieces(line)) {
        if (!piece.isQuote)
            break;
        end += static_cast<int>(piece.text().size());
    }
    return end;
}

} // namespace hoego::ui
