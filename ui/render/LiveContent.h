#pragma once

#include "core/calendar/Day.h"
#include "core/entry/LiveBlock.h"
#include "core/journal/Reads.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <variant>
#include <vector>

namespace hoego {
class Journal;
struct Changes;
} // namespace hoego

namespace hoego::ui {

/// What a live block shows today: read from the journal and worded, not yet HTML or Markdown.
namespace live {

/// Lines with something at their right: goals, promises, entries.
struct Rows {
    struct Row {
        QString mark; ///< ✅; may be empty.
        QString words;
        QString detail; ///< At the right, faint; may be empty.
        QString target; ///< As between [[ and ]]; empty: leads nowhere.
        QString address; ///< Where it was published; may be empty.
    };
    std::vector<Row> rows;
};

/// Categories with their days.
struct Shares {
    struct Share {
        QString name;
        Rgb color;
        int days = 0;
        double share = 0;
        std::optional<int> change;
    };
    QString summary;
    bool isCompared = false; ///< Each has its change.
    std::vector<Share> shares;
};

struct Picture {
    PeriodColors colors;
    QString title; ///< "2024년의 색".
    QString words; ///< What it shows, for those who do not see it.
};

struct Sentences {
    QStringList sentences;
};

struct Quotation {
    QString words;
    QString source; ///< May be empty.
    QString target;
};

/// There is nothing to show: says so.
struct Nothing {
    QString sentence;
};

} // namespace live

using LiveContent
    = std::variant<live::Rows, live::Shares, live::Picture, live::Sentences, live::Quotation, live::Nothing>;

/// Where a block stands, and when it is looked at.
struct LiveContext {
    const Journal& journal;
    Day today;
    std::optional<Period> own;    ///< The entry's period.
    std::optional<EntryId> entry; ///< Left out of lists of entries.
    QString country = {};         ///< Whose days off count, by code; empty: none but the journal's own.
};

/// The content, or a sentence that says why the request cannot be answered.
std::expected<LiveContent, QString> liveContent(const QString& request, const LiveContext& context);

/// "‘goal’은 모르는 말이에요. 아는 말: goals, …".
QString sentence(const LiveProblem& problem);

/// Whether `changes` may have changed what `request` shows in an entry of the period `own`. Yes rather too
/// often for what cannot be read.
bool concerns(const Changes& changes, const QString& request, const std::optional<Period>& own);

} // namespace hoego::ui
