#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>
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

/// Reads line after line; what was read is remembered only as far as it matters.
class MarkdownReader {
public:
    /// `text`: one line; `offset`: where it begins in all of it.
    MarkdownLine read(QStringView text, qsizetype offset = 0);

private:
    struct Cursor;
    /// A quote, or a list item whose content begins at `column`.
    struct Container {
        bool isQuote;
        int column;
    };
    struct OpenFence {
        QChar mark;
        qsizetype length;
        std::size_t depth; ///< How many containers it stands in: it ends with them.
        bool isLiveBlock;
        bool isPrivate;
    };

    std::size_t matchContainers(Cursor& cursor) const;
    void readCode(Cursor& cursor, MarkdownLine& line);
    void readOpen(Cursor& cursor, MarkdownLine& line, std::size_t matched);
    void openContainers(Cursor& cursor, MarkdownLine& line);
    void readLeaf(Cursor& cursor, MarkdownLine& line);

    std::vector<Container> m_containers;
    std::optional<OpenFence> m_fence;
    bool m_inParagraph = false;
};

/// The lines of `text`, in order: at least one. Linear. A text that ends with a line feed has an empty last
/// one.
std::vector<MarkdownLine> markdownLines(QStringView text);

} // namespace hoego::text
