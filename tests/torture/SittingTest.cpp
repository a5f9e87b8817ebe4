// A long sitting at the real window: a person writes several months' retrospectives in Korean through a real
// input method, changes rooms and entries in the middle of a syllable, takes back, closes, and has the
// program killed. After every change of entry, and at the end, the journal holds to the letter what was
// typed.
#include "tests/torture/Sitting.h"
#include "tests/support/Printers.h"

#include <QElapsedTimer>

#include <array>

using namespace Qt::StringLiterals;

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

class SittingTest : public Sitting {
protected:
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
        typeKorean(random.of(koreanWords));
        typeKorean(u" "_s);
        const int steps = random.between(1, 6);
        for (int i = 0; i < steps; ++i)
            press({Key::Control}, U'z');
        ASSERT_NO_FATAL_FAILURE(expectTakenBack());
        for (int i = 0; i < steps; ++i)
            press({Key::Control, Key::Shift}, U'z');
        goToEnd();
    }
    /// The pointer moves the caret in the middle of a syllable.
    void clickWhileComposing()
    {
        press(Key::Left);
        page().caret -= page().caret > 0 ? 1 : 0;
        typeKorean(u"밖"_s);
        clickBelowTheText();
        page().goToEnd();
        typeKorean(u"끝 "_s);
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
            Habit{"a click while composing", 4, &SittingTest::clickWhileComposing},
            Habit{"bold", 4, &SittingTest::writeBold},
            Habit{"a list", 5, &SittingTest::writeList},
            Habit{"another room while composing", 3, &SittingTest::changeRoomWhileComposing},
            Habit{"another entry while composing", 4, &SittingTest::changeEntryWhileComposing},
            Habit{"the preview while composing", 2, &SittingTest::lookAtThePreview},
            Habit{"a kill", 1, &SittingTest::beKilled},
            Habit{"closing while composing", 1, &SittingTest::closeWhileComposing},
        };
        int number = random.between(1, 93);
        for (const Habit& habit : habits) {
            number -= habit.weight;
            if (number > 0)
                continue;
            doing = habit.name;
            (this->*habit.act)();
            return;
        }
    }
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
