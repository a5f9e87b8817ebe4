#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

/// The person's own sentences in a Markdown text.
namespace hoego::text {

struct ProseSentence {
    enum class Where : std::uint8_t {
        Paragraph,
        Item,     ///< Of a list.
        OpenTask, ///< "- [ ] …"
        DoneTask,
        Heading,  ///< All of it, whatever sentences it has.
    };

    qsizetype from = 0; ///< In the Markdown, in UTF-16 units, half open, without blanks around.
    qsizetype to = 0;
    Where where = Where::Paragraph;
    int heading = 0;  ///< The level of a Heading.
    QString text;     ///< One line, marks taken off.
    QString ownWords; ///< The same with blanks for what is not said by the person: code and what stands in
                      ///< quotation marks.
};

/// In order. Code, live blocks, quotes ("> …"), tables and rules are passed over; private passages are not,
/// for this stays inside the journal. A sentence ends with its punctuation, a hard line break or its
/// paragraph. Linear.
std::vector<ProseSentence> proseSentences(QStringView markdown);

} // namespace hoego::text
