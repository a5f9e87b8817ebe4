#pragma once

#include "core/calendar/Period.h"
#include "core/entry/Entry.h"
#include "core/goal/Goal.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

/// Sentences that promise something for a later period: "내년에는 일찍 자겠다", "Next month I'll write more".
///
/// A promise names a later time and ends (in English: goes on) with an intention of the writer's own. It is
/// no promise when it is told (past), another's, quoted, asked, only expected ("바쁠 것 같다") or hangs on
/// something not happening. Items of a list below a heading that names a later period ("다음 달에 해 볼 것")
/// are promises whatever they end with, until their box is ticked. Private passages count: promises do not
/// leave the journal. The words are in PromiseWords.h; how often the rules are right,
/// tests/core/goal/PromisesTest.cpp measures.
namespace hoego {

struct PromisedSentence {
    QString sentence; ///< One line, without Markdown.
    qsizetype from = 0; ///< In the Markdown, in UTF-16 units, half open.
    qsizetype to = 0;
    Period target = Period::ofYear(1970); ///< What it is promised for: after the entry's own period.

    bool operator==(const PromisedSentence&) const = default;
};

/// The promises of a text that is written about `period`, in order. Linear; 5 KB take well under a
/// millisecond.
std::vector<PromisedSentence> promisesIn(QStringView markdown, const Period& period);

/// What an entry's promises are later than: its period, or its day.
Period promisingPeriod(const Entry& entry);

/// Whether `entry`, which holds a sentence that was promised or once did, says it only in passages that never
/// leave the journal. Where there are such passages and the sentence is not found outside them, it counts as
/// theirs.
bool isSaidPrivately(const QString& sentence, const Entry& entry);

/// A promise condensed to the title of a goal: without the words for when and for the intention.
/// "내년에는 책을 12권 읽기로 했다." is "책을 12권 읽기".
QString promisedDeed(const QString& sentence);

/// What a promise is kept as: a goal of the period it is for (of its month, for a week: due by the week's
/// end), read from the deed as a typed line is. It remembers the entry, if given, and the sentence. Its place
/// in the order and its moment are the caller's.
Goal goalOf(const PromisedSentence& promise, std::optional<EntryId> entry);

} // namespace hoego
