#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

/// A Markdown text line by line, with as much of CommonMark's block structure as telling prose from code
/// takes.
namespace hoego::text {

struct MarkdownLine {
    enum class Kind : std::uint8_t {
        Blank,
        Text,
        Heading,   ///< "## …"
        Underline, ///< "===" or "---": a rule, or what makes the line above a heading.
        TableRow,  ///< Begins with a bar.
        Fence,     ///< Opens or closes fenced code.
        Code,      ///< Within fenced code, or indented code.
    };

    Kind kind = Kind::Blank;
    qsizetype from = 0;    ///< In the text, in UTF-16 units; `to` is before the line feed.
    qsizetype to = 0;
    qsizetype content = 0; ///< Behind the marks of quotes, lists, tasks and headings.
    int quotes = 0;        ///< How many quotes it stands in.
    int heading = 0;       ///< The level of a Heading.
    bool startsItem = false;
    bool isTask = false;       ///< The item has a box.
    bool isLiveBlock = false;  ///< Fence and Code: of a fence whose first word is "hoego".
    bool isPrivate = false;    ///< Fence and Code: of ```hoego private.
    bool opensFence = false;

    bool isCode() const { return kind == Kind::Fence || kind == Kind::Code; }
    /// Whether inline marks may span from the line above into this one.
    bool continues(const MarkdownLine& above) const;
};

/// The lines of `text`, in order: at least one. Linear. A text that ends with a line feed has an empty last
/// one.
std::vector<MarkdownLine> markdownLines(QStringView text);

} // namespace hoego::text
