#pragma once

#include "core/calendar/Period.h"
#include "core/journal/Edit.h"

#include <QDialog>

#include <vector>

class QLabel;

namespace hoego {
class Journal;
}

namespace hoego::ui {

class TextArea;
class TextLine;

/// How new entries of each kind are called, and the words a person closes with. Acts on nothing: see edits().
class SeriesDialog : public QDialog {
    Q_OBJECT

public:
    SeriesDialog(const Journal& journal, Day today, QWidget* parent = nullptr);

    /// What was changed, for when it was accepted.
    std::vector<Edit> edits() const;

private:
    struct Row {
        Period period; ///< Today's, as an example.
        TextLine* pattern;
        QLabel* example;
    };

    void build();
    void showExample(const Row& row) const;

    const Journal& m_journal;
    Day m_today;
    std::vector<Row> m_rows;
    TextArea* m_quote;
};

} // namespace hoego::ui
