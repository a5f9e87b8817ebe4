// The Write room as it is used: keys, opening, switching, previewing, taking a photo in; each beside a bare
// widget of Qt's that does the same. Ceilings in milliseconds are quality.md's where it names any.
#include "core/goal/Promises.h"
#include "core/journal/Journal.h"
#include "core/text/Count.h"
#include "tests/bench/Journals.h"
#include "tests/bench/Report.h"
#include "tests/bench/Stage.h"
#include "tests/bench/Timing.h"
#include "ui/write/LinkOffers.h"
#include "ui/write/PlainText.h"
#include "ui/write/Preview.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QImage>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace hoego::bench {

namespace {

constexpr int kilobyte = 1024;
constexpr int megabyte = 1024 * kilobyte;

struct Size {
    std::string name;
    int bytes;
};
const Size small{.name = "5 KB", .bytes = 5 * kilobyte};
const Size usual{.name = "7 KB", .bytes = 7 * kilobyte};
const Size large{.name = "200 KB", .bytes = 200 * kilobyte};
const Size huge{.name = "1 MB", .bytes = megabyte};

double percentile99(std::vector<double> times)
{
    std::ranges::sort(times);
    constexpr double share = 0.99;
    return times.at(static_cast<std::size_t>(std::floor(share * static_cast<double>(times.size() - 1))));
}

/// One key after another in the middle of the text, each until it is painted. What waits for a pause of the
/// typing gets its turn between them, and is not counted, as it is not felt there.
std::vector<double> keysIn(QPlainTextEdit& editor)
{
    constexpr int keys = 300;
    constexpr int warming = 30; // Until every letter has been drawn once.
    constexpr int letters = 24;
    constexpr int settlingMs = 600;
    QTextCursor caret = editor.textCursor();
    const QTextBlock middle = editor.document()->findBlockByNumber(editor.document()->blockCount() / 2);
    caret.setPosition(middle.position() + middle.length() - 1);
    editor.setTextCursor(caret);
    editor.centerCursor();
    editor.setFocus();
    spin(settlingMs);
    std::vector<double> times;
    for (int i = -warming; i < keys; ++i) {
        const int letter = (i + warming) % letters;
        const double time = timeOf([&] {
            press(editor, letter % 7 == 6 ? u' ' : QChar{static_cast<char16_t>(u'가' + letter)});
            editor.viewport()->repaint();
        });
        if (i >= 0)
            times.push_back(time);
        QCoreApplication::processEvents();
    }
    return times;
}

/// Nothing but code, in one fence.
QString fenceOf(int bytes)
{
    const QString line = u"for month in range(1, 13): print(month)  # 한 해를 센다\n"_s;
    return u"```python\n"_s + line.repeated(bytes / line.toUtf8().size()) + u"```\n"_s;
}

/// `goal`: of the 99th percentile, in milliseconds, as quality.md has it; 0: it has none. What fails is a
/// ratio: milliseconds are those of one machine.
void addKeys(std::vector<Measured>& measured, const std::string& name, const QString& text, int goal,
             Stage::Sides sides = Stage::Sides::Editor)
{
    Stage stage{sides};
    stage.open(stage.add(text));
    stage.room().finishHighlighting();
    const std::vector<double> ours = keysIn(stage.editor());
    PlainStage plain;
    plain.show(text);
    const std::vector<double> floor = keysIn(plain.editor());
    constexpr double mostRatio = 6;
    measured.push_back({.name = "key to painted, " + name + ", median",
                        .ours = median(ours),
                        .floor = median(floor),
                        .mostRatio = mostRatio});
    const std::string wanted = goal > 0 ? " (goal " + std::to_string(goal) + " ms)" : "";
    measured.push_back({.name = "key to painted, " + name + ", 99th percentile" + wanted,
                        .ours = percentile99(ours),
                        .floor = percentile99(floor),
                        .mostRatio = mostRatio});
}

/// What waits for a pause of the typing (saving, counting, the preview) must not be felt by who types on.
void addPause(std::vector<Measured>& measured)
{
    Stage stage;
    stage.open(stage.add(sampleText(huge.bytes)));
    stage.room().finishHighlighting();
    spin(1000);
    press(stage.editor(), u'회');
    constexpr int untilAllIsDone = 3000;
    Ticker ticker;
    spin(untilAllIsDone);
    Ticker idle;
    spin(untilAllIsDone);
    constexpr double most = 100;
    measured.push_back({.name = "longest pause of the window after a key, 1 MB",
                        .ours = ticker.longest(),
                        .floor = idle.longest(),
                        .most = most});
}

void addOpening(std::vector<Measured>& measured, const Size& size, int rounds, double mostRatio)
{
    Stage stage;
    const QString text = sampleText(size.bytes);
    std::vector<EntryId> fresh;
    for (int i = 0; i < rounds; ++i)
        fresh.push_back(stage.add(text));
    const EntryId elsewhere = stage.add(u"짧은 글"_s);
    std::vector<double> ours;
    for (const EntryId id : fresh) {
        stage.open(elsewhere);
        spin(0);
        ours.push_back(timeOf([&] {
            stage.open(id);
            stage.paint();
        }));
    }
    PlainStage plain;
    std::vector<double> floor;
    for (int i = 0; i < rounds; ++i) {
        plain.show(u"짧은 글"_s);
        spin(0);
        floor.push_back(timeOf([&] {
            plain.show(text);
            plain.paint();
        }));
    }
    measured.push_back({.name = "open an entry to first paint, " + size.name,
                        .ours = median(ours),
                        .floor = median(floor),
                        .mostRatio = mostRatio});
}

void addSwitching(std::vector<Measured>& measured)
{
    Stage stage;
    const std::array ids{stage.add(sampleText(usual.bytes)), stage.add(sampleText(usual.bytes))};
    PlainStage plain;
    const std::vector<QString> texts{sampleText(usual.bytes), sampleText(usual.bytes) + u'.'};
    constexpr int rounds = 40;
    std::size_t turn = 0;
    const double ours = medianOf(rounds, [&] {
        stage.open(ids.at(++turn % 2));
        stage.paint();
    });
    const double floor = medianOf(rounds, [&] {
        plain.show(texts.at(++turn % 2));
        plain.paint();
    });
    constexpr double frame = 16.7;
    measured.push_back({.name = "switch between entries, 7 KB",
                        .ours = ours,
                        .floor = floor,
                        .mostRatio = 4,
                        .most = frame});
}

void addPreview(std::vector<Measured>& measured, const Size& size, int rounds)
{
    Stage stage;
    const QString text = sampleText(size.bytes);
    ui::Preview preview{stage.journal(), stage.navigator()};
    preview.resize(width, height);
    preview.show();
    const double ours = medianOf(rounds, [&] {
        preview.setSource([&text] { return text; });
        preview.finishDrawing();
        finish(preview);
    });
    QTextBrowser plain;
    plain.resize(width, height);
    plain.show();
    const double floor = medianOf(rounds, [&] {
        plain.setMarkdown(text);
        finish(plain);
    });
    constexpr double mostRatio = 3;
    measured.push_back(
        {.name = "preview, " + size.name, .ours = ours, .floor = floor, .mostRatio = mostRatio});
}

void addCounting(std::vector<Measured>& measured)
{
    const QString text = sampleText(huge.bytes);
    constexpr int rounds = 15;
    int letters = 0;
    const double floor = medianOf(rounds, [&] {
        for (const QChar character : text)
            letters += character.isLetterOrNumber() ? 1 : 0;
    });
    const double ours = medianOf(rounds, [&] { letters += text::counts(text).characters; });
    if (letters == 0)
        qFatal("nothing was counted");
    constexpr double mostRatio = 12;
    measured.push_back({.name = "count words, 1 MB", .ours = ours, .floor = floor, .mostRatio = mostRatio});
}

void addPromises(std::vector<Measured>& measured, const Size& size)
{
    const QString text = sampleText(size.bytes);
    const Period year = Period::ofYear(lastYear);
    constexpr int rounds = 15;
    std::size_t found = 0;
    const double ours = medianOf(rounds, [&] { found += promisesIn(text, year).size(); });
    // The floor: the same text looked through for the words that most of them have.
    const double floor = medianOf(rounds, [&] {
        for (const QString& word : {u"겠"_s, u"내년"_s, u"다음"_s, u"앞으로"_s, u"next"_s, u"will"_s})
            found += static_cast<std::size_t>(text.count(word));
    });
    if (found == 0)
        qFatal("no promise was found");
    constexpr double mostRatio = 40;
    measured.push_back(
        {.name = "promises, " + size.name, .ours = ours, .floor = floor, .mostRatio = mostRatio});
}

/// The promises for a year, when its goals are shown: the first time, and after one entry was changed.
void addPromisesOfJournal(std::vector<Measured>& measured)
{
    const auto journal = Journal::open(copyOf(exampleJournal(100))).value();
    const Period year = Period::ofYear(lastYear);
    const Day today = year.last();
    // The floor: the texts of as many years, read and no more.
    const auto rows
        = journal->entries({.dates = DayRange{Period::ofYear(lastYear - 2).first(), today}}).value();
    const double floor = medianOf(5, [&] {
        for (const EntryRow& row : rows)
            static_cast<void>(journal->entry(row.id).value());
    });
    const double first = timeOf([&] { static_cast<void>(journal->promises(year, today).value()); });
    Entry changed = journal->entry(rows.back().id).value().value();
    const double again = medianOf(15, [&] {
        const Entry before = changed;
        changed.body += u'.';
        if (!journal->apply(changing(before, changed)))
            qFatal("the entry was not changed");
        static_cast<void>(journal->promises(year, today).value());
    });
    constexpr double mostRatio = 40;
    measured.push_back({.name = "promises for a year, first time, 100 years",
                        .ours = first,
                        .floor = floor,
                        .mostRatio = mostRatio});
    measured.push_back({.name = "save an entry and promises for a year, 100 years",
                        .ours = again,
                        .floor = floor,
                        .mostRatio = mostRatio});
}

/// What is offered while a link is typed, over the titles of a hundred years.
void addLinkOffers(std::vector<Measured>& measured)
{
    const auto journal = Journal::open(exampleJournal(100)).value();
    std::vector<EntryName> names = journal->entryNames().value();
    QStringList titles;
    for (const EntryName& name : names)
        titles.push_back(name.title);
    Entry from{.id = EntryId::mint()};
    from.period = Period::ofMonth(lastYear, 11);
    from.date = from.period->first();
    const ui::LinkOffers offers{std::move(names), from, from.period->last()};
    for (const QString& typed : {u"회고"_s, u"ㅎㄱ"_s}) {
        constexpr int rounds = 30;
        qsizetype found = 0;
        const double ours
            = medianOf(rounds, [&] { found += static_cast<qsizetype>(offers.matching(typed).size()); });
        const double floor = medianOf(rounds, [&] {
            for (const QString& title : titles)
                found += title.contains(typed) ? 1 : 0;
        });
        if (found < 0)
            qFatal("nothing was looked for");
        constexpr double mostRatio = 25;
        constexpr double frame = 16.7;
        measured.push_back({.name = "offer links for " + typed.toStdString() + ", 100 years",
                            .ours = ours,
                            .floor = floor,
                            .mostRatio = mostRatio,
                            .most = frame});
    }
}

/// A photo of some 20 MB, as a camera makes them: noise is what does not compress.
QString photoIn(const QString& folder)
{
    constexpr QSize size{7200, 4800};
    constexpr int quality = 95;
    QImage image{size, QImage::Format_RGB32};
    quint32 random = 1;
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            random = random * 1664525U + 1013904223U; // Numerical Recipes' generator.
            const int noise = static_cast<int>(random >> 26);
            line[x] = qRgb(noise + x * 190 / size.width(), noise + y * 190 / size.height(), 90 + noise);
        }
    }
    const QString path = folder + u"/photo.jpg"_s;
    if (!image.save(path, "jpeg", quality))
        qFatal("no photo");
    return path;
}

