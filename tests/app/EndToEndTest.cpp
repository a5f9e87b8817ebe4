#include "tests/app/Cli.h"
#include "tests/app/Screen.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hoego::tests {

namespace {

const QString retrospective = u"열한 번째 달.\n\n매일 달렸다. 잘 쉬었다."_s;
const QString goalLine = u"책 12권 @책읽기"_s;
const QString reviewWords = u"다 읽었다"_s;

/// All that is typed in these tests, so that it is on the keyboard from the start.
const QString letters = retrospective + goalLine + reviewWords + u"가나다라마바사"_s;

/// Where the days of a month are on the display.
struct MonthRow {
    QRect first; ///< Its first day.
    QRect last;  ///< Its thirtieth.

    QPoint day(int number) const
    {
        constexpr int between = 29;
        return first.center() + (last.center() - first.center()) * (number - 1) / between;
    }
};

constexpr QRgb exercise = 0x8FD694; ///< The palette's first color on light paper.
constexpr QRgb study = 0x8EC5FF;    ///< Its second.

constexpr int caretPixels = 300; ///< More than a blinking caret changes, less than a few letters.

int differentPixels(const QImage& one, const QImage& other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return different;
}

/// The real window on a display of its own, and hoego-cli beside it.
class EndToEndTest : public CliTest {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(screen.isUp());
        startJournal();
        // Signposts: two days in a color that nothing else on the display has.
        cli({u"category"_s, u"add"_s, u"표지"_s, u"#12AB56"_s});
        cli({u"color"_s, u"set"_s, u"2024-11-01"_s, u"표지"_s});
        cli({u"color"_s, u"set"_s, u"2024-11-30"_s, u"표지"_s});
        cli({u"category"_s, u"archive"_s, u"표지"_s});
        environment.insert(u"LC_ALL"_s, u"ko_KR.UTF-8"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // What Qt and D-Bus keep is not ours.
        environment.insert(u"DISPLAY"_s, screen.name());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"settings"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"run"_s));
        QDir{}.mkpath(folder.filePath(u"run"_s));
        QFile::setPermissions(folder.filePath(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void TearDown() override
    {
        hoego.kill();
        hoego.waitForFinished();
    }

    void open(const QString& place)
    {
        hoego.setProcessEnvironment(environment);
        hoego.start(QStringLiteral(HOEGO),
                    {u"--journal"_s, journal, u"--language"_s, u"ko"_s, u"--look"_s, u"light"_s, u"--place"_s,
                     place});
        ASSERT_TRUE(hoego.waitForStarted()) << hoego.errorString().toStdString();
        ASSERT_TRUE(screen.waitFor([&] {
            window = screen.windowOf(hoego.processId()).value_or(0);
            return window != 0 && !title().isEmpty();
        })) << "no window";
    }
    void close()
    {
        screen.askToClose(window);
        ASSERT_TRUE(hoego.waitForFinished()) << "it did not close";
        EXPECT_EQ(hoego.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(hoego.exitCode(), 0);
        EXPECT_EQ(hoego.readAllStandardError().toStdString(), ""); // A warning of Qt's is a defect of ours.
    }
    QString title() const { return screen.title(window); }
    bool waitForTitle(const QString& part) const
    {
        return screen.waitFor([&] { return title().contains(part); });
    }
    /// The title bears a * as long as the status line does not say saved.
    bool waitUntilSaved() const
    {
        return screen.waitFor([&] { return !title().contains(u'*'); });
    }
    bool waitUntilUnsaved() const
    {
        return screen.waitFor([&] { return title().contains(u'*'); });
    }

    QString body(const QString& period) const
    {
        return cli({u"entry"_s, u"show"_s, period, u"--json"_s}).object()[u"body"].toString();
    }
    bool waitForBody(const QString& period, const QString& text) const
    {
        return screen.waitFor([&] { return body(period) == text; });
    }
    QString categoryOf(const QString& day) const
    {
        const QJsonArray days = cli({u"color"_s, u"show"_s, day, u"--json"_s}).array();
        return days.isEmpty() ? QString{} : days.at(0)[u"category"].toString();
    }

    /// Until nothing but a caret has moved on the display for a moment, as a person waits before reaching for
    /// something.
    bool waitUntilStill() const
    {
        constexpr qint64 momentMs = 400;
        QImage last = screen.picture();
        QElapsedTimer still;
        still.start();
        return screen.waitFor([&] {
            const QImage now = screen.picture();
            if (differentPixels(last, now) > caretPixels) {
                last = now;
                still.restart();
            }
            return still.elapsed() > momentMs;
        });
    }
    /// November's row, by its two signposts; waits until they are painted.
    std::optional<MonthRow> november() const
    {
        std::optional<MonthRow> row;
        screen.waitFor([&] { return findSignposts(screen.picture()).has_value(); });
        if (waitUntilStill())
            row = findSignposts(screen.picture());
        return row;
    }
    /// Pulls the first color over days of `row` and sees it there, as a person does before the next key: a
    /// window manager holds a pointer's events back until it has looked at them, so that keys struck at once
    /// overtake them.
    void pull(const MonthRow& row, int first, int last)
    {
        screen.drag(row.day(first), row.day(last));
        EXPECT_TRUE(screen.waitFor([&] { return colorOn(row.day(last)) == exercise; })) << seen();
    }
    QRgb colorOn(QPoint place) const { return screen.colorAt(place) & 0xFFFFFF; }
    /// Keeps a picture of what went wrong.
    std::string seen() const
    {
        const QString file = QDir{}.absoluteFilePath(u"end-to-end-failure.png"_s);
        screen.picture().save(file);
        return "seen: " + file.toStdString();
    }

    Screen screen{letters};
    QProcess hoego;
    Screen::Window window = 0;

private:
    /// The topmost two patches of the signposts' color; bars of it further down are of the tally.
    static std::optional<MonthRow> findSignposts(const QImage& picture)
    {
        constexpr QRgb signpost = 0xFF12AB56;
        constexpr int smallest = 4;
        const auto isSignpost = [&](int x, int y) { return (picture.pixel(x, y) | 0xFF000000U) == signpost; };
        for (int y = 0; y < picture.height(); ++y) {
            std::vector<QRect> patches;
            for (int x = 0; x < picture.width(); ++x) {
                if (!isSignpost(x, y))
                    continue;
                int right = x;
                while (right + 1 < picture.width() && isSignpost(right + 1, y))
                    ++right;
                int bottom = y;
                while (bottom + 1 < picture.height() && isSignpost((x + right) / 2, bottom + 1))
                    ++bottom;
                if (right - x >= smallest && bottom - y >= smallest)
                    patches.emplace_back(QPoint{x, y}, QPoint{right, bottom});
                x = right;
            }
            if (patches.size() == 2)
                return MonthRow{.first = patches[0], .last = patches[1]};
        }
        return std::nullopt;
    }
};

} // namespace

TEST_F(EndToEndTest, APersonWritesColorsAndReviewsAndFindsAllOfItAgain)
{
    open(u"write 2024-11"_s);
    ASSERT_TRUE(waitForTitle(u"11월"_s)) << title().toStdString();
    screen.type(retrospective);
    EXPECT_TRUE(waitForBody(u"2024-11"_s, retrospective)) << body(u"2024-11"_s).toStdString();

    screen.press(Screen::Key::Control, U'2');
    const auto row = november();
    ASSERT_TRUE(row) << "the year's colors are not to be seen";
    pull(*row, 3, 9);
    EXPECT_TRUE(screen.waitFor([&] { return categoryOf(u"2024-11-09"_s) == u"운동"; })) << seen();
    EXPECT_EQ(categoryOf(u"2024-11-03"_s), u"운동"_s);
    EXPECT_EQ(categoryOf(u"2024-11-10"_s), QString{});
    screen.press(Screen::Key::Right);
    screen.type(u"2");
    EXPECT_TRUE(screen.waitFor([&] { return categoryOf(u"2024-11-10"_s) == u"공부"; })) << seen();

    screen.press(Screen::Key::Control, U'3');
    ASSERT_TRUE(waitForTitle(u"목표"_s)) << title().toStdString();
    screen.press(Screen::Key::Control, U'n');
    screen.type(goalLine);
    screen.press(Screen::Key::Return);
    const auto goals = [&] { return cli({u"goal"_s, u"list"_s, u"2024"_s, u"--json"_s}).array(); };
    ASSERT_TRUE(screen.waitFor([&] { return goals().size() == 1; })) << seen();
    EXPECT_EQ(goals().at(0)[u"target"].toDouble(), 12);
    screen.press(Screen::Key::Escape);
    screen.type(u"2");
    screen.type(reviewWords);
    screen.press(Screen::Key::Control, U'\n');
    EXPECT_TRUE(screen.waitFor([&] { return goals().at(0)[u"verdict"].toString() == u"achieved"; }))
        << seen();
    EXPECT_EQ(cli({u"search"_s, reviewWords, u"--json"_s}).object()[u"total"].toInt(), 1);

    screen.press(Screen::Key::Control, U'2');
    ASSERT_TRUE(november());
    close();
    open(u"colors 2024"_s);
    const auto again = november();
    ASSERT_TRUE(again);
    // The same color is seen on the painted days as when they were painted.
    const auto isPainted = [&] {
        const QImage picture = screen.picture();
        const auto seen = [&](int day) { return picture.pixel(again->day(day)) & 0xFFFFFF; };
        return seen(3) == exercise && seen(9) == exercise && seen(10) == study && seen(11) != seen(10);
    };
    EXPECT_TRUE(screen.waitFor(isPainted)) << seen();
    close();
    EXPECT_EQ(body(u"2024-11"_s), retrospective);
    EXPECT_EQ(cli({u"check"_s}).exit, 0);
}

TEST_F(EndToEndTest, WhatIsCalledSavedOutlivesAKillAtThatMoment)
{
    open(u"write 2024-11"_s);
    ASSERT_TRUE(waitForTitle(u"11월"_s));
    screen.press(Screen::Key::Control, U'2');
    const auto row = november();
    ASSERT_TRUE(row);
    pull(*row, 3, 9);
    screen.press(Screen::Key::Control, U'1');
    ASSERT_TRUE(waitForTitle(u"11월"_s));

    screen.type(retrospective);
    ASSERT_TRUE(waitUntilUnsaved());
    ASSERT_TRUE(waitUntilSaved());
    hoego.kill();
    ASSERT_TRUE(hoego.waitForFinished());

    // What the last moment before the kill called saved is all of the text, or, where typing itself paused
    // the program for long, a beginning of it: never less than what stood there when it was called saved.
    EXPECT_EQ(body(u"2024-11"_s), retrospective);
    EXPECT_EQ(categoryOf(u"2024-11-03"_s), u"운동"_s);
    EXPECT_EQ(categoryOf(u"2024-11-09"_s), u"운동"_s);
    EXPECT_EQ(cli({u"check"_s}).exit, 0);
    open(u"write 2024-11"_s); // The dead window's lock is not in the way.
    EXPECT_TRUE(waitForTitle(u"11월"_s));
    close();
}

TEST_F(EndToEndTest, ClosingStoresWhatWasTypedLast)
{
    open(u"write 2024-11"_s);
    ASSERT_TRUE(waitForTitle(u"11월"_s));

    screen.type(u"가나다");
    close();

    EXPECT_EQ(body(u"2024-11"_s), u"가나다"_s);
}

TEST_F(EndToEndTest, AYearIsPaintedTalliedTakenOutAndInAndStaysTheSame)
{
    open(u"colors 2024"_s);
    const auto row = november();
    ASSERT_TRUE(row);
    // The rows lie as far from each other as the days of one.
    const int side = (row->last.center().x() - row->first.center().x()) / 29;
    const auto place = [&](int month, int day) { return row->day(day) + QPoint{0, (month - 11) * side}; };
    // Each stroke and each key is seen before the next: keys overtake a pointer's events, as pull() tells.
    const auto isSeen
        = [&](QPoint day, QRgb color) { return screen.waitFor([&] { return colorOn(day) == color; }); };
    screen.drag(place(3, 5), place(4, 10));
    ASSERT_TRUE(isSeen(place(4, 10), exercise)) << seen();
    screen.type(u"2"_s);
    ASSERT_TRUE(isSeen(place(4, 10), study)) << seen();
    screen.drag(place(1, 1), place(3, 4));
    ASSERT_TRUE(isSeen(place(3, 4), study)) << seen();
    screen.type(u"1"_s);
    ASSERT_TRUE(isSeen(place(3, 4), exercise)) << seen();
    screen.drag(place(4, 11), place(12, 31));
    ASSERT_TRUE(isSeen(place(12, 31), exercise)) << seen();
    close();

    const Answer tally = json({u"color"_s, u"tally"_s, u"2024"_s});
    EXPECT_EQ(tally.object()[u"colored"].toInt(), 366);
    EXPECT_EQ(tally.object()[u"categories"][1][u"days"].toInt(), 37); // 5 March to 10 April.
    const QString table = folder.filePath(u"2024.csv"_s);
    json({u"color"_s, u"export"_s, u"2024"_s, table});
    journal = folder.filePath(u"empty.hoego"_s);
    json({u"init"_s});
    json({u"color"_s, u"import"_s, table});
    EXPECT_EQ(json({u"color"_s, u"tally"_s, u"2024"_s}).object(), tally.object());
}

TEST_F(EndToEndTest, ShowsWhatAnotherProgramWritesWithinTwoSeconds)
{
    open(u"colors 2024"_s);
    const auto row = november();
    ASSERT_TRUE(row);

    json({u"color"_s, u"set"_s, u"2024-11-15"_s, u"공부"_s});

    EXPECT_TRUE(screen.waitFor([&] { return colorOn(row->day(15)) == study; }, 2s));
    close();
}

TEST_F(EndToEndTest, PutsNothingInThePlaceOfAJournalThatAWindowHasOpen)
{
    const QString backup = json({u"backup"_s}).object()[u"file"].toString();
    open(u"write 2024-11"_s);
    ASSERT_TRUE(waitForTitle(u"11월"_s));

    EXPECT_EQ(cli({u"restore"_s, backup}).exit, 1);
    close();
    EXPECT_EQ(cli({u"restore"_s, backup}).exit, 0);
}

TEST_F(EndToEndTest, LosesNothingThatIsTypedWhileAnotherProgramWrites)
{
    open(u"write 2024-11"_s);
    ASSERT_TRUE(waitForTitle(u"11월"_s));

    screen.type(u"가나다");
    json({u"color"_s, u"set"_s, u"2024-11-15"_s, u"공부"_s});
    json({u"entry"_s, u"write"_s, u"2024-10"_s}, "다른 글");
    screen.type(u"라마바사");

    EXPECT_TRUE(waitForBody(u"2024-11"_s, u"가나다라마바사"_s)) << body(u"2024-11"_s).toStdString();
    EXPECT_EQ(body(u"2024-10"_s), u"다른 글"_s);
    close();
}

TEST_F(EndToEndTest, GoesOnWithTheTextThatAnotherProgramWroteMeanwhile)
{
    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "처음");
    open(u"write 2024-11"_s);
    ASSERT_TRUE(waitForTitle(u"11월"_s));
    ASSERT_TRUE(waitUntilStill());
    const QImage before = screen.picture();

    json({u"entry"_s, u"write"_s, u"2024-11"_s}, "밖에서 고친 글. ");
    ASSERT_TRUE(screen.waitFor([&] { return differentPixels(screen.picture(), before) > caretPixels; }, 2s))
        << seen();
    screen.press(Screen::Key::Control, Screen::Key::End);
    screen.type(u"가나");

    EXPECT_TRUE(waitForBody(u"2024-11"_s, u"밖에서 고친 글. 가나"_s)) << body(u"2024-11"_s).toStdString();
    close();
}

} // namespace hoego::tests
