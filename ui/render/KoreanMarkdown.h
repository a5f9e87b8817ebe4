#pragma once

#include <QString>
#include <QStringView>

namespace hoego::ui {

/// Markdown made ready for a parser that knows CommonMark's rules only.
///
/// CommonMark decides whether a run of `*` opens or closes emphasis by the blanks and punctuation beside it,
/// which presumes that words end with blanks: `**"강조"**는` stays literal. Here a run next to a Korean,
/// Chinese or Japanese character needs no punctuation beside it. It is done by unseen characters between run
/// and punctuation, which the parser takes for letters and restored() takes out again. They change nothing
/// else, so it does not matter that some may come to stand in code. No example of CommonMark changes its
/// meaning.
class KoreanMarkdown {
public:
    explicit KoreanMarkdown(const QString& markdown);

    const QString& text() const { return m_text; }
    /// What the parser made of text(), as it would be of the original.
    QString restored(QString parsed) const;

private:
    QString m_text;
    QChar m_punctuation; ///< Occurs nowhere in the original.
};

/// Whether `c` belongs to a script written without blanks around each word's particles: wide characters that
/// are not emoji, and Hangul.
bool isCjk(char32_t c);

} // namespace hoego::ui
