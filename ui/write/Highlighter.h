#pragma once

#include "ui/write/Fence.h"
#include "ui/write/Stretch.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QFont>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimer>

namespace hoego::ui {

struct LineMemory;
struct Theme;

/// Colors Markdown in a document, a little at a time: what was just typed at once, the rest in slices between
/// events, so that neither opening a long text nor a fence at its top ever keeps a person waiting. What an
/// input method composes keeps its own marking.
class Highlighter : public QObject, private KSyntaxHighlighting::AbstractHighlighter {
    Q_OBJECT

public:
    explicit Highlighter(QObject* parent = nullptr);

    void setDocument(QTextDocument* document);
    /// From here on it colors. `definition` and `colors` belong together.
    void setSyntax(const KSyntaxHighlighting::Definition& definition,
                   const KSyntaxHighlighting::Theme& colors, const Theme& theme);
    /// Colors all that is left now; for tests and pictures.
    void finish();
    bool isFinished() const { return m_next < 0; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    void onContentsChange(int position, int removed, int added);
    void restart();
    void goOn();
    /// True if the following block must be looked at, too.
    bool highlight(QTextBlock block);
    void followAbove(const QTextBlock& block);
    static LineMemory& remembered(QTextBlock& block);
    void readFence(LineMemory& own, const LineMemory* above);
    KSyntaxHighlighting::State readSyntax(const LineMemory& own, const LineMemory* above);
    void addMarkers(const LineMemory& line);
    void addInline(const std::vector<InlineSpan>& spans);
    void addPrivate(const std::vector<PrivateSpan>& passages);
    void addTableRow(const QString& text, qsizetype indent);
    void addJournalLinks(const QString& text);
    void faint(qsizetype start, qsizetype length);
    void show(QTextBlock& block);
    QTextCharFormat scaled(QTextCharFormat format, double scale) const;
    QTextCharFormat charFormat(const KSyntaxHighlighting::Format& format) const;

    QPointer<QTextDocument> m_document;
    QTimer m_idle;
    int m_next = -1; ///< The first block still to be colored; -1: none.
    int m_certain = -1; ///< Up to this block nothing may be skipped.
    int m_blockCount = 0;
    int m_fences = 0;
    bool m_hasSyntax = false;
    QTextCharFormat m_faint;
    QTextCharFormat m_marker;
    QTextCharFormat m_code;
    QTextCharFormat m_fixed;
    QTextCharFormat m_private;
    mutable QHash<int, QTextCharFormat> m_formats;
    QList<QTextLayout::FormatRange> m_ranges; ///< Of the block in hand.
    QString m_text;
    Fence m_fence; ///< As it stands above that block.
    bool m_isWithinFence = false; ///< Not one of its marks.
    bool m_beginsPrivateFence = false;
    bool m_isCode = false;
    bool m_isIndentedCode = false;
    Stretch m_stretch; ///< That of the block in hand.
};

} // namespace hoego::ui
