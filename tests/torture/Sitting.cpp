#include "tests/torture/Sitting.h"

#include "tests/torture/Dubeolsik.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hoego::tests {

namespace {

int wish(const char* name, int otherwise)
{
    bool isNumber = false;
    const int wished = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? wished : otherwise;
}

} // namespace

Sitting::Sitting()
    : wantedKeys(wish("HOEGO_SITTING_KEYS", 400))
    , random(static_cast<std::uint64_t>(wish("HOEGO_SITTING_SEED", 20241122)))
    , m_pause(wish("HOEGO_SITTING_MINUTES", 0) * 60'000 / wantedKeys)
{
}

void Sitting::SetUp()
{
    ASSERT_TRUE(screen.isUp());
    ASSERT_TRUE(inputMethod.isUp()) << "the input method did not start";
    startJournal();
    environment.insert(u"LC_ALL"_s, u"ko_KR.UTF-8"_s);
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // What Qt and D-Bus keep is not ours.
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"run"_s));
    QDir{}.mkpath(folder.filePath(u"run"_s));
    QFile::setPermissions(folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void Sitting::TearDown()
{
    hoego.kill();
    hoego.waitForFinished();
}

void Sitting::open()
{
    constexpr int mostWindows = 4;
    QByteArray said;
    for (int windows = 1; windows <= mostWindows; ++windows) {
        ASSERT_NO_FATAL_FAILURE(openWindow());
        if (isInKorean())
            return;
        ASSERT_NO_FATAL_FAILURE(close());
        said = inputMethod.restart();
    }
    FAIL() << "no Korean comes: " << stored(month).toStdString() << '\n' << said.toStdString();
}

void Sitting::openWindow()
{
    hoego.setProcessEnvironment(inputMethod.usedIn(environment));
    hoego.start(QStringLiteral(HOEGO),
                {u"--journal"_s, journal, u"--language"_s, u"ko"_s, u"--place"_s,
                 u"write 2024-%1"_s.arg(month, 2, 10, QLatin1Char{'0'})});
    ASSERT_TRUE(hoego.waitForStarted()) << hoego.errorString().toStdString();
    ASSERT_TRUE(screen.waitFor([&] {
        m_window = screen.windowOf(hoego.processId()).value_or(0);
        return m_window != 0 && isAt(month);
    })) << "no window: "
        << title().toStdString() << hoego.readAllStandardError().toStdString() << seen();
    press({Key::Control}, Key::End);
    page().goToEnd();
}

/// The first keys of a new window may come before its input method does: types until Korean comes of it.
bool Sitting::isInKorean()
{
    const QString before = page().text;
    const bool isKorean = screen.waitFor(
        [&] {
            strike(u"rk ");
            const bool isThere = screen.waitFor([&] { return stored(month) == before + u"가 "; }, 2s);
            for (int i = 0; !isThere && i < 3; ++i)
                press(Key::Backspace);
            return isThere;
        },
        15s);
    if (isKorean)
        page().type(u"가 ");
    return isKorean;
}

void Sitting::close()
{
    screen.askToClose(m_window);
    ASSERT_TRUE(hoego.waitForFinished()) << "it did not close";
    EXPECT_EQ(hoego.exitCode(), 0);
    EXPECT_EQ(hoego.readAllStandardError().toStdString(), "");
}

bool Sitting::waitUntilSaved() const
{
    return screen.waitFor([&] { return !title().contains(u'*'); });
}

QString Sitting::stored(int number) const
{
    const Answer shown
        = cli({u"entry"_s, u"show"_s, u"2024-%1"_s.arg(number, 2, 10, QLatin1Char{'0'}), u"--json"_s});
    return shown.exit == 0 ? shown.object()[u"body"].toString() : QString{};
}

void Sitting::expectStored(int number)
{
    const QString& wanted = pages[number].text;
    if (screen.waitFor([&] { return stored(number) == wanted; }, 10s))
        return;
    const QString got = stored(number);
    const auto same = std::ranges::mismatch(got, wanted).in1 - got.begin();
    const auto from = std::max<qsizetype>(0, same - 20);
    FAIL() << "month " << number << " differs at " << same << " of " << wanted.size() << " after " << keys
           << " keys, doing: " << doing << "\nwanted …" << wanted.mid(from, 60).toStdString() << "\ngot    …"
           << got.mid(from, 60).toStdString() << '\n'
           << seen();
}

void Sitting::expectTakenBack()
{
    const bool isTakenBack
        = screen.waitFor([&] { return waitUntilSaved() && stored(month) != page().text; }, 10s);
    ASSERT_TRUE(isTakenBack) << "undoing took nothing back\n" << seen();
}

/// Keeps a picture of what went wrong.
std::string Sitting::seen() const
{
    const QString file = QDir{}.absoluteFilePath(u"sitting-failure.png"_s);
    screen.picture().save(file);
    return "seen: " + file.toStdString();
}

/// Whether no thread of the program has anything to do.
bool Sitting::isIdle() const
{
    const QDir tasks{u"/proc/%1/task"_s.arg(hoego.processId())};
    return std::ranges::all_of(tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot), [&](const QString& task) {
        QFile stat{tasks.filePath(task + u"/stat"_s)};
            // "1234 (its name) S …", see proc(5)
        return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") S ");
    });
}

/// After each key, as long as a hand takes; at least until the input method was asked about it and the
/// program did what it answered. No hand is quicker, and what is composed by the next key would overtake
/// a key that the input method gave back.
void Sitting::rest(unsigned long keysym, std::chrono::milliseconds patience)
{
    ++keys;
    if (m_pause.count() > 0)
        QThread::sleep(m_pause);
    inputMethod.waitForRelease(keysym, patience);
    constexpr int enough = 3; // Between two tasks it may look idle.
    for (int idle = 0; idle < enough && hoego.state() == QProcess::Running; idle = isIdle() ? idle + 1 : 0)
        QThread::sleep(1ms);
}

void Sitting::press(Key key)
{
    screen.press(key);
    rest(Screen::keysym(key));
}

/// Where the focus goes elsewhere, nobody asks about the release.
void Sitting::press(Screen::Held held, char32_t letter)
{
    screen.press(held, letter);
    rest(letter, 150ms);
}

void Sitting::press(Screen::Held held, Key key)
{
    screen.press(held, key);
    rest(Screen::keysym(key), 150ms);
}

void Sitting::strike(QStringView typedKeys)
{
    for (const QChar key : typedKeys) {
        screen.type(QStringView{&key, 1});
        rest(key.unicode());
    }
}

void Sitting::typeKorean(const QString& text)
{
    strike(dubeolsikKeys(text));
    page().type(text);
}

void Sitting::typeLatin(const QString& text)
{
    press(Key::Hangul);
    strike(text);
    press(Key::Hangul);
    page().type(text);
}

void Sitting::pressReturn()
{
    press(Key::Return);
    page().type(u"\n");
}

void Sitting::goToEnd()
{
    press({Key::Control}, Key::End);
    page().goToEnd();
}

void Sitting::clickBelowTheText()
{
    constexpr int besideThePanel = 340;
    constexpr int aboveTheStatus = 40;
    const QRect area = screen.area(m_window);
    screen.click({area.right() - besideThePanel, area.bottom() - aboveTheStatus});
    rest(0, 150ms);
}

} // namespace hoego::tests
