#include "ui/write/Highlighter.h"

#include "ui/common/Theme.h"
#include "ui/write/LineMemory.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>
#include <array>
#include <tuple>

namespace hoego::ui {

namespace {

using KSyntaxHighlighting::Format;

constexpr qint64 sliceMilliseconds = 4;
constexpr qsizetype longestColored
    = 20000; ///< A line longer than this stays plain: each key would color it anew.
constexpr int blocksAtOnce = 60; ///< As many as a tall window shows.
constexpr double smallMark = 0.5;
constexpr std::array headingScale{1.55, 1.35, 1.2, 1.1, 1.0, 1.0};

/// Emphasis and code within a line are what the renderer says they are, not what the definition guesses.
bool isRenderers(const QString& format)
{
    return format.contains(QLatin1String("Strong")) || format.contains(QLatin1String("Emphasis"))
        || format.contains(QLatin1String("Strikethrough")) || format == QLatin1String("Code");
}

/// How many of the characters from `start` on belong to the mark.
template <class IsOfMark>
qsizetype run(QStringView text, qsizetype start, IsOfMark isOfMark)
{
    const QStringView rest = text.sliced(start);
    return std::ranges::find_if_not(rest, isOfMark) - rest.begin();
}

} // namespace

Highlighter::Highlighter(QObject* parent)
    : QObject(parent)
{
    m_idle.setInterval(0);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Highlighter::goOn);
}

