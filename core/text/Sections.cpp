#include "core/text/Sections.h"

#include <QRegularExpression>

namespace hoego::text {

namespace {

/// Without the blanks a line may begin with; null where there are so many that the line is code.
QStringView unindented(QStringView line)
{
    qsizetype blanks = 0;
    while (blanks < line.size() && line[blanks] == u' ')
        ++blanks;
    return blanks < 4 ? line.sliced(blanks) : QStringView{};
}

qsizetype runLength(QStringView line, QChar mark)
{
    qsizetype length = 0;
    while (length < line.size() && line[length] == mark)
        ++length;
    return length;
}

/// The marks that open a fence, "```"; null: none does.
QStringView openingMarks(QStringView line)
{
    const QStringView words = unindented(line);
    if (words.isEmpty() || (words.front() != u'`' && words.front() != u'~'))
        return {};
    const qsizetype length = runLength(words, words.front());
    const bool isInline = words.front() == u'`' && words.sliced(length).contains(u'`');
    return length < 3 || isInline ? QStringView{} : words.first(length);
}

bool closes(QStringView line, QStringView marks)
{
    const QStringView words = unindented(line).trimmed();
    return words.size() >= marks.size() && runLength(words, marks.front()) == words.size();
}

/// 1 for a line of "=", 2 for one of "-": what stands above it is a heading.
int underlineLevel(QStringView line)
{
    const QStringView words = unindented(line).trimmed();
    if (words.isEmpty() || (words.front() != u'=' && words.front() != u'-')
        || runLength(words, words.front()) != words.size())
        return 0;
    return words.front() == u'=' ? 1 : 2;
}

/// Whether a line of "-" below `line` makes it a heading rather than being a rule or a list.
bool isParagraph(QStringView line)
{
    static const QRegularExpression other{
        QStringLiteral(R"(^ {0,3}(?:[>|#]|[-+*](?:\s|$)|\d{1,9}[.)]\s|<))")};
    return !unindented(line).trimmed().isEmpty() && !other.matchView(line).hasMatch() && !isFenced(line);
}

class SectionReader {
public:
    std::vector<Section> read(const QString& markdown)
    {
        m_sections.emplace_back();
        for (const QStringView line : QStringView{markdown}.split(u'\n'))
            take(line);
        if (!m_marks.isEmpty())
            pieces().back() += u'\n' + m_marks;
        return std::move(m_sections);
    }

private:
    QStringList& pieces() { return m_sections.back().pieces; }

    void take(QStringView line)
    {
        if (!m_marks.isEmpty()) {
            pieces().back() += u'\n' + line;
            if (closes(line, m_marks))
                m_marks.clear();
        } else if (const QStringView marks = openingMarks(line); !marks.isEmpty()) {
            m_marks = marks.toString();
            pieces() += line.toString();
        } else if (const int level = headingLevel(line); level > 0) {
            m_sections.push_back(
                {.heading = line.toString(), .title = headingWords(line), .level = level, .pieces = {}});
        } else if (const int below = underlineLevel(line); below > 0 && isAloneAbove()) {
            const QString words = pieces().takeLast();
            m_sections.push_back(
                {.heading = words + u'\n' + line, .title = words.trimmed(), .level = below, .pieces = {}});
        } else {
            pieces() += line.toString();
        }
    }

    /// Whether the last piece is a paragraph of one line, which is all that is taken for a heading.
    bool isAloneAbove()
    {
        const QStringList& above = pieces();
        if (above.isEmpty() || !isParagraph(above.back()))
            return false;
        return above.size() == 1 || above[above.size() - 2].trimmed().isEmpty();
    }

    std::vector<Section> m_sections;
    QString m_marks; ///< Of the fence that is open.
};

} // namespace

std::vector<Section> sections(const QString& markdown)
{
    return SectionReader{}.read(markdown);
}

int headingLevel(QStringView line)
{
    const QStringView words = unindented(line);
    const qsizetype hashes = runLength(words, u'#');
    const bool isHeading = hashes > 0 && hashes <= 6 && (hashes == words.size() || words[hashes].isSpace());
    return isHeading ? static_cast<int>(hashes) : 0;
}

QString headingWords(QStringView line)
{
    static const QRegularExpression closing{QStringLiteral(R"((?:^|\s+)#+\s*$)")};
    return unindented(line).sliced(headingLevel(line)).trimmed().toString().remove(closing);
}

bool isFenced(QStringView piece)
{
    return !openingMarks(piece.left(piece.indexOf(u'\n') < 0 ? piece.size() : piece.indexOf(u'\n')))
                .isEmpty();
}

} // namespace hoego::text
