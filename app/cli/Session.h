#pragma once

#include "core/calendar/Moment.h"
#include "core/journal/Journal.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace hoego::cli {

/// One run of the program: which journal, and what its commands read. A batch is one session.
class Session {
public:
    enum class Form : std::uint8_t { Text, Json };

    Form form = Form::Text;
    bool inBatch = false;
    std::optional<QString> body; ///< Of the command in hand, in a batch.
    QString path = usualPath();  ///< Of the journal; not to be changed once it is open.

    /// The open journal; opened when first asked for.
    Journal& journal();
    /// Makes a new journal at `path`, which is then the open one.
    Journal& create();
    void close() { m_journal.reset(); }

    /// The text a command writes: from `file` ("-" is standard input), else from the batch's line, else from
    /// standard input. In the stored form.
    QString writtenText(const std::optional<std::string>& file) const;

    Moment now() const { return Moment::now(); }
    Day today() const { return now().day(); }

    /// $HOEGO_JOURNAL, else where the window keeps it.
    static QString usualPath();

private:
    std::unique_ptr<Journal> m_journal;
};

} // namespace hoego::cli
