// A long sitting at the real window: a person writes several months' retrospectives in Korean through a real
// input method, changes rooms and entries in the middle of a syllable, takes back, closes, and has the
// program killed. After every change of entry, and at the end, the journal holds to the letter what was
// typed.
//
// HOEGO_SITTING_KEYS: how many keys (400). HOEGO_SITTING_MINUTES: how long it lasts at least; 0: as fast as
// it goes. HOEGO_SITTING_SEED: another sitting.
#include "tests/app/Cli.h"
#include "tests/app/Screen.h"
#include "tests/support/Printers.h"
#include "tests/support/Random.h"
#include "tests/torture/Dubeolsik.h"
#include "tests/torture/InputMethod.h"
#include "tests/torture/Page.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <array>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hoego::tests {

namespace {

const std::array koreanWords{
    u"이번"_s,     u"달에는"_s,   u"책을"_s,   u"열두"_s,     u"권"_s,        u"읽었다."_s,     u"값진"_s,
    u"닭갈비와"_s, u"앉아서"_s,   u"쉬는"_s,   u"버릇이"_s,   u"없었는데,"_s, u"괜찮아"_s,      u"뜻밖의"_s,
    u"꾸준히"_s,   u"달리기를"_s, u"했고"_s,   u"왜"_s,       u"의의를"_s,    u"찾는지"_s,      u"흙길을"_s,
    u"밟으며"_s,   u"얇은"_s,     u"외투를"_s, u"꿰맸다."_s,  u"훑어보니"_s,  u"궤도에"_s,      u"올랐다."_s,
    u"쌓인"_s,     u"빨래와"_s,   u"찌개,"_s,  u"읊조리던"_s, u"시를"_s,      u"잃어버렸다."_s, u"앎이"_s,
    u"늘었다."_s,  u"다음"_s,     u"달의"_s,   u"계획은"_s,   u"단순하다."_s, u"얘기를"_s,      u"예쁘게"_s,
};
const std::array latinWords{u"Qt"_s, u"SQLite"_s, u"PR"_s, u"rebase"_s, u"KPT"_s, u"v0.1,"_s, u"Python"_s};
constexpr int firstMonth = 3;
constexpr int lastMonth = 9;

int wish(const char* name, int otherwise)
{
    bool isNumber = false;
    const int wished = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? wished : otherwise;
}

class SittingTest : public CliTest {
protected:
    using Key = Screen::Key;

