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
    /// Taken for a letter by a parser, and taken out again by restored().
    static constexpr QChar unseen{u'\ufdd0'};

    /// Between the two signs of a private passage's marks: they stay what they are to a parser, and are found
    /// in what it made.
    static constexpr QChar privateBegin{u'\ufdd4'};
    static constexpr QChar privateEnd{u'\ufdd5'};

    struct Reading {
        bool isAmended = true; ///< Else emphasis is CommonMark's.
        bool keepsAddresses = true; ///< Emphasis marks within bare addresses are letters of them.
    };

    /// `markdown` is withoutUnseen().
    explicit KoreanMarkdown(const QString& markdown, const Reading& reading);
    explicit KoreanMarkdown(const QString& markdown)
        : KoreanMarkdown(markdown, {})
    {
    }

    /// `markdown` without characters that are used here: nobody types them.
    static QString withoutUnseen(QString markdown);

    const QString& text() const { return m_text; }
    /// Whether a character of text() is none of the original's.
    bool isAdded(QChar character) const;
    /// What the parser made of text(), as it would be of the original.
    QString restored(QString parsed) const;

private:
    void amend();

    QString m_text;
    QChar m_punctuation; ///< Occurs nowhere in the original.
};

/// Whether `c` belongs to a script written without blanks around each word's particles: wide characters that
/// are not emoji, and Hangul.
bool isCjk(char32_t c);

} // namespace hoego::ui