void Highlighter::setDocument(QTextDocument* document)
{
    if (document == m_document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (!document)
        return;
    connect(document, &QTextDocument::contentsChange, this, &Highlighter::onContentsChange);
    restart();
}

void Highlighter::setSyntax(const KSyntaxHighlighting::Definition& definition,
                            const KSyntaxHighlighting::Theme& colors, const Theme& theme)
{
    setDefinition(definition);
    setTheme(colors);
    m_hasSyntax = true;
    m_formats.clear();
    m_faint = {};
    m_faint.setForeground(QColor::fromRgb(colors.textColor(KSyntaxHighlighting::Theme::Comment)));
    m_faint.setFontWeight(QFont::Normal);
    m_faint.setFontItalic(false);
    m_marker = {};
    m_marker.setForeground(theme.accent);
    m_marker.setFontWeight(QFont::Normal);
    m_code = {};
    m_code.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_code.setFontFixedPitch(true);
    m_code.setProperty(QTextFormat::FontSizeAdjustment, -1);
    m_fixed = {};
    // First those in which a syllable of Hangul is as wide as two letters.
    m_fixed.setFontFamilies(QStringList{QStringLiteral("D2Coding"), QStringLiteral("Noto Sans Mono CJK KR"),
                                        QStringLiteral("NanumGothicCoding")}
                            + m_code.fontFamilies().toStringList());
    m_fixed.setFontFixedPitch(true);
    m_private = {};
    m_private.setBackground(theme.block);
    restart();
}

void Highlighter::restart()
{
    if (!m_document || !m_hasSyntax)
        return;
    m_blockCount = m_document->blockCount();
    m_next = 0;
    m_certain = m_blockCount - 1;
    m_idle.start();
}

void Highlighter::onContentsChange(int position, int, int added)
{
    const int grown = m_document->blockCount() - m_blockCount;
    m_blockCount = m_document->blockCount();
    if (!m_hasSyntax)
        return;
    QTextBlock block = m_document->findBlock(position);
    if (!block.isValid())
        block = m_document->lastBlock();
    QTextBlock last = m_document->findBlock(position + added);
    if (!last.isValid())
        last = m_document->lastBlock();

    m_stretch.forget();
    followAbove(block);
    bool mustGoOn = true;
    for (int done = 0; block.isValid() && done < blocksAtOnce; ++done, block = block.next()) {
        mustGoOn = highlight(block);
        if (!mustGoOn && block.blockNumber() >= last.blockNumber())
            break;
    }
    // What was still to be done has moved with the text.
    const bool wasBehind = m_next >= 0;
    if (wasBehind)
        m_certain = std::max(m_certain + grown, last.blockNumber());
    if (mustGoOn && block.isValid()) {
        m_certain = std::max(wasBehind ? m_certain : -1, last.blockNumber());
        m_next = wasBehind ? std::min(m_next, block.blockNumber()) : block.blockNumber();
    } else if (wasBehind) {
        m_next = std::clamp(std::min(m_next, m_next + grown), 0, m_blockCount - 1);
    }
    if (m_next >= 0)
        m_idle.start();
}

// What was typed may have opened or closed something on the lines above it.
void Highlighter::followAbove(const QTextBlock& block)
{
    const QTextBlock last = block.previous();
    const LineMemory* known = memory(last);
    if (!known || !known->isSeen || known->place == 0)
        return;
    for (QTextBlock above = Stretch::firstOf(last); above.isValid() && above != block; above = above.next()) {
        if (memory(above)->marks != m_stretch.marks(above))
            highlight(above);
    }
}

void Highlighter::goOn()
{
    if (!m_document || m_next < 0)
        return;
    m_stretch.forget();
    QElapsedTimer clock;
    clock.start();
    QTextBlock block = m_document->findBlockByNumber(m_next);
    while (block.isValid()) {
        const bool mustGoOn = highlight(block);
        if (!mustGoOn && block.blockNumber() >= m_certain) {
            m_next = -1;
            return;
        }
        block = block.next();
        if (clock.elapsed() >= sliceMilliseconds)
            break;
    }
    m_next = block.isValid() ? block.blockNumber() : -1;
    if (m_next >= 0)
        m_idle.start();
}

void Highlighter::finish()
{
    while (m_hasSyntax && m_document && m_next >= 0)
        goOn();
}

bool Highlighter::highlight(QTextBlock block)
{
    const LineMemory* above = memory(block.previous());
    LineMemory& own = remembered(block);
    const auto seen = [&own] {
        return std::tuple{own.isSeen, own.state, own.fence, own.fenceNumber, own.place, own.isLong};
    };
    const auto before = seen();
    m_text = block.text();
    m_ranges.clear();
    readFence(own, above);
    own.state = readSyntax(own, above);
    own.place
        = m_isCode || (m_isIndentedCode && !(above && above->place > 0)) ? 0 : Stretch::place(m_text, above);
    own.isLong = Stretch::isLong(m_text);
    own.isSeen = true;
    own.marks = own.place > 0 && m_text.size() <= longestColored ? m_stretch.marks(block) : LineMarks{};
    if (m_text.size() <= longestColored)
        addMarkers(own);
    own.beginsPrivate = m_beginsPrivateFence || std::ranges::any_of(own.marks.privates, &PrivateSpan::begins);
    show(block);
    return before != seen() || (own.place > 0 && m_stretch.isOutdatedBelow(block));
}

LineMemory& Highlighter::remembered(QTextBlock& block)
{
    LineMemory* own = memory(block);
    if (!own) {
        own = new LineMemory;
        block.setUserData(own);
    }
    return *own;
}

void Highlighter::readFence(LineMemory& own, const LineMemory* above)
{
    m_fence = above ? above->fence : Fence{};
    const Fence after = fenceAfter(m_fence, m_text);
    m_isWithinFence = m_fence.isOpen() && after.isOpen();
    const bool isPrivate = m_isWithinFence && m_fence.isPrivate;
    m_isCode = (m_fence.isOpen() || after.isOpen()) && !isPrivate;
    m_beginsPrivateFence = !m_fence.isOpen() && after.isPrivate;
    const int numberAbove = above ? above->fenceNumber : 0;
    if (m_fence.isOpen())
        own.fenceNumber = numberAbove;
    else if (!after.isOpen())
        own.fenceNumber = 0;
    else if (own.fenceNumber == 0 || own.fenceNumber == numberAbove)
        own.fenceNumber = ++m_fences;
    own.fence = after;
    own.endsLive = m_fence.isLive && !after.isOpen();
}

KSyntaxHighlighting::State Highlighter::readSyntax(const LineMemory& own, const LineMemory* above)
{
    m_isIndentedCode = false;
    auto state = above ? above->state : KSyntaxHighlighting::State{};
    // Our own fences begin and end outside of what the definition thinks it is in: a list goes on over them.
    const bool isEndOfOurs = m_fence.isPrivate && !own.fence.isOpen();
    if (isEndOfOurs || (!m_fence.isOpen() && own.fence.isOpen() && isLiveFence(m_text)))
        state = {};
    if (m_text.size() > longestColored)
        return state;
    if (!isEndOfOurs)
        state = highlightLine(m_text, state);
    if (m_isCode)
        m_ranges.push_front({0, static_cast<int>(m_text.size()), m_code});
    return state;
}

void Highlighter::applyFormat(int offset, int length, const Format& format)
{
    if (length == 0)
        return;
    m_isIndentedCode = m_isIndentedCode
        || (!m_isCode && offset == 0 && length == m_text.size() && format.name() == QLatin1String("Code")
            && m_text.front().isSpace());
    if (!m_isCode && !m_isIndentedCode && isRenderers(format.name()))
        return;
    const QTextCharFormat shown = charFormat(format);
    if (!shown.isEmpty())
        m_ranges.push_back({offset, length, shown});
}

void Highlighter::addMarkers(const LineMemory& line)
{
    const QString& text = m_text;
    if (m_isCode) {
        if (!m_isWithinFence && !isLiveFence(text)) // The fence itself.
            faint(0, text.size());
        if (line.endsLive)
            m_ranges.push_back({0, static_cast<int>(text.size()), scaled(m_faint, smallMark)});
        return;
    }
    addInline(line.marks.spans);
    addJournalLinks(text);
    addPrivate(line.marks.privates);
    const auto indent = run(text, 0, [](QChar c) { return c.isSpace(); });
    const auto hashes = run(text, indent, [](QChar c) { return c == QLatin1Char('#'); });
    if (hashes > 0 && hashes <= 6 && indent + hashes < text.size() && text[indent + hashes].isSpace())
        faint(0, indent + hashes);
    if (indent < text.size() && text[indent] == QLatin1Char('>'))
        faint(indent, run(text, indent, [](QChar c) { return c == QLatin1Char('>') || c.isSpace(); }));
    if (indent < text.size() && text[indent] == QLatin1Char('|'))
        addTableRow(text, indent);
}

void Highlighter::addInline(const std::vector<InlineSpan>& spans)
{
    for (const InlineSpan& span : spans) {
        if (span.isMark) {
            faint(span.start, span.length);
            continue;
        }
        QTextCharFormat shown = span.isCode ? m_code : QTextCharFormat{};
        if (span.isBold)
            shown.setFontWeight(QFont::Bold);
        if (span.isItalic)
            shown.setFontItalic(true);
        if (span.isStruck)
            shown.setFontStrikeOut(true);
        m_ranges.push_back({span.start, span.length, shown});
    }
}

void Highlighter::addPrivate(const std::vector<PrivateSpan>& passages)
{
    for (const PrivateSpan& passage : passages) {
        m_ranges.push_back({passage.start, passage.length, m_private});
        faint(passage.start, passage.openingMark);
        faint(passage.start + passage.length - passage.closingMark, passage.closingMark);
    }
}

// In a fixed font its columns stand under each other; the bars are faint.
void Highlighter::addTableRow(const QString& text, qsizetype indent)
{
    m_ranges.push_front({0, static_cast<int>(text.size()), m_fixed});
    for (qsizetype at = indent; at >= 0; at = text.indexOf(QLatin1Char('|'), at + 1))
        faint(at, 1);
}

// [[2024-10]] and [[title]] lead to other entries.
void Highlighter::addJournalLinks(const QString& text)
{
    static const QRegularExpression journalLink{QStringLiteral(R"(\[\[([^\[\]]+)\]\])")};
    for (const auto& match : journalLink.globalMatch(text)) {
        m_ranges.push_back(
            {static_cast<int>(match.capturedStart(1)), static_cast<int>(match.capturedLength(1)), m_marker});
        faint(match.capturedStart(0), 2);
        faint(match.capturedEnd(1), 2);
    }
}

void Highlighter::faint(qsizetype start, qsizetype length)
{
    if (length > 0)
        m_ranges.push_back({static_cast<int>(start), static_cast<int>(length), m_faint});
}

void Highlighter::show(QTextBlock& block)
{
    QTextLayout& layout = *block.layout();
    const int composedAt = layout.preeditAreaPosition();
    const auto composed = static_cast<int>(layout.preeditAreaText().size());
    if (composed > 0) {
        for (auto& range : m_ranges) {
            if (range.start >= composedAt)
                range.start += composed;
            else if (range.start + range.length >= composedAt)
                range.length += composed;
        }
        const auto formats = layout.formats();
        for (const auto& range : formats) {
            if (range.start >= composedAt && range.start + range.length <= composedAt + composed)
                m_ranges.push_back(range);
        }
    }
    if (layout.formats() == m_ranges)
        return;
    layout.setFormats(m_ranges);
    m_document->markContentsDirty(block.position(), block.length());
}

QTextCharFormat Highlighter::scaled(QTextCharFormat format, double scale) const
{
    const QFont& font = m_document->defaultFont();
    if (font.pixelSize() > 0)
        format.setProperty(QTextFormat::FontPixelSize, qRound(font.pixelSize() * scale));
    else
        format.setFontPointSize(font.pointSizeF() * scale);
    return format;
}

QTextCharFormat Highlighter::charFormat(const Format& format) const
{
    const auto known = m_formats.constFind(format.id());
    if (known != m_formats.cend())
        return *known;

    QTextCharFormat shown;
    const auto colors = theme();
    if (format.hasTextColor(colors))
        shown.setForeground(format.textColor(colors));
    if (format.isBold(colors))
        shown.setFontWeight(QFont::Bold);
    if (format.isItalic(colors))
        shown.setFontItalic(true);
    if (format.isUnderline(colors))
        shown.setFontUnderline(true);
    if (format.isStrikeThrough(colors))
        shown.setFontStrikeOut(true);
    const QString name = format.name();
    if (name.startsWith(QLatin1String("Header H")) && m_document) {
        const auto level = static_cast<std::size_t>(std::clamp(name.back().digitValue(), 1, 6) - 1);
        shown = scaled(shown, headingScale.at(level));
    } else if (name == QLatin1String("List") || name == QLatin1String("Number List")
               || name == QLatin1String("List: Checkbox")) {
        shown.merge(m_marker);
    } else if (name == QLatin1String("Code")) {
        shown.merge(m_code);
    }
    m_formats.insert(format.id(), shown);
    return shown;
}

} // namespace hoego::ui
