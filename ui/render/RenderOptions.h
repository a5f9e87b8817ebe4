#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>

namespace hoego::ui {

/// How Markdown becomes HTML. As it is made it is what leaves the journal: safe, and without what is private.
struct RenderOptions {
    /// What becomes of passages that never leave the journal.
    enum class Private : std::uint8_t { LeftOut, Marked };
    /// A page on the web or in a book, or what a QTextDocument shows: there boxes, locks and folds are
    /// pictures with addresses of RichText.h, and folds are open or not as they begin, but for turnedFolds.
    enum class Medium : std::uint8_t { Page, RichText };
    /// AsWritten passes any raw HTML and any address. For comparing with others' examples only.
    enum class Html : std::uint8_t { Safe, AsWritten };
    /// CommonMark: nothing of GFM's or ours.
    enum class Dialect : std::uint8_t { Journal, CommonMark };
    /// Whether emphasis next to Korean particles works.
    enum class Emphasis : std::uint8_t { Korean, CommonMark };

    /// Pictures that are not in the journal: named, with a link to them, or shown where what is made is shown
    /// by a program that may fetch them (a blog's editor, not ours).
    enum class Outside : std::uint8_t { Named, Shown };

    Private privatePassages = Private::LeftOut;
    Medium medium = Medium::Page;
    Html html = Html::Safe;
    Dialect dialect = Dialect::Journal;
    Emphasis emphasis = Emphasis::Korean;
    Outside outsidePictures = Outside::Named;
    QStringList turnedFolds; ///< Of <details>, by their summaries' HTML: not as they begin.

    /// HTML for a hoego fence ("goals 2024"), block level, safe. Null: the request as a labelled block.
    std::function<QString(const QString& request)> liveBlock;
    /// HTML for `code` in `language` as it stands within <pre><code>; a null string: it is not known, or not
    /// yet. `code` ends with a line feed.
    std::function<QString(const QString& language, const QString& code)> code;
};

} // namespace hoego::ui