    void SetUp() override
    {
        ASSERT_TRUE(screen.isUp());
        ASSERT_TRUE(inputMethod.isUp()) << "the input method did not start";
        startJournal();
        environment.insert(u"LC_ALL"_s, u"ko_KR.UTF-8"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // What Qt and D-Bus keep is not ours.
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"run"_s));
        QDir{}.mkpath(folder.filePath(u"run"_s));
        QFile::setPermissions(folder.filePath(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        pause = std::chrono::milliseconds{wish("HOEGO_SITTING_MINUTES", 0) * 60'000 / wantedKeys};
    }
    void TearDown() override
    {
        hoego.kill();
        hoego.waitForFinished();
    }

    // ---- the program
    // -------------------------------------------------------------------------------------------

    void open()
    {
        hoego.setProcessEnvironment(inputMethod.usedIn(environment));
        hoego.start(QStringLiteral(HOEGO),
                    {u"--journal"_s, journal, u"--language"_s, u"ko"_s, u"--place"_s,
                     u"write 2024-%1"_s.arg(month, 2, 10, QLatin1Char{'0'})});
        ASSERT_TRUE(hoego.waitForStarted()) << hoego.errorString().toStdString();
        ASSERT_TRUE(screen.waitFor([&] {
            window = screen.windowOf(hoego.processId()).value_or(0);
            return window != 0 && isAt(month);
        })) << "no window: "
            << title().toStdString() << hoego.readAllStandardError().toStdString() << seen();
        press({Key::Control}, Key::End);
        page().goToEnd();
        waitForInputMethod();
    }
    /// The first keys of a new window may come before its input method does: types until Korean comes of it.
    void waitForInputMethod()
    {
        const QString before = page().text;
        ASSERT_TRUE(screen.waitFor(
            [&] {
                strike(u"rk ");
                const bool isKorean = screen.waitFor([&] { return stored(month) == before + u"가 "; }, 2s);
                for (int i = 0; !isKorean && i < 3; ++i)
                    press(Key::Backspace);
                return isKorean;
            },
            60s))
            << "no Korean comes: " << stored(month).toStdString();
        page().type(u"가 ");
    }
    void close()
    {
        screen.askToClose(window);
        ASSERT_TRUE(hoego.waitForFinished()) << "it did not close";
        EXPECT_EQ(hoego.exitCode(), 0);
        EXPECT_EQ(hoego.readAllStandardError().toStdString(), "");
    }
    QString title() const { return screen.title(window); }
    bool isAt(int number) const { return title().contains(u"%1월"_s.arg(number)); }
    bool waitUntilSaved() const
    {
        return screen.waitFor([&] { return !title().contains(u'*'); });
    }
    QString stored(int number) const
    {
        const Answer shown
            = cli({u"entry"_s, u"show"_s, u"2024-%1"_s.arg(number, 2, 10, QLatin1Char{'0'}), u"--json"_s});
        return shown.exit == 0 ? shown.object()[u"body"].toString() : QString{};
    }
    void expectStored(int number)
    {
        const QString& wanted = pages[number].text;
        if (screen.waitFor([&] { return stored(number) == wanted; }, 10s))
            return;
        const QString got = stored(number);
        const auto same = std::ranges::mismatch(got, wanted).in1 - got.begin();
        const auto from = std::max<qsizetype>(0, same - 20);
        FAIL() << "month " << number << " differs at " << same << " of " << wanted.size() << " after " << keys
               << " keys, doing: " << doing << "\nwanted …" << wanted.mid(from, 60).toStdString()
               << "\ngot    …" << got.mid(from, 60).toStdString() << '\n'
               << seen();
    }
    /// Keeps a picture of what went wrong.
    std::string seen() const
    {
        const QString file = QDir{}.absoluteFilePath(u"sitting-failure.png"_s);
        screen.picture().save(file);
        return "seen: " + file.toStdString();
    }

    // ---- hands
    // -------------------------------------------------------------------------------------------------

    /// Whether no thread of the program has anything to do.
    bool isIdle() const
    {
        const QDir tasks{u"/proc/%1/task"_s.arg(hoego.processId())};
        return std::ranges::all_of(
            tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot), [&](const QString& task) {
                QFile stat{tasks.filePath(task + u"/stat"_s)};
                // "1234 (its name) S …", see proc(5)
                return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") S ");
            });
    }
    /// After each key, as long as a hand takes; at least until the input method was asked about it and the
    /// program did what it answered. No hand is quicker, and what is composed by the next key would overtake
    /// a key that the input method gave back.
    void rest(unsigned long keysym, std::chrono::milliseconds patience = 3s)
    {
        ++keys;
        if (pause.count() > 0)
            QThread::sleep(pause);
        inputMethod.waitForRelease(keysym, patience);
        constexpr int enough = 3; // Between two tasks it may look idle.
        for (int idle = 0; idle < enough && hoego.state() == QProcess::Running;
             idle = isIdle() ? idle + 1 : 0)
            QThread::sleep(1ms);
    }
    void press(Key key)
    {
        screen.press(key);
        rest(Screen::keysym(key));
    }
    /// Where the focus goes elsewhere, nobody asks about the release.
    void press(Screen::Held held, char32_t letter)
    {
        screen.press(held, letter);
        rest(letter, 150ms);
    }
    void press(Screen::Held held, Key key)
    {
        screen.press(held, key);
        rest(Screen::keysym(key), 150ms);
    }
    void strike(QStringView typedKeys)
    {
        for (const QChar key : typedKeys) {
            screen.type(QStringView{&key, 1});
            rest(key.unicode());
        }
    }
    /// Korean keys make `text`; its last syllable is still being composed when it ends with one.
    void typeKorean(const QString& text)
    {
        strike(dubeolsikKeys(text));
        page().type(text);
    }
    void typeLatin(const QString& text)
    {
        press(Key::Hangul);
        strike(text);
        press(Key::Hangul);
        page().type(text);
    }
    void pressReturn()
    {
        press(Key::Return);
        page().type(u"\n");
    }
    void goToEnd()
    {
        press({Key::Control}, Key::End);
        page().goToEnd();
    }
    Page& page() { return pages[month]; }

