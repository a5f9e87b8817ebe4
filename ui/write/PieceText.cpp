#include "ui/write/PieceText.h"

#include <QElapsedTimer>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <numeric>
#include <utility>

namespace hoego::ui {

namespace {

constexpr int sliceMs = 4; ///< So that a key pressed meanwhile is answered within its frame.

/// A document gives what comes in behind a paragraph's end the paragraph's own form; what comes behind an
/// empty one keeps its own.
const QString& lead()
{
    static const QString html{QStringLiteral("<p style=\"-qt-paragraph-type:empty;\"><br></p>")};
    return html;
}

} // namespace

PieceText::PieceText(QTextDocument& document, std::function<QString(const QString&)> final, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_final(std::move(final))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PieceText::goOn);
    clear();
}

void PieceText::clear()
{
    m_soon.stop();
    m_document.clear();
    m_shown.clear();
    m_wanted.clear();
    m_same = 0;
    m_sameAtEnd = 0;
    // The pieces stand behind a first block that is not seen.
    QTextBlockFormat unseen;
    unseen.setLineHeight(1, QTextBlockFormat::FixedHeight);
    QTextCharFormat tiny;
    tiny.setFontPointSize(1);
    QTextCursor cursor{&m_document};
    cursor.setBlockFormat(unseen);
    cursor.setBlockCharFormat(tiny);
}

void PieceText::show(std::vector<RenderedPiece> pieces)
{
    m_wanted = std::move(pieces);
    const std::size_t shorter = std::min(m_shown.size(), m_wanted.size());
    const auto isSame = [this](std::size_t shown, std::size_t wanted) {
        return m_shown[shown].piece.html == m_wanted[wanted].html
            && m_shown[shown].html == shownAs(m_wanted[wanted]);
    };
    m_same = 0;
    while (m_same < shorter && isSame(m_same, m_same))
        ++m_same;
    m_sameAtEnd = 0;
    while (m_sameAtEnd < shorter - m_same
           && isSame(m_shown.size() - 1 - m_sameAtEnd, m_wanted.size() - 1 - m_sameAtEnd))
        ++m_sameAtEnd;
    for (std::size_t i = 0; i < m_same; ++i)
        m_shown[i].piece = m_wanted[i];
    for (std::size_t i = 1; i <= m_sameAtEnd; ++i)
        m_shown[m_shown.size() - i].piece = m_wanted[m_wanted.size() - i];
    goOn();
}

void PieceText::finish()
{
    m_soon.stop();
    QTextCursor edit{&m_document}; // Laid out once for all of it.
    edit.beginEditBlock();
    while (step()) { }
    edit.endEditBlock();
    Q_EMIT changed();
}

void PieceText::goOn()
{
    m_soon.stop();
    QElapsedTimer clock;
    clock.start();
    bool isLeft = true;
    QTextCursor edit{&m_document};
    edit.beginEditBlock();
    while (isLeft && clock.elapsed() < sliceMs)
        isLeft = step();
    edit.endEditBlock();
    if (isLeft)
        m_soon.start();
    Q_EMIT changed();
}

/// One piece out and one in. Whether there is more to do.
bool PieceText::step()
{
    const std::size_t old = m_shown.size() - m_same - m_sameAtEnd;
    const std::size_t fresh = m_wanted.size() - m_same - m_sameAtEnd;
    if (old == 0 && fresh == 0)
        return false;
    if (old > 0)
        takeOut(m_same, fresh > 0 ? 1 : old);
    if (fresh > 0) {
        put(m_same, m_wanted[m_same]);
        ++m_same;
    }
    return m_shown.size() != m_wanted.size() || m_same + m_sameAtEnd < m_wanted.size();
}

void PieceText::put(std::size_t index, const RenderedPiece& piece)
{
    const QString html = shownAs(piece);
    const QTextBlock before = m_document.findBlockByNumber(blocksBefore(index));
    QTextCursor cursor{&m_document};
    cursor.setPosition(before.position() + before.length() - 1);
    const int blocks = m_document.blockCount();
    cursor.insertHtml(lead() + html);
    m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(index),
                   Shown{.piece = piece, .html = html, .blocks = m_document.blockCount() - blocks});
}

void PieceText::takeOut(std::size_t from, std::size_t count)
{
    const QTextBlock before = m_document.findBlockByNumber(blocksBefore(from));
    const QTextBlock last = m_document.findBlockByNumber(blocksBefore(from + count));
    const QTextBlockFormat format = before.blockFormat();
    const QTextCharFormat charFormat = before.charFormat();
    const bool isEmpty = before.length() == 1;
    QTextCursor cursor{&m_document};
    cursor.setPosition(before.position() + before.length() - 1);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (isEmpty) { // It took the form of what was removed.
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(charFormat);
    }
    const auto first = m_shown.begin() + static_cast<std::ptrdiff_t>(from);
    m_shown.erase(first, first + static_cast<std::ptrdiff_t>(count));
}

/// Without the line feed at its end, which would be seen as a blank.
QString PieceText::shownAs(const RenderedPiece& piece) const
{
    return m_final(piece.html).trimmed();
}

/// Which is also the number of the last block before the piece, the unseen one being number 0.
int PieceText::blocksBefore(std::size_t index) const
{
    return std::accumulate(m_shown.begin(), m_shown.begin() + static_cast<std::ptrdiff_t>(index), 0,
                           [](int sum, const Shown& shown) { return sum + shown.blocks; });
}

std::optional<std::size_t> PieceText::pieceOf(const QTextBlock& block) const
{
    int end = 0;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        end += m_shown[i].blocks;
        if (block.blockNumber() <= end)
            return block.blockNumber() > 0 ? std::optional{i} : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::size_t> PieceText::pieceAt(int line) const
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i].piece.line <= line)
            found = i;
    }
    return found;
}

QTextBlock PieceText::firstBlock(std::size_t index) const
{
    return m_document.findBlockByNumber(blocksBefore(index) + 1);
}

QTextBlock PieceText::lastBlock(std::size_t index) const
{
    return m_document.findBlockByNumber(blocksBefore(index + 1));
}

} // namespace hoego::ui
