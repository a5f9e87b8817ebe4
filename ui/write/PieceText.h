#pragma once

#include "ui/render/MarkdownHtml.h"

#include <QObject>
#include <QTextBlock>
#include <QTimer>

#include <functional>
#include <vector>

class QTextDocument;

namespace hoego::ui {

/// Shows pieces of HTML in a document, one behind the other, and knows which stands where. Of a new set of
/// pieces only those that differ are put in, a few milliseconds at a time.
class PieceText : public QObject {
    Q_OBJECT

public:
    /// `final`: what a piece's HTML is to be shown as.
    PieceText(QTextDocument& document, std::function<QString(const QString& html)> final,
              QObject* parent = nullptr);

    void show(std::vector<RenderedPiece> pieces);
    /// Begins with an empty document: another text, or all of it looks different.
    void clear();
    /// Puts in what is still missing, now.
    void finish();
    bool isFinished() const { return !m_soon.isActive(); }

    std::size_t size() const { return m_shown.size(); }
    const RenderedPiece& piece(std::size_t index) const { return m_shown[index].piece; }
    /// The piece that holds the block, if any does.
    std::optional<std::size_t> pieceOf(const QTextBlock& block) const;
    /// The last piece that begins at or before a line of the Markdown.
    std::optional<std::size_t> pieceAt(int line) const;
    QTextBlock firstBlock(std::size_t index) const;
    QTextBlock lastBlock(std::size_t index) const;

Q_SIGNALS:
    /// Some pieces were put in or taken out.
    void changed();

private:
    struct Shown {
        RenderedPiece piece;
        QString html; ///< As it is in the document.
        int blocks = 0;
    };

    void goOn();
    bool step();
    void put(std::size_t index, const RenderedPiece& piece);
    void takeOut(std::size_t from, std::size_t count);
    QString shownAs(const RenderedPiece& piece) const;
    int blocksBefore(std::size_t index) const;

    QTextDocument& m_document;
    std::function<QString(const QString&)> m_final;
    std::vector<Shown> m_shown;
    std::vector<RenderedPiece> m_wanted;
    std::size_t m_same = 0;     ///< Pieces at the beginning that are as wanted...
    std::size_t m_sameAtEnd = 0; ///< ...and at the end.
    QTimer m_soon;
};

} // namespace hoego::ui
