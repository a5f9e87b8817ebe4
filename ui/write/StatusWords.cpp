#include "ui/write/StatusWords.h"

#include "ui/render/PeriodLabel.h"
#include "ui/write/HistoryDialog.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hoego::ui {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::StatusWords)
};

} // namespace

QString standingWords(Keeper::Standing standing, const std::optional<Moment>& storedAt, const Moment& now)
{
    switch (standing) {
    case Keeper::Standing::Unwritten: return StatusWords::tr("Not written yet");
    case Keeper::Standing::Waiting: return StatusWords::tr("Saving…");
    case Keeper::Standing::Failing: return StatusWords::tr("Could not save – trying again");
    case Keeper::Standing::Stored: break;
    }
    if (!storedAt)
        return StatusWords::tr("Saved");
    const auto ago = std::chrono::floor<std::chrono::minutes>(now.utc - storedAt->utc).count();
    if (ago < 1)
        return StatusWords::tr("Saved · just now");
    constexpr int minutesSaid = 60;
    if (ago < minutesSaid)
        return StatusWords::tr("Saved · %n min ago", nullptr, static_cast<int>(ago));
    return StatusWords::tr("Saved · %1").arg(momentLabel(*storedAt));
}

QString countWords(const text::Counts& counts)
{
    const QString characters = StatusWords::tr("%Ln characters", nullptr, counts.characters);
    const QString words = StatusWords::tr("%Ln words", nullptr, counts.words);
    if (counts.characters == 0)
        return characters;
    const QString reading = StatusWords::tr("%Ln min read", nullptr, readingMinutes(counts));
    return characters + QStringLiteral(" · ") + words + QStringLiteral(" · ") + reading;
}

int readingMinutes(const text::Counts& counts)
{
    // The figures that blogging services publish: 265 words of Latin script a minute, 500 characters of
    // Korean, Chinese or Japanese. Korean words (어절) have about three characters, English ones nearly five.
    constexpr double wordsPerMinute = 265;
    constexpr double charactersPerMinute = 500;
    constexpr double latinWordLength = 4.2;
    if (counts.characters == 0)
        return 0;
    const bool isLatin
        = counts.words > 0 && counts.characters / static_cast<double>(counts.words) > latinWordLength;
    const double minutes = isLatin ? counts.words / wordsPerMinute : counts.characters / charactersPerMinute;
    return std::max(1, static_cast<int>(std::lround(minutes)));
}

} // namespace hoego::ui
