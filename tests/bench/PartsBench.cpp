// Parts of the core, each beside its floor: the same rows read or written by SQLite alone, the same text
// scanned in memory. Ceilings are ratios within one run where they can be; those in milliseconds are
// quality.md's.
#include "core/journal/Journal.h"
#include "core/text/Hangul.h"
#include "tests/bench/Floor.h"
#include "tests/bench/Journals.h"
#include "tests/bench/Report.h"

#include <QStringView>

#include <benchmark/benchmark.h>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace hoego::bench {

namespace {

constexpr double secondsEach = 0.05;
constexpr int repetitions = 5;

const Day today = Period::ofYear(lastYear).last();

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The last month that was written about: nobody writes every month.
Period writtenMonth(const Journal& journal)
{
    const auto rows = need(journal.entries({.kind = Period::Kind::Month,
                                            .freeOnly = false,
                                            .dates = Period::ofYear(lastYear).range(),
                                            .tag = {},
                                            .state = {}}));
    if (rows.empty())
        qFatal("the example has no month of %d", lastYear);
    return *rows.back().period;
}

/// Measures `work` as "NAME, N years"; the floor's name ends with " floor".
void measure(const std::string& name, const std::function<void()>& work)
{
    benchmark::RegisterBenchmark(name,
                                 [work](benchmark::State& state) {
                                     for ([[maybe_unused]] auto each : state)
                                         work();
                                 })
        ->Unit(benchmark::kMillisecond)
        ->MinTime(secondsEach)
        ->Repetitions(repetitions)
        ->ReportAggregatesOnly();
}

struct Ceiling {
    double ratio = 0;
    double ms = 0;
};

/// Both, and what is allowed.
class Pairs {
public:
    void add(const std::string& name, const Ceiling& ceiling, const std::function<void()>& ours,
             const std::function<void()>& floor)
    {
        measure(name, ours);
        measure(name + " floor", floor);
        m_ceilings.emplace_back(name, ceiling);
    }
    std::vector<Measured> judged(const std::map<std::string, double>& times) const
    {
        std::vector<Measured> measured;
        for (const auto& [name, ceiling] : m_ceilings) {
            const auto ours = times.find(name);
            const auto floor = times.find(name + " floor");
            if (ours != times.end() && floor != times.end())
                measured.push_back({.name = name,
                                    .ours = ours->second,
                                    .floor = floor->second,
                                    .mostRatio = ceiling.ratio,
                                    .most = ceiling.ms});
        }
        return measured;
    }

private:
    std::vector<std::pair<std::string, Ceiling>> m_ceilings;
};

/// Keeps the medians.
class Collector : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            if (run.aggregate_name == "median")
                times[run.run_name.function_name] = run.GetAdjustedRealTime();
        }
    }

    std::map<std::string, double> times;
};

void addOpening(Pairs& pairs, const std::string& years, const QString& path, const Period& month)
{
    const QByteArray key = month.key().toUtf8();
    const QByteArray first = toIso(month.first()).toUtf8();
    pairs.add(
        "open and show a month, " + years, {.ratio = 6, .ms = 5},
        [path, month] {
            const auto journal = need(Journal::open(path));
            benchmark::DoNotOptimize(need(journal->entriesOf(month)));
            benchmark::DoNotOptimize(need(journal->colors(month)));
        },
        [path, key, first] {
            Floor floor{path};
            benchmark::DoNotOptimize(floor.rows("SELECT title, body FROM entry WHERE period = ?", key));
            benchmark::DoNotOptimize(floor.rows(
                "SELECT day, category, note FROM day_color WHERE day >= ? ORDER BY day LIMIT 31", first));
        });
}

void addSaving(Pairs& pairs, const std::string& years, const QString& example)
{
    const QString path = copyOf(example);
    const std::shared_ptr journal = need(Journal::open(path));
    const auto entry = std::make_shared<Entry>(need(journal->entriesOf(writtenMonth(*journal))).at(0));
    const auto floor = std::make_shared<Floor>(copyOf(example));
    const QByteArray id = entry->id.toString().toUtf8();
    const auto body = std::make_shared<QByteArray>(entry->body.toUtf8());
    pairs.add(
        "save an entry, " + years, {.ratio = 4, .ms = 0},
        [journal, entry] {
            Entry after = *entry;
            after.body += u'.';
            need(journal->apply(changing(*entry, after)));
            // Its length is what it was, so that every round does the same.
            need(journal->apply(changing(after, *entry)));
        },
        [floor, id, body] {
            floor->run("UPDATE entry SET body = ? WHERE id = ?", *body + '.', id);
            floor->run("UPDATE entry SET body = ? WHERE id = ?", *body, id);
        });
}

