#pragma once

#include "core/color/Category.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hoego::cli {

/// Columns of a terminal that `text` takes: Korean letters and emoji take two.
int displayWidth(const QString& text);

/// Lines of cells, each column as wide as its widest cell; the last column is left ragged.
class Table {
public:
    enum class Side : bool { Left, Right };

    explicit Table(std::vector<Side> columns)
        : m_columns(std::move(columns))
    {
    }
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    QString toString() const;

private:
    std::vector<Side> m_columns;
    std::vector<QStringList> m_rows;
};

/// `text` in a highlighter color where standard output is a terminal that may show it, else as it is.
QString painted(const QString& text, Rgb color);
/// `text` emphasized, likewise.
QString strong(const QString& text);

} // namespace hoego::cli
