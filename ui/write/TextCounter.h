#pragma once

#include "core/text/Count.h"

#include <QObject>
#include <QPointer>
#include <QTextDocument>

#include <vector>

namespace hoego::ui {

/// Counts a document paragraph by paragraph, and after a change only what was touched: neither a key nor the
/// pause after it waits for a whole book.
class TextCounter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setDocument(QTextDocument* document);
    /// Counts on for a few milliseconds. False: there is more to count.
    bool goOn();
    /// All of the text, once goOn() has said true.
    const text::Counts& total() const { return m_total; }
    /// From one place to another, in UTF-16 units; once goOn() has said true.
    text::Counts between(int from, int to) const;

private:
    struct Paragraph {
        text::Counts counts;
        bool isCounted = false;
    };

    void onContentsChange(int position, int removed, int added);

    QPointer<QTextDocument> m_document;
    std::vector<Paragraph> m_paragraphs;
    text::Counts m_total;
};

} // namespace hoego::ui
