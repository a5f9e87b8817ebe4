#include "core/entry/Revision.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"
#include "tests/support/Samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace hoego {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

RevisionAge before(std::chrono::milliseconds ago)
{
    Moment written = sample::moment();
    written.utc -= ago;
    return {.id = RevisionId::mint(), .written = written};
}

std::vector<RevisionAge> left(std::vector<RevisionAge> revisions)
{
    const std::vector<RevisionId> thin = thinned(revisions);
    const std::set<RevisionId> gone{thin.begin(), thin.end()};
    std::erase_if(revisions, [&](const RevisionAge& age) { return gone.contains(age.id); });
    return revisions;
}

std::set<RevisionId> ids(const std::vector<RevisionAge>& revisions)
{
    std::set<RevisionId> all;
    for (const RevisionAge& age : revisions)
        all.insert(age.id);
    return all;
}

/// A history of up to four years, thick and thin.
std::vector<RevisionAge> history(Random& random)
{
    std::vector<RevisionAge> revisions;
    std::chrono::milliseconds ago{0};
    for (int i = random.between(0, 300); i > 0; --i) {
        revisions.push_back(before(ago));
        ago += random.oneIn(20) ? std::chrono::milliseconds{days{random.between(1, 40)}}
                                : std::chrono::milliseconds{minutes{random.between(10, 2000)}};
    }
    std::ranges::reverse(revisions);
    return revisions;
}

TEST(RevisionThinning, LeavesFewAndTheLastDaysAlone)
{
    EXPECT_THAT(thinned({}), testing::IsEmpty());
    EXPECT_THAT(thinned({before(0ms)}), testing::IsEmpty());
    EXPECT_THAT(thinned({before(days{900}), before(days{899})}), testing::IsEmpty());
    std::vector<RevisionAge> busy;
    for (int i = 0; i < 200; ++i)
        busy.push_back(before(minutes{12 * i}));
    EXPECT_THAT(thinned(busy), testing::IsEmpty());
}

TEST(RevisionThinning, KeepsOneAnHourADayAWeekAMonth)
{
    // Noon in Seoul is 03:00 in UTC, and 2024-11-22 a Friday.
    const auto hour = days{3};
    const auto day = days{30};
    const auto week = days{200} - days{1};
    const auto month = days{800};
    const auto first = before(days{2000});
    const auto latest = before(0ms);
    const std::vector<RevisionAge> older{before(month + days{2}), before(week + hours{20}),
                                         before(day + hours{2}), before(hour - minutes{10})};
    const std::vector<RevisionAge> newer{before(month), before(week), before(day),
                                         before(hour - minutes{40})};
    std::vector<RevisionAge> all{first, latest};
    all.insert(all.end(), older.begin(), older.end());
    all.insert(all.end(), newer.begin(), newer.end());
    const auto stayed = ids(left(all));
    EXPECT_TRUE(stayed.contains(first.id));
    EXPECT_TRUE(stayed.contains(latest.id));
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_FALSE(stayed.contains(older[i].id)) << i;
        EXPECT_TRUE(stayed.contains(newer[i].id)) << i;
    }
    EXPECT_EQ(stayed.size(), 6U) << "of an hour one stays";
}

TEST(RevisionThinning, KeepsTheFirstTheLatestAndTheLastTwoDays)
{
    Random random{7};
    for (int round = 0; round < 300; ++round) {
        const auto all = history(random);
        const auto stayed = ids(left(all));
        if (all.empty())
            continue;
        EXPECT_TRUE(stayed.contains(all.front().id));
        EXPECT_TRUE(stayed.contains(all.back().id));
        for (const RevisionAge& age : all) {
            const bool isRecent = all.back().written.utc - age.written.utc <= days{2};
            EXPECT_TRUE(!isRecent || stayed.contains(age.id));
        }
    }
}

TEST(RevisionThinning, LosesNothingThatHasNoOtherNearby)
{
    Random random{8};
    for (int round = 0; round < 300; ++round) {
        const auto all = history(random);
        const auto stayed = left(all);
        const auto kept = ids(stayed);
        for (const RevisionAge& age : all) {
            if (kept.contains(age.id))
                continue;
            const auto old = all.back().written.utc - age.written.utc;
            const std::chrono::milliseconds near = old <= days{7} ? std::chrono::milliseconds{hours{1}}
                : old <= days{60}                                 ? std::chrono::milliseconds{days{1}}
                : old <= days{365}                                ? std::chrono::milliseconds{days{7}}
                                                                  : std::chrono::milliseconds{days{31}};
            EXPECT_TRUE(std::ranges::any_of(stayed, [&](const RevisionAge& other) {
                return other.written.utc >= age.written.utc && other.written.utc - age.written.utc < near;
            }));
        }
    }
}

TEST(RevisionThinning, IsDoneOnceAndBounded)
{
    Random random{9};
    for (int round = 0; round < 300; ++round) {
        const auto once = left(history(random));
        EXPECT_THAT(thinned(once), testing::IsEmpty());
    }
    std::vector<RevisionAge> every;
    for (int i = 0; i < 5 * 365 * 24; ++i)
        every.push_back(before(hours{i}));
    constexpr std::size_t twoDays = 49;
    constexpr std::size_t week = 5 * 24;
    EXPECT_LE(left(every).size(), twoDays + week + 54 + 45 + 12 * 4 + 4);
}

} // namespace
} // namespace hoego
