#include "tests/app/Screen.h"

#include <QDeadlineTimer>

#include <array>
#include <poll.h>

// After all else: X11's macros have names like None and Bool.
#include <X11/XKBlib.h>
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

namespace hoego::tests {

namespace {

constexpr KeySym unicodeKeysyms = 0x1000000;
constexpr KeySym vendorKeysyms = 0x1008FF00; // Volume, mail, brightness: nothing that a text needs.

struct XFreed {
    void operator()(void* memory) const { XFree(memory); }
};
template <class T>
using XOwned = std::unique_ptr<T, XFreed>;

/// All of a window's property, as 32-bit items or bytes.
QByteArray property(Display* display, Window window, const char* name, Atom type)
{
    Atom actual = 0;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char* value = nullptr;
    constexpr long plenty = 4096;
    if (XGetWindowProperty(display, window, XInternAtom(display, name, False), 0, plenty, False, type,
                           &actual, &format, &count, &left, &value)
        != Success)
        return {};
    const XOwned<unsigned char> owner{value};
    // Xlib gives 32-bit items as longs.
    const auto width = format == 32 ? sizeof(long) : static_cast<std::size_t>(format) / 8;
    return {reinterpret_cast<const char*>(value), static_cast<qsizetype>(count * width)};
}

/// A window that vanishes while we look at it is no reason to end.
int ignoreError(Display*, XErrorEvent*)
{
    return 0;
}

} // namespace

unsigned long Screen::keysym(Key key)
{
    constexpr std::array<KeySym, 16> keysyms{
        XK_Return, XK_Tab,     XK_Escape,    XK_Home,      XK_End,    XK_Left,      XK_Right, XK_Up,
        XK_Down,   XK_Page_Up, XK_Page_Down, XK_BackSpace, XK_Hangul, XK_Control_L, XK_Alt_L, XK_Shift_L};
    return keysyms.at(static_cast<std::size_t>(key));
}

Screen::Screen(QStringView letters, Manager manager)
{
    startServer();
    if (m_name.isEmpty())
        return;
    XSetErrorHandler(ignoreError);
    m_display = XOpenDisplay(m_name.toUtf8().constData());
    if (m_display == nullptr)
        return;
    XSelectInput(m_display, DefaultRootWindow(m_display), SubstructureNotifyMask | PropertyChangeMask);
    putOnKeyboard(letters);
    if (manager == Manager::Openbox)
        startWindowManager();
}

Screen::~Screen()
{
    if (m_display != nullptr)
        XCloseDisplay(m_display);
    for (QProcess* process : {&m_windowManager, &m_server}) {
        process->terminate();
        process->waitForFinished();
    }
}

void Screen::startServer()
{
    // The server finds a free number itself and tells it.
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-noreset")});
    while (!m_server.canReadLine() && m_server.waitForReadyRead()) { }
    const QByteArray number = m_server.readLine().trimmed();
    if (!number.isEmpty())
        m_name = QLatin1Char(':') + QString::fromLatin1(number);
}

void Screen::startWindowManager()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    m_windowManager.setProcessEnvironment(environment);
    m_windowManager.start(QStringLiteral("openbox"), QStringList{});
    waitFor([this] {
        return !property(m_display, DefaultRootWindow(m_display), "_NET_SUPPORTING_WM_CHECK", XA_WINDOW)
                    .isEmpty();
    });
}

void Screen::putOnKeyboard(QStringView letters)
{
    int first = 0;
    int last = 0;
    XDisplayKeycodes(m_display, &first, &last);
    int code = last;
    for (const char32_t letter : letters.toUcs4()) {
        if (letter < 0x80 || m_ownKeys.contains(letter))
            continue;
        const auto isFree = [&] {
            const KeySym present = XkbKeycodeToKeysym(m_display, static_cast<KeyCode>(code), 0, 0);
            return present == NoSymbol || (present & ~KeySym{0xFF}) == vendorKeysyms;
        };
        while (code > first && !isFree())
            --code;
        std::array<KeySym, 2> keysyms{unicodeKeysyms + letter, unicodeKeysyms + letter};
        XChangeKeyboardMapping(m_display, code, static_cast<int>(keysyms.size()), keysyms.data(), 1);
        m_ownKeys.emplace(letter, static_cast<unsigned int>(code--));
    }
    XSync(m_display, False);
}

void Screen::strike(unsigned int keycode)
{
    XTestFakeKeyEvent(m_display, keycode, True, CurrentTime);
    XTestFakeKeyEvent(m_display, keycode, False, CurrentTime);
    XSync(m_display, False);
}

void Screen::strikeLetter(char32_t letter)
{
    if (const auto own = m_ownKeys.find(letter); own != m_ownKeys.end()) {
        strike(own->second);
        return;
    }
    // Of Latin letters the keysym is the code point.
    const KeyCode code = XKeysymToKeycode(m_display, letter == U'\n' ? XK_Return : KeySym{letter});
    const bool isShifted = XkbKeycodeToKeysym(m_display, code, 0, 0) != letter
        && XkbKeycodeToKeysym(m_display, code, 0, 1) == letter;
    const KeyCode shift = XKeysymToKeycode(m_display, XK_Shift_L);
    if (isShifted)
        XTestFakeKeyEvent(m_display, shift, True, CurrentTime);
    strike(code);
    if (isShifted)
        XTestFakeKeyEvent(m_display, shift, False, CurrentTime);
    XSync(m_display, False);
}