void addColors(Pairs& pairs, const std::string& years, const std::shared_ptr<Journal>& journal,
               const std::shared_ptr<Floor>& floor)
{
    const Period year = Period::ofYear(lastYear);
    pairs.add(
        "colors of a year, " + years, {.ratio = 3, .ms = 0},
        [=] { benchmark::DoNotOptimize(need(journal->colors(year))); },
        [=] {
            benchmark::DoNotOptimize(
                floor->rows("SELECT day, category, note FROM day_color WHERE day BETWEEN ? AND '2024-12-31'",
                            "2024-01-01"));
        });
    const auto colors = std::make_shared<PeriodColors>(need(journal->colors(year)));
    pairs.add(
        "read and tally a year, " + years, {.ratio = 5, .ms = 5},
        [=] { benchmark::DoNotOptimize(tally(year, need(journal->colors(year)).colors)); },
        [=] {
            benchmark::DoNotOptimize(floor->rows(
                "SELECT category, substr(day, 1, 7), COUNT(*) FROM day_color WHERE day BETWEEN ? AND '2024-12-31' "
                "GROUP BY category, substr(day, 1, 7)",
                "2024-01-01"));
        });
}

void addGoals(Pairs& pairs, const std::string& years, const std::shared_ptr<Journal>& journal,
              const std::shared_ptr<Floor>& floor)
{
    pairs.add(
        "goals of a year, " + years, {.ratio = 45, .ms = 5},
        [=] { benchmark::DoNotOptimize(need(journal->goalBoard(Period::ofYear(lastYear), today))); },
        [=] {
            benchmark::DoNotOptimize(
                floor->rows("SELECT goal.id, title, progress.day, amount FROM goal LEFT JOIN progress ON "
                            "progress.goal = goal.id WHERE goal.period = ?",
                            "2024"));
        });
    pairs.add(
        "look back on a year, " + years, {.ratio = 25, .ms = 16.7},
        [=] { benchmark::DoNotOptimize(need(journal->yearCards(lastYear, today))); },
        [=] {
            benchmark::DoNotOptimize(floor->rows(
                "SELECT id, title, opening, characters FROM entry WHERE counted_on BETWEEN ? AND '2024-12-31'",
                "2024-01-01"));
        });
}

/// Read in a worker when goals are set: three years of texts, each looked through for promises.
void addPromises(Pairs& pairs, const std::string& years, const std::shared_ptr<Journal>& journal,
                 const std::shared_ptr<Floor>& floor)
{
    pairs.add(
        "promises for a year, " + years, {.ratio = 60, .ms = 0},
        [=] { benchmark::DoNotOptimize(need(journal->promises(Period::ofYear(lastYear), today))); },
        [=] {
            benchmark::DoNotOptimize(floor->rows(
                "SELECT id, body FROM entry WHERE counted_on BETWEEN ? AND '2024-12-31'", "2021-12-30"));
        });
}

/// All texts, in a worker when a year is looked back on.
void addYearWords(Pairs& pairs, const std::string& years, const std::shared_ptr<Journal>& journal,
                  const std::shared_ptr<Floor>& floor)
{
    pairs.add(
        "words of a year, " + years, {.ratio = 90, .ms = 0},
        [=] {
            constexpr std::size_t shown = 14;
            benchmark::DoNotOptimize(need(journal->yearWords(lastYear, shown)));
        },
        [=] { benchmark::DoNotOptimize(floor->rows("SELECT body FROM entry WHERE id > ?", "")); });
}

/// The floor of finding: all folded text in memory, gone through from end to end.
void addSearch(Pairs& pairs, const std::string& years, const std::shared_ptr<Journal>& journal,
               const std::shared_ptr<Floor>& floor)
{
    const auto texts = std::make_shared<std::vector<QString>>();
    for (const auto& row : floor->rows("SELECT text FROM folded"))
        texts->push_back(QString::fromUtf8(row.at(0)));
    for (const QString& word : {u"회고"_s, u"자전거"_s, u"없는낱말"_s}) {
        const Query query = readQuery(word);
        pairs.add(
            "find " + word.toStdString() + ", " + years, {.ratio = 12, .ms = 0},
            [=] {
                constexpr int shown = 50;
                benchmark::DoNotOptimize(need(journal->search(query, shown)));
            },
            [=] {
                int found = 0;
                for (const QString& text : *texts)
                    found += text.contains(query.terms.front()) ? 1 : 0;
                benchmark::DoNotOptimize(found);
            });
    }
}

void addAll(Pairs& pairs, int years)
{
    const std::string name = std::to_string(years) + " years";
    const QString path = exampleJournal(years);
    const std::shared_ptr journal = need(Journal::open(path));
    const auto floor = std::make_shared<Floor>(path);
    addOpening(pairs, name, path, writtenMonth(*journal));
    addSaving(pairs, name, path);
    addColors(pairs, name, journal, floor);
    addGoals(pairs, name, journal, floor);
    addPromises(pairs, name, journal, floor);
    addYearWords(pairs, name, journal, floor);
    addSearch(pairs, name, journal, floor);
}

} // namespace

} // namespace hoego::bench

int main(int argc, char* argv[])
{
    using namespace hoego::bench;
    benchmark::Initialize(&argc, argv);
    Pairs pairs;
    for (const int years : {20, 100})
        addAll(pairs, years);
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    benchmark::Shutdown();
    return report(pairs.judged(collector.times)) ? EXIT_SUCCESS : EXIT_FAILURE;
}
