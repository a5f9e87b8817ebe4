#include "ui/render/Freezing.h"

#include "ui/render/ColorPicture.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace hoego::ui {

namespace {

struct LiveWords {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::LiveWords)
};

constexpr double pictureWidth = 720;
constexpr double pictureScale = 2;

/// Words that mean themselves in Markdown: what would be a mark is escaped.
QString plain(const QString& words)
{
    static const QRegularExpression marks{u"([\\\\`*_\\[\\]<>|~])"_s};
    QString text = words;
    return text.replace(marks, u"\\\\1"_s);
}

/// The same at the start of a line, where more is a mark.
QString plainLine(const QString& words)
{
    static const QRegularExpression starts{u"^(\\s*)(#|\\+|-|=|\\d+(?=[.)]))"_s};
    QString text = plain(words);
    const auto match = starts.match(text);
    if (match.hasMatch() && !match.captured(2).front().isDigit())
        text.insert(match.capturedStart(2), u'\\');
    else if (match.hasMatch())
        text.insert(match.capturedEnd(2), u'\\');
    return text;
}

QString link(const live::Rows::Row& row)
{
    if (!row.address.isEmpty())
        return u"[%1](<%2>)"_s.arg(plain(row.words), row.address);
    if (row.target.isEmpty())
        return plain(row.words);
    const bool canBeShown
        = row.words != row.target && !row.words.contains(QRegularExpression{u"[\\[\\]|]"_s});
    return canBeShown ? u"[[%1|%2]]"_s.arg(row.target, row.words) : u"[[%1]]"_s.arg(row.target);
}

/// Makes Markdown of each kind of content.
class Writer {
public:
    explicit Writer(const FreezeLook& look)
        : m_look(look)
    {
    }

    FrozenBlock operator()(const live::Rows& rows) const
    {
        QStringList lines;
        for (const auto& row : rows.rows) {
            QString line = u"- "_s;
            if (!row.mark.isEmpty())
                line += row.mark + u' ';
            line += link(row);
            if (!row.detail.isEmpty())
                line += u" · "_s + plain(row.detail);
            lines.append(line);
        }
        return {.markdown = lines.join(u'\n'), .picture = {}};
    }

    FrozenBlock operator()(const live::Shares& shares) const
    {
        const bool hasChange = shares.isCompared;
        QStringList lines{plainLine(shares.summary), {}};
        lines.append(row({LiveWords::tr("Color"), LiveWords::tr("Days"), LiveWords::tr("Share")},
                         hasChange ? LiveWords::tr("Change") : QString{}));
        lines.append(row({u"---"_s, u"---:"_s, u"---:"_s}, hasChange ? u"---:"_s : QString{}));
        for (const auto& share : shares.shares) {
            const QString change = share.change.value_or(0) > 0 ? u'+' + QString::number(*share.change)
                                                                : QString::number(share.change.value_or(0));
            lines.append(row({plain(share.name), QString::number(share.days),
                              QLocale{}.toString(share.share * 100, 'f', 0) + u'%'},
                             hasChange ? change : QString{}));
        }
        return {.markdown = lines.join(u'\n'), .picture = {}};
    }

    FrozenBlock operator()(const live::Picture& shown) const
    {
        // On paper by day, whatever the window looks like: others will see it on their own ground.
        const QByteArray png = toPng({.colors = shown.colors,
                                      .theme = Theme::light(),
                                      .font = m_look.font,
                                      .width = pictureWidth,
                                      .title = shown.title,
                                      .onPaper = true},
                                     pictureScale);
        const QString hash = contentHash(png);
        return {.markdown = u"![%1](%2)"_s.arg(plain(shown.words), attachmentAddress(hash, u"image/png")),
                .picture = Attachment{.hash = hash,
                                      .name = shown.title + u".png"_s,
                                      .mediaType = u"image/png"_s,
                                      .bytes = png,
                                      .added = m_look.now}};
    }

    FrozenBlock operator()(const live::Sentences& shown) const
    {
        QStringList lines;
        for (const QString& sentence : shown.sentences)
            lines.append(u"- "_s + plainLine(sentence));
        return {.markdown = lines.join(u'\n'), .picture = {}};
    }

    FrozenBlock operator()(const live::Quotation& shown) const
    {
        QStringList lines;
        for (const QString& line : shown.words.split(u'\n'))
            lines.append(line.isEmpty() ? u">"_s : u"> "_s + plainLine(line));
        if (!shown.source.isEmpty())
            lines.append(
                {u">"_s, u"> — "_s + link({.words = shown.source, .detail = {}, .target = shown.target})});
        return {.markdown = lines.join(u'\n'), .picture = {}};
    }

    FrozenBlock operator()(const live::Nothing& shown) const
    {
        return {.markdown = plainLine(shown.sentence), .picture = {}};
    }

private:
    static QString row(QStringList cells, const QString& last)
    {
        if (!last.isEmpty())
            cells.append(last);
        return u"| "_s + cells.join(u" | "_s) + u" |"_s;
    }

    const FreezeLook& m_look;
};

/// Something stands there besides the marks of quotes.
bool isWritten(QStringView line)
{
    return std::ranges::any_of(line, [](QChar c) { return c != u'>' && !c.isSpace(); });
}

QString apart(QString frozen, QStringView markdown, const LiveBlock& block)
{
    const QStringView upTo = markdown.first(block.from);
    const qsizetype start = upTo.lastIndexOf(u'\n') + 1;
    const bool beginsItem = isWritten(upTo.sliced(start));
    const QStringView before = markdown.first(std::max<qsizetype>(0, start - 1));
    if (!beginsItem && isWritten(before.sliced(before.lastIndexOf(u'\n') + 1)))
        frozen.prepend(u'\n');
    const QStringView after = markdown.sliced(std::min(markdown.size(), block.to + 1));
    const qsizetype end = after.indexOf(u'\n');
    if (isWritten(end < 0 ? after : after.first(end)))
        frozen.append(u'\n');
    return frozen;
}

/// Each further line in the quotes and the item that the block stands in.
QString within(const QString& margin, const QString& frozen)
{
    if (margin.isEmpty())
        return frozen;
    const QString bare = u'.' + margin; // Only the end is to be trimmed.
    QStringList lines = frozen.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i] = lines[i].isEmpty() ? bare.trimmed().sliced(1) : margin + lines[i];
    return lines.join(u'\n');
}

} // namespace

std::expected<FrozenBlock, QString> frozenBlock(const LiveBlock& block, QStringView markdown,
                                                const LiveContext& context, const FreezeLook& look)
{
    const auto content = liveContent(block.request, context);
    if (!content)
        return std::unexpected{
            LiveWords::tr("The block 'hoego %1' cannot be frozen. %2").arg(block.request, content.error())};
    FrozenBlock frozen = std::visit(Writer{look}, *content);
    frozen.markdown = within(block.margin, apart(frozen.markdown, markdown, block));
    return frozen;
}

std::expected<FrozenText, QString> frozenText(const QString& markdown, const LiveContext& context,
                                              const FreezeLook& look)
{
    FrozenText frozen{.markdown = markdown, .pictures = {}};
    for (const LiveBlock& block : liveBlocks(markdown) | std::views::reverse) {
        auto made = frozenBlock(block, markdown, context, look);
        if (!made)
            return std::unexpected{made.error()};
        frozen.markdown.replace(block.from, block.to - block.from, made->markdown);
        if (made->picture)
            frozen.pictures.push_back(*std::move(made->picture));
    }
    return frozen;
}

} // namespace hoego::ui
