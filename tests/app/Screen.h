#pragma once

#include <QImage>
#include <QPoint>
#include <QProcess>
#include <QRect>
#include <QString>
#include <QStringView>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>

struct _XDisplay;

namespace hoego::tests {

/// An X display of its own with a small window manager, and a person who types, points and looks there. All
/// events are the X server's own (XTEST): no program can tell them from a keyboard's and a mouse's.
class Screen {
public:
    using Window = unsigned long;
    using Condition = std::function<bool()>;

    enum class Key : std::uint8_t {
        Return,
        Tab,
        Escape,
        Home,
        End,
        Left,
        Right,
        Up,
        Down,
        PageUp,
        PageDown,
        Backspace,
        Hangul, ///< Between Korean and Latin letters.
        Control,
        Alt,
        Shift
    };
    using Held = std::initializer_list<Key>;
    /// X's number of a key; of a Latin letter it is the letter's code point.
    static unsigned long keysym(Key key);

    enum class Manager : bool { None, Openbox };

    /// `letters` are put on keys that the keyboard leaves free; a program started later finds them there.
    explicit Screen(QStringView letters, Manager manager = Manager::Openbox);
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    bool isUp() const { return m_display != nullptr; }
    QString name() const { return m_name; } ///< For $DISPLAY.

    /// Types `text`; a line feed is the Return key.
    void type(QStringView text);
    void press(Key key);
    /// A key while others are held: Ctrl+3.
    void press(Held held, char32_t letter);
    void press(Held held, Key key);
    void press(Key held, char32_t letter) { press({held}, letter); }
    void press(Key held, Key key) { press({held}, key); }
    void click(QPoint place);
    /// With the left button held all the way.
    void drag(QPoint from, QPoint to);

    /// Everything on the display.
    QImage picture() const;
    QRgb colorAt(QPoint place) const;
    /// What is seen where there is no window.
    void setGround(QRgb color);

    /// The program's window that is on the display, once there is one.
    std::optional<Window> windowOf(qint64 process) const;
    QString title(Window window) const;
    /// Where it is on the display, without its frame.
    QRect area(Window window) const;
    /// Asks the window to close, as its close button does.
    void askToClose(Window window) const;

    /// Looks again and again, at the latest when something happens on the display.
    bool waitFor(const Condition& condition,
                 std::chrono::milliseconds patience = std::chrono::seconds{20}) const;

private:
    void startServer();
    void startWindowManager();
    void putOnKeyboard(QStringView letters);
    unsigned int codeOf(Key key) const;
    void hold(Held keys, bool isDown);
    void strike(unsigned int keycode);
    void strikeLetter(char32_t letter);

    QProcess m_server;
    QProcess m_windowManager;
    QString m_name;
    _XDisplay* m_display = nullptr;
    std::map<char32_t, unsigned int> m_ownKeys;
};

} // namespace hoego::tests
