#pragma once

#include "core/entry/Entry.h"
#include "core/example/ExampleYear.h"

#include <QStringList>

namespace hoego {

/// One year on its way to paper: what was lived, and where its entries go.
struct ExampleTelling {
    const ExampleYear& year;
    ExampleLife& life;
    std::vector<Edit>& edits;

    /// Adds an entry of `period`, written on `day`.
    void periodic(const Period& period, Day day, const QStringList& blocks, const QStringList& tags,
                  EntryState state);
    /// Adds a free entry of `day`.
    void free(const QString& title, Day day, const QStringList& blocks, const QStringList& tags,
              EntryState state);

    QString say(const char16_t* list, const Facts& facts = {});
    /// A paragraph of `count` sentences.
    QString paragraph(const char16_t* list, int count, const Facts& facts = {});
    /// A list of `count` items, each after `mark`.
    QString items(const char16_t* list, int count, const QString& mark, const Facts& facts = {});
    QString heading(const char16_t* list, const Facts& facts = {})
    {
        return QStringLiteral("## ") + say(list, facts);
    }

    /// What became of an entry: a draft while its time runs, later published with this chance, else finished.
    EntryState state(bool isOver, double published);

private:
    void add(Entry entry, const QStringList& blocks, const QStringList& tags, EntryState state, Day day);
};

/// The color the days of `period` were mostly of, and so on, as facts for the phrases.
Facts colorFacts(const ExampleTelling& telling, const Period& period);

void tellDays(ExampleTelling& telling);
void tellWeeks(ExampleTelling& telling);
void tellRetrospectives(ExampleTelling& telling);
void tellEssays(ExampleTelling& telling);

} // namespace hoego