void Screen::type(QStringView text)
{
    for (const char32_t letter : text.toUcs4())
        strikeLetter(letter);
}

unsigned int Screen::codeOf(Key key) const
{
    return XKeysymToKeycode(m_display, keysym(key));
}

void Screen::press(Key key)
{
    strike(codeOf(key));
}

void Screen::hold(Held keys, bool isDown)
{
    for (const Key key : keys)
        XTestFakeKeyEvent(m_display, codeOf(key), isDown ? True : False, CurrentTime);
}

void Screen::press(Held held, char32_t letter)
{
    hold(held, true);
    strikeLetter(letter);
    hold(held, false);
    XSync(m_display, False);
}

void Screen::press(Held held, Key key)
{
    hold(held, true);
    strike(codeOf(key));
    hold(held, false);
    XSync(m_display, False);
}

void Screen::click(QPoint place)
{
    drag(place, place);
}

void Screen::drag(QPoint from, QPoint to)
{
    constexpr int steps = 12; // A hand passes through what lies between.
    XTestFakeMotionEvent(m_display, -1, from.x(), from.y(), CurrentTime);
    XTestFakeButtonEvent(m_display, Button1, True, CurrentTime);
    for (int step = 1; step <= steps && from != to; ++step) {
        const QPoint place = from + (to - from) * step / steps;
        XTestFakeMotionEvent(m_display, -1, place.x(), place.y(), CurrentTime);
        XSync(m_display, False);
    }
    XTestFakeButtonEvent(m_display, Button1, False, CurrentTime);
    XSync(m_display, False);
}

QImage Screen::picture() const
{
    XWindowAttributes root{};
    XGetWindowAttributes(m_display, DefaultRootWindow(m_display), &root);
    XImage* image = XGetImage(m_display, root.root, 0, 0, static_cast<unsigned int>(root.width),
                              static_cast<unsigned int>(root.height), AllPlanes, ZPixmap);
    if (image == nullptr)
        return {};
    const QImage picture{reinterpret_cast<const uchar*>(image->data), image->width, image->height,
                         image->bytes_per_line, QImage::Format_RGB32};
    const QImage copy = picture.copy();
    XDestroyImage(image);
    return copy;
}

QRgb Screen::colorAt(QPoint place) const
{
    XImage* image
        = XGetImage(m_display, DefaultRootWindow(m_display), place.x(), place.y(), 1, 1, AllPlanes, ZPixmap);
    if (image == nullptr)
        return 0;
    const auto color = static_cast<QRgb>(XGetPixel(image, 0, 0) | 0xFF000000U);
    XDestroyImage(image);
    return color;
}

void Screen::setGround(QRgb color)
{
    XSetWindowBackground(m_display, DefaultRootWindow(m_display), color & 0xFFFFFFU);
    XClearWindow(m_display, DefaultRootWindow(m_display));
    XSync(m_display, False);
}

std::optional<Screen::Window> Screen::windowOf(qint64 process) const
{
    const QByteArray clients
        = property(m_display, DefaultRootWindow(m_display), "_NET_CLIENT_LIST", XA_WINDOW);
    const auto* windows = reinterpret_cast<const Window*>(clients.constData());
    for (std::size_t i = 0; i < static_cast<std::size_t>(clients.size()) / sizeof(Window); ++i) {
        const QByteArray owner = property(m_display, windows[i], "_NET_WM_PID", XA_CARDINAL);
        if (owner.size() == sizeof(long) && *reinterpret_cast<const long*>(owner.constData()) == process) {
            XSelectInput(m_display, windows[i], PropertyChangeMask);
            return windows[i];
        }
    }
    return std::nullopt;
}

QString Screen::title(Window window) const
{
    return QString::fromUtf8(
        property(m_display, window, "_NET_WM_NAME", XInternAtom(m_display, "UTF8_STRING", False)));
}

QRect Screen::area(Window window) const
{
    XWindowAttributes attributes{};
    int left = 0;
    int top = 0;
    ::Window child = 0;
    if (XGetWindowAttributes(m_display, window, &attributes) == 0
        || XTranslateCoordinates(m_display, window, attributes.root, 0, 0, &left, &top, &child) == 0)
        return {};
    return {left, top, attributes.width, attributes.height};
}

void Screen::askToClose(Window window) const
{
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = XInternAtom(m_display, "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(m_display, "WM_DELETE_WINDOW", False));
    event.xclient.data.l[1] = CurrentTime;
    XSendEvent(m_display, window, False, NoEventMask, &event);
    XSync(m_display, False);
}

bool Screen::waitFor(const Condition& condition, std::chrono::milliseconds patience) const
{
    // What happens on the display wakes us; what happens elsewhere (in a file) is looked for this often.
    constexpr int lookAgainMs = 20;
    const QDeadlineTimer deadline{patience};
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        pollfd connection{.fd = ConnectionNumber(m_display), .events = POLLIN, .revents = 0};
        if (XPending(m_display) == 0)
            ::poll(&connection, 1, lookAgainMs);
        while (XPending(m_display) > 0) {
            XEvent event;
            XNextEvent(m_display, &event);
        }
    }
    return true;
}

} // namespace hoego::tests