void addPhoto(std::vector<Measured>& measured)
{
    Stage stage;
    stage.open(stage.add(sampleText(usual.bytes)));
    const QString path = photoIn(stage.folder());
    std::printf("the photo has %.1f MB\n", static_cast<double>(QFileInfo{path}.size()) / megabyte);
    spin(1000);
    Ticker ticker;
    QElapsedTimer clock;
    clock.start();
    stage.dropFile(path);
    while (ui::plainText(*stage.editor().document()).contains(u"]()"_s))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    spin(300);
    const auto lasted = clock.elapsed();
    const double ours = ticker.longest();
    std::printf("taking it in lasted %lld ms\n", static_cast<long long>(lasted));
    // The floor: as long a time in which nothing is done.
    Ticker idle;
    spin(static_cast<int>(lasted));
    constexpr double threeFrames = 50;
    measured.push_back({.name = "longest pause of the window while a 20 MB photo is taken in",
                        .ours = ours,
                        .floor = idle.longest(),
                        .most = threeFrames});
}

std::vector<Measured> all()
{
    std::vector<Measured> measured;
    addKeys(measured, small.name, sampleText(small.bytes), 4);
    addKeys(measured, large.name, sampleText(large.bytes), 0);
    addKeys(measured, large.name + " beside its preview", sampleText(large.bytes), 0, Stage::Sides::Both);
    addKeys(measured, huge.name, sampleText(huge.bytes), 6);
    addKeys(measured, "a fence of " + huge.name, fenceOf(huge.bytes), 6);
    addPause(measured);
    addOpening(measured, small, 15, 3);
    addOpening(measured, usual, 15, 3);
    addOpening(measured, large, 9, 2);
    addOpening(measured, huge, 5, 2);
    addSwitching(measured);
    addPreview(measured, small, 15);
    addPreview(measured, large, 5);
    addCounting(measured);
    addPromises(measured, small);
    addPromises(measured, huge);
    addPromisesOfJournal(measured);
    addLinkOffers(measured);
    addPhoto(measured);
    return measured;
}

} // namespace

} // namespace hoego::bench

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    return hoego::bench::report(hoego::bench::all()) ? EXIT_SUCCESS : EXIT_FAILURE;
}
