// Whole programs: from their start to the first picture on a virtual display, or to their end; each run
// beside its floor in turn, medians.
#include "tests/app/Screen.h"
#include "tests/bench/Journals.h"
#include "tests/bench/Report.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <poll.h>

using namespace Qt::StringLiterals;

namespace hoego::bench {

namespace {

constexpr int rounds = 15;
constexpr QRgb ground = 0xFFFF00FF;
constexpr QPoint middle{700, 400};

struct Program {
    QString name;
    QStringList words;
    QByteArray input;
};

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QProcessEnvironment environment(const QString& display)
{
    static const QTemporaryDir home;
    QProcessEnvironment plain;
    plain.insert(u"HOME"_s, home.path());
    plain.insert(u"XDG_CONFIG_HOME"_s, home.path());
    plain.insert(u"LC_ALL"_s, u"ko_KR.UTF-8"_s);
    plain.insert(u"DISPLAY"_s, display);
    plain.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return plain;
}

/// Until it ends.
double timeOf(const Program& program)
{
    QProcess process;
    process.setProcessEnvironment(environment({}));
    QElapsedTimer timer;
    timer.start();
    process.start(program.name, program.words);
    process.write(program.input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%ls: %s", qUtf16Printable(program.name), process.readAllStandardError().constData());
    return milliseconds(timer);
}

struct FirstPicture {
    double ms = 0;
    double megabytes = 0; ///< Proportional set size, once it is still.
};

double megabytesOf(qint64 process)
{
    QFile file{u"/proc/%1/smaps_rollup"_s.arg(process)};
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

/// Until something is painted where it is to be seen.
FirstPicture firstPictureOf(const Program& program, tests::Screen& screen)
{
    screen.setGround(ground);
    QProcess process;
    process.setProcessEnvironment(environment(screen.name()));
    QElapsedTimer timer;
    timer.start();
    process.start(program.name, program.words);
    constexpr int patienceMs = 20'000;
    while (screen.colorAt(middle) == ground && timer.elapsed() < patienceMs)
        ::poll(nullptr, 0, 1);
    const FirstPicture first{.ms = milliseconds(timer), .megabytes = megabytesOf(process.processId())};
    process.kill();
    process.waitForFinished();
    screen.waitFor([&] { return screen.colorAt(middle) == ground; });
    return first;
}

struct Ceiling {
    double ratio = 0;
    double most = 0;
};

Measured timed(const std::string& name, const Ceiling& ceiling, const Program& ours, const Program& floor)
{
    std::vector<double> oursMs;
    std::vector<double> floorMs;
    for (int round = 0; round < rounds; ++round) {
        floorMs.push_back(timeOf(floor));
        oursMs.push_back(timeOf(ours));
    }
    return {.name = name,
            .ours = median(oursMs),
            .floor = median(floorMs),
            .mostRatio = ceiling.ratio,
            .most = ceiling.most};
}

/// Time and memory of the window on journals of 20 and 100 years, and how the one compares with the other.
void addWindows(std::vector<Measured>& measured)
{
    tests::Screen screen{{}, tests::Screen::Manager::None};
    if (!screen.isUp())
        qFatal("no Xvfb");
    const Program empty{.name = QStringLiteral(HOEGO_EMPTY_WINDOW), .words = {}, .input = {}};
    const auto window = [](int years) {
        return Program{.name = QStringLiteral(HOEGO),
                       .words
                       = {u"--journal"_s, copyOf(exampleJournal(years)), u"--place"_s, u"write 2024-11"_s},
                       .input = {}};
    };
    const std::vector<Program> programs{empty, window(20), window(100)};
    std::vector<std::vector<double>> times(programs.size());
    std::vector<std::vector<double>> sizes(programs.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < programs.size(); ++i) {
            const FirstPicture first = firstPictureOf(programs.at(i), screen);
            times.at(i).push_back(first.ms);
            sizes.at(i).push_back(first.megabytes);
        }
    }
    const double floor = median(times.at(0));
    const double twenty = median(times.at(1));
    const double hundred = median(times.at(2));
    measured.push_back(
        {.name = "start to first picture, 20 years", .ours = twenty, .floor = floor, .mostRatio = 6});
    measured.push_back(
        {.name = "start to first picture, 100 years", .ours = hundred, .floor = floor, .mostRatio = 6});
    measured.push_back(
        {.name = "start, 100 years against 20", .ours = hundred, .floor = twenty, .mostRatio = 1.1});
    measured.push_back({.name = "memory at the first picture, 20 years",
                        .ours = median(sizes.at(1)),
                        .floor = median(sizes.at(0)),
                        .most = 60,
                        .unit = "MB"});
    measured.push_back({.name = "memory, 100 years against 20",
                        .ours = median(sizes.at(2)),
                        .floor = median(sizes.at(1)),
                        .mostRatio = 1.2,
                        .unit = "MB"});
}

void addCommands(std::vector<Measured>& measured)
{
    const Program nothing{.name = QStringLiteral(HOEGO_NOTHING), .words = {}, .input = {}};
    const QString journal = copyOf(exampleJournal(20));
    const auto cli = [&](const QStringList& words, const QByteArray& input = {}) {
        return Program{.name = QStringLiteral(HOEGO_CLI),
                       .words = QStringList{u"-j"_s, journal, u"--json"_s} + words,
                       .input = input};
    };
    measured.push_back(timed(
        "hoego-cli entry write, 20 years", {.most = 40},
        cli({u"entry"_s, u"write"_s, u"2024-11"_s}, QByteArray("오늘도 달렸다. ").repeated(300)), nothing));
    measured.push_back(timed("hoego-cli color tally, 20 years", {.most = 40},
                             cli({u"color"_s, u"tally"_s, u"2024"_s}), nothing));
    measured.push_back(
        timed("hoego-cli search, 20 years", {.most = 130}, cli({u"search"_s, u"자전거"_s}), nothing));
}

} // namespace

} // namespace hoego::bench

int main()
{
    using namespace hoego::bench;
    std::vector<Measured> measured;
    addCommands(measured);
    addWindows(measured);
    return report(measured) ? EXIT_SUCCESS : EXIT_FAILURE;
}
