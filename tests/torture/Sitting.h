#pragma once

#include "tests/app/Cli.h"
#include "tests/app/Screen.h"
#include "tests/support/Random.h"
#include "tests/torture/InputMethod.h"
#include "tests/torture/Page.h"

#include <QProcess>
#include <QString>

#include <chrono>
#include <map>
#include <string>

namespace hoego::tests {

/// A person at the real window: a program that writes into a journal, hands on a keyboard whose keys go
/// through a real input method, and the pages as they must be.
///
/// HOEGO_SITTING_KEYS: how many keys (400). HOEGO_SITTING_MINUTES: how long it lasts at least; 0: as fast as
/// it goes. HOEGO_SITTING_SEED: another sitting.
class Sitting : public CliTest {
protected:
    using Key = Screen::Key;

    static constexpr int firstMonth = 3; ///< Of 2024; the pages are its months.
    static constexpr int lastMonth = 9;

    Sitting();
    void SetUp() override;
    void TearDown() override;

    // The program
    /// Where no Korean comes, window and input method are closed and opened again.
    void open();
    void close();
    bool isAt(int number) const { return title().contains(QStringLiteral("%1월").arg(number)); }
    bool waitUntilSaved() const;
    void expectStored(int number);
    /// What is stored of the page in hand comes to be another text than was typed.
    void expectTakenBack();

    // Hands: what they do, the page in hand does too
    void press(Key key);
    void press(Screen::Held held, char32_t letter);
    void press(Screen::Held held, Key key);
    /// Presses only: the page is not told.
    void strike(QStringView typedKeys);
    /// Korean keys make `text`; its last syllable is still being composed when it ends with one.
    void typeKorean(const QString& text);
    void typeLatin(const QString& text);
    void pressReturn();
    void goToEnd();
    /// The caret goes to the text's end, to which it must be scrolled.
    void clickBelowTheText();
    Page& page() { return pages[month]; }

    const int wantedKeys;
    Random random;
    Screen screen{{}, Screen::Manager::Openbox};
    InputMethod inputMethod{screen.name()};
    QProcess hoego;
    std::map<int, Page> pages;
    int month = firstMonth;
    int keys = 0;
    const char* doing = "opening";

private:
    void openWindow();
    bool isInKorean();
    QString title() const { return screen.title(m_window); }
    QString stored(int number) const;
    std::string seen() const;
    bool isIdle() const;
    void rest(unsigned long keysym, std::chrono::milliseconds patience = std::chrono::seconds{3});

    Screen::Window m_window = 0;
    std::chrono::milliseconds m_pause;
};

} // namespace hoego::tests