    // ---- what a person does
    // ------------------------------------------------------------------------------------

    void writeSentence()
    {
        for (int words = random.between(2, 6); words > 0; --words) {
            typeKorean(random.of(koreanWords));
            typeKorean(u" "_s);
        }
        if (random.oneIn(4)) {
            pressReturn();
            pressReturn();
        }
    }
    void writeLatin()
    {
        typeLatin(random.of(latinWords));
        typeKorean(u" "_s);
    }
    void eraseWhatIsDone()
    {
        const auto most = std::min<qsizetype>(5, page().inLine());
        for (qsizetype i = 0; i < most; ++i)
            press(Key::Backspace);
        page().erase(most);
    }
    /// A syllable is taken apart letter by letter while it is composed.
    void eraseWhatIsComposed()
    {
        typeKorean(u"가"_s);
        strike(u"gks"); // 한
        for (int i = 0; i < 3; ++i)
            press(Key::Backspace);
        typeKorean(u" "_s);
    }
    /// The caret is moved in the middle of a syllable, and something is written there.
    void moveWhileComposing()
    {
        typeKorean(u"밖"_s);
        press(Key::Left);
        --page().caret;
        typeKorean(u"안"_s);
        press(Key::Home);
        // Wrapped lines begin where the window says: only a short one begins where its paragraph does.
        if (constexpr int surelyOneLine = 12; page().inLine() > surelyOneLine) {
            goToEnd();
        } else {
            page().goToLineStart();
            typeKorean(u"첫"_s);
        }
        goToEnd();
        typeKorean(u" "_s);
    }
    void takeBackAndAgain()
    {
        const int steps = random.between(1, 6);
        for (int i = 0; i < steps; ++i)
            press({Key::Control}, U'z');
        for (int i = 0; i < steps; ++i)
            press({Key::Control, Key::Shift}, U'z');
        goToEnd();
    }
    void writeBold()
    {
        if (!page().isAtLineStart())
            typeKorean(u" "_s);
        press({Key::Control}, U'b');
        page().type(u"****");
        page().caret -= 2;
        typeKorean(random.of(koreanWords));
        goToEnd();
        typeKorean(u" "_s);
    }
    void writeList()
    {
        if (!page().isAtLineStart())
            pressReturn();
        typeKorean(u"- "_s);
        for (int items = random.between(1, 3); items > 0; --items) {
            typeKorean(random.of(koreanWords));
            press(Key::Return); // In the middle of a syllable, often.
            page().type(u"\n- ");
        }
        press(Key::Return); // An empty item ends the list.
        page().erase(2);
    }
    void changeRoomWhileComposing()
    {
        typeKorean(u"방"_s);
        press({Key::Control}, random.of(std::array{U'2', U'3', U'4'}));
        ASSERT_TRUE(screen.waitFor([&] { return !isAt(month); })) << "the room did not change";
        press({Key::Control}, U'1');
        ASSERT_TRUE(screen.waitFor([&] { return isAt(month); })) << "no way back";
        typeKorean(u"안에서 "_s);
    }
    void changeEntryWhileComposing()
    {
        typeKorean(u"끝"_s);
        const int before = month;
        month = month == firstMonth || (month < lastMonth && random.oneIn(2)) ? month + 1 : month - 1;
        press({Key::Control, Key::Alt}, month > before ? Key::PageDown : Key::PageUp);
        ASSERT_TRUE(screen.waitFor([&] { return isAt(month); })) << "the entry did not change";
        expectStored(before);
        goToEnd();
    }
    void lookAtThePreview()
    {
        typeKorean(u"봄"_s);
        for (int views = 0; views < 3; ++views)
            press({Key::Control}, U'e');
        goToEnd();
        typeKorean(u" "_s);
    }
    /// What the status line calls saved is there; the syllable being composed was not.
    void beKilled()
    {
        ASSERT_TRUE(waitUntilSaved());
        if (random.oneIn(2))
            strike(u"rk");
        hoego.kill();
        ASSERT_TRUE(hoego.waitForFinished());
        for (const auto& [number, page] : pages)
            expectStored(number);
        open();
    }
    void closeWhileComposing()
    {
        typeKorean(u"문"_s);
        close();
        expectStored(month);
        open();
    }

