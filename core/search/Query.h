#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>
#include <vector>

namespace hoego {

/// What is searched for: every one of `terms`, folded (see text::folded).
struct Query {
    QStringList terms;

    bool operator==(const Query&) const = default;
};

/// Words are split at blanks; "in quotes" stays together. Nothing to find gives no terms.
Query readQuery(QStringView text);

/// Half-open ranges in UTF-16 units.
using Ranges = std::vector<std::pair<qsizetype, qsizetype>>;

/// Where in `text` any of the query's terms stands, in order, merged; by folded comparison.
Ranges matches(const Query& query, const QString& text);

/// About `width` characters of `text` around its first match, in one line, with the matches inside it.
struct Snippet {
    QString text;
    Ranges ranges;

    bool operator==(const Snippet&) const = default;
};

Snippet snippet(const Query& query, const QString& text, qsizetype width = 120);

/// The same of a Markdown text, without the marks of headings, lists, quotes and emphasis, but where they
/// match.
Snippet markdownSnippet(const Query& query, const QString& markdown, qsizetype width = 120);

} // namespace hoego
