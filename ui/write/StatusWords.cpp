#include "ui/write/StatusWords.h"

#include "ui/render/MomentLabel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hoego::ui {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::StatusWords)
};

QString sizeWords(const text::Counts& counts)
{
    const QString characters = StatusWords::tr("%Ln characters", nullptr, counts.characters);
    const QString words = StatusWords::tr("%Ln words", nullptr, counts.words);
    return StatusWords::tr("%1 (%L2 with spaces) · %3", "characters, characters, words")
        .arg(characters)
        .arg(counts.charactersWithSpaces)
        .arg(words);
}

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
    if (counts.characters == 0)
        return StatusWords::tr("%Ln characters", nullptr, 0);
    const QString reading = StatusWords::tr("%Ln min read", nullptr, readingMinutes(counts));
    return sizeWords(counts) + QStringLiteral(" · ") + reading;
}

QString selectionWords(const text::Counts& counts)
{
    return StatusWords::tr("Selected: %1").arg(sizeWords(counts));
}

int readingMinutes(const text::Counts& counts)
{
    // By Medium's page "Read time": 265 words a minute, and 500 characters of Chinese, Japanese or Korean.
    constexpr double wordsPerMinute = 265;
    constexpr double syllablesPerMinute = 500;
    if (counts.characters == 0)
        return 0;
    const double minutes = counts.alphabeticWords / wordsPerMinute + counts.syllables / syllablesPerMinute;
    return std::max(1, static_cast<int>(std::lround(minutes)));
}

} // namespace hoego::ui