    void doSomething()
    {
        struct Habit {
            const char* name;
            int weight;
            void (SittingTest::*act)();
        };
        static constexpr std::array habits{
            Habit{"a sentence", 40, &SittingTest::writeSentence},
            Habit{"a Latin word", 8, &SittingTest::writeLatin},
            Habit{"erasing", 6, &SittingTest::eraseWhatIsDone},
            Habit{"erasing what is composed", 5, &SittingTest::eraseWhatIsComposed},
            Habit{"moving while composing", 5, &SittingTest::moveWhileComposing},
            Habit{"undo and redo", 5, &SittingTest::takeBackAndAgain},
            Habit{"bold", 4, &SittingTest::writeBold},
            Habit{"a list", 5, &SittingTest::writeList},
            Habit{"another room while composing", 3, &SittingTest::changeRoomWhileComposing},
            Habit{"another entry while composing", 4, &SittingTest::changeEntryWhileComposing},
            Habit{"the preview while composing", 2, &SittingTest::lookAtThePreview},
            Habit{"a kill", 1, &SittingTest::beKilled},
            Habit{"closing while composing", 1, &SittingTest::closeWhileComposing},
        };
        int number = random.between(1, 89);
        for (const Habit& habit : habits) {
            number -= habit.weight;
            if (number > 0)
                continue;
            doing = habit.name;
            (this->*habit.act)();
            return;
        }
    }

    const int wantedKeys = wish("HOEGO_SITTING_KEYS", 400);
    Random random{static_cast<std::uint64_t>(wish("HOEGO_SITTING_SEED", 20241122))};
    std::chrono::milliseconds pause{0};
    Screen screen{u"", Screen::Manager::Openbox};
    InputMethod inputMethod{screen.name()};
    QProcess hoego;
    Screen::Window window = 0;
    std::map<int, Page> pages;
    int month = firstMonth;
    int keys = 0;
    const char* doing = "opening";
};

} // namespace

TEST_F(SittingTest, LeavesToTheLetterWhatWasTyped)
{
    QElapsedTimer clock;
    clock.start();
    ASSERT_NO_FATAL_FAILURE(open());
    int done = 0;
    for (; keys < wantedKeys; ++done) {
        ASSERT_NO_FATAL_FAILURE(doSomething());
        // Once in a while all is looked at, whatever is going on.
        if (constexpr int often = 10; done % often == 0) {
            ASSERT_TRUE(waitUntilSaved());
            ASSERT_NO_FATAL_FAILURE(expectStored(month));
        }
    }
    ASSERT_NO_FATAL_FAILURE(beKilled());
    ASSERT_NO_FATAL_FAILURE(closeWhileComposing());
    ASSERT_NO_FATAL_FAILURE(close());
    qsizetype characters = 0;
    for (const auto& [number, page] : pages) {
        ASSERT_NO_FATAL_FAILURE(expectStored(number));
        characters += page.text.size();
    }
    EXPECT_EQ(cli({u"check"_s}).exit, 0);
    RecordProperty("keys", keys);
    std::printf("%d keys, %d things done, %lld characters in %zu entries, %lld s\n", keys, done,
                static_cast<long long>(characters), pages.size(), clock.elapsed() / 1000);
}

} // namespace hoego::tests
