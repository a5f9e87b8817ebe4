#pragma once

#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace hoego::ui {

/// Footnotes, which the parser does not know: `[^1]` or `[^이름]` in the text, and their definitions
/// (`[^1]: …`, further paragraphs indented by four), which stand anywhere and are shown at the end, numbered
/// in the order of use.
class Footnotes {
public:
    /// A reference within words, in UTF-16 units of them.
    struct Reference {
        qsizetype from;
        qsizetype to;
        std::size_t note;
    };

    explicit Footnotes(const QString& markdown);

    /// The Markdown without the definitions, with as many lines.
    const QString& text() const { return m_text; }
    /// The references in `words` of the parsed text (not code) to notes that are there.
    std::vector<Reference> references(QStringView words) const;
    /// HTML for a reference. Each counts as a use.
    QString mark(const Reference& reference);
    /// The notes that were used, as an HTML list; each text is made HTML by `html`. Empty where there are
    /// none.
    QString list(const std::function<QString(const QString& markdown)>& html);
    bool isEmpty() const { return m_notes.empty(); }
    /// The line of the first definition.
    int line() const { return m_notes.empty() ? 0 : m_notes.front().line; }

private:
    struct Note {
        QString label; ///< As labels are compared.
        QString text;
        int line = 0;
        int number = 0; ///< 0: not used so far.
        int uses = 0;
    };

    QString m_text;
    std::vector<Note> m_notes;
    std::vector<std::size_t> m_used; ///< In order.
};

} // namespace hoego::ui
