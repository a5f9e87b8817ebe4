#include "ui/write/TextCounter.h"

#include <QElapsedTimer>
#include <QTextBlock>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr qint64 sliceMilliseconds = 4;

} // namespace

void TextCounter::setDocument(QTextDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_total = {};
    m_paragraphs.assign(document ? static_cast<std::size_t>(document->blockCount()) : 0, {});
    if (document)
        connect(document, &QTextDocument::contentsChange, this, &TextCounter::onContentsChange);
}

// The paragraphs that were touched, and as many as came or went, are to be counted anew.
void TextCounter::onContentsChange(int position, int, int added)
{
    const auto now = static_cast<std::ptrdiff_t>(m_document->blockCount());
    const auto before = std::ssize(m_paragraphs);
    const int end = std::min(position + added, m_document->characterCount() - 1);
    const auto first = std::min<std::ptrdiff_t>(m_document->findBlock(position).blockNumber(), before - 1);
    const auto last = static_cast<std::ptrdiff_t>(m_document->findBlock(end).blockNumber());
    const auto lastBefore = std::clamp<std::ptrdiff_t>(last - (now - before), first, before - 1);
    for (auto i = first; i <= lastBefore; ++i) {
        Paragraph& paragraph = m_paragraphs[static_cast<std::size_t>(i)];
        m_total -= paragraph.counts;
        paragraph = {};
    }
    const auto after = m_paragraphs.begin() + lastBefore + 1;
    if (now > before)
        m_paragraphs.insert(after, static_cast<std::size_t>(now - before), {});
    else if (now < before)
        m_paragraphs.erase(after - std::min(before - now, lastBefore - first + 1), after);
    if (std::ssize(m_paragraphs) != now) // Never seen; but a wrong sum would stay for good.
        setDocument(m_document);
}

bool TextCounter::goOn()
{
    constexpr int between = 8; // Paragraphs, to look at the clock.
    QElapsedTimer clock;
    clock.start();
    const auto isCounted = [](const Paragraph& paragraph) { return paragraph.isCounted; };
    auto next = std::ranges::find_if_not(m_paragraphs, isCounted);
    for (int i = 1; next != m_paragraphs.end(); ++i) {
        const auto block = m_document->findBlockByNumber(static_cast<int>(next - m_paragraphs.begin()));
        next->counts = text::counts(block.text());
        next->isCounted = true;
        m_total += next->counts;
        next = std::find_if_not(next + 1, m_paragraphs.end(), isCounted);
        if (i % between == 0 && clock.elapsed() >= sliceMilliseconds)
            break;
    }
    return next == m_paragraphs.end();
}

text::Counts TextCounter::between(int from, int to) const
{
    const QTextBlock first = m_document->findBlock(from);
    const QTextBlock last = m_document->findBlock(to);
    if (first == last)
        return text::counts(QStringView{first.text()}.sliced(from - first.position(), to - from));
    text::Counts sum = text::counts(QStringView{first.text()}.sliced(from - first.position()));
    for (int number = first.blockNumber() + 1; number < last.blockNumber(); ++number)
        sum += m_paragraphs[static_cast<std::size_t>(number)].counts;
    sum += text::counts(QStringView{last.text()}.first(to - last.position()));
    return sum;
}

} // namespace hoego::ui
