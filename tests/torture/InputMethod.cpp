#include "tests/torture/InputMethod.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

using namespace Qt::StringLiterals;

namespace hoego::tests {

InputMethod::InputMethod(const QString& display)
    : m_display(display)
{
    startBus();
    writeSettings();
    m_fcitx.setProcessEnvironment(usedIn(QProcessEnvironment::systemEnvironment()));
    m_fcitx.setProcessChannelMode(QProcess::MergedChannels);
    m_monitor.start(u"dbus-monitor"_s, {u"--address"_s, m_address, u"member='ProcessKeyEvent'"_s});
    m_connection = QDBusConnection::connectToBus(m_address, u"sitting"_s);
    start();
}

void InputMethod::start()
{
    // Without what draws: candidates and states are no part of what is typed.
    m_fcitx.start(u"fcitx5"_s, {u"--disable"_s, u"classicui,notificationitem,kimpanel,wayland,waylandim"_s});
    m_isUp = false;
    constexpr unsigned long lookAgainMs = 50;
    const QDeadlineTimer deadline{std::chrono::seconds{20}};
    while (!m_isUp && !deadline.hasExpired() && m_fcitx.waitForStarted()) {
        m_isUp = isAnswering();
        QThread::msleep(lookAgainMs);
    }
}

QByteArray InputMethod::restart()
{
    m_fcitx.kill();
    m_fcitx.waitForFinished();
    const QByteArray said = m_fcitx.readAll();
    waitUntilNobodyAnswers();
    start();
    return said;
}

/// The bus takes a moment to see that the last one is gone, and refuses its name to the next until then.
void InputMethod::waitUntilNobodyAnswers() const
{
    constexpr unsigned long lookAgainMs = 20;
    const QDeadlineTimer deadline{std::chrono::seconds{10}};
    while (m_connection->interface()->isServiceRegistered(u"org.fcitx.Fcitx5"_s) && !deadline.hasExpired())
        QThread::msleep(lookAgainMs);
}

InputMethod::~InputMethod()
{
    for (QProcess* process : {&m_monitor, &m_fcitx, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

void InputMethod::startBus()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    while (!m_bus.canReadLine() && m_bus.waitForReadyRead()) { }
    m_address = QString::fromUtf8(m_bus.readLine().trimmed());
}

void InputMethod::writeSettings() const
{
    const QDir folder{m_folder.path()};
    folder.mkpath(u"fcitx5"_s);
    QFile profile{folder.filePath(u"fcitx5/profile"_s)};
    if (profile.open(QIODevice::WriteOnly))
        profile.write("[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=keyboard-us\n"
                      "[Groups/0/Items/0]\nName=hangul\nLayout=\n"
                      "[Groups/0/Items/1]\nName=keyboard-us\nLayout=\n"
                      "[GroupOrder]\n0=Default\n");
    QFile config{folder.filePath(u"fcitx5/config"_s)};
    if (config.open(QIODevice::WriteOnly))
        config.write(
            "[Hotkey/TriggerKeys]\n0=Hangul\n[Hotkey/AltTriggerKeys]\n[Hotkey/EnumerateForwardKeys]\n"
            "[Hotkey/EnumerateBackwardKeys]\n");
}

bool InputMethod::isAnswering() const
{
    // It serves its callers in turn: when this is answered, the keys before it are. Where windows ask is not
    // there from the first moment on.
    const QDBusMessage question
        = QDBusMessage::createMethodCall(u"org.fcitx.Fcitx5"_s, u"/org/freedesktop/portal/inputmethod"_s,
                                         u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s);
    const QDBusMessage answer = m_connection->call(question);
    return answer.type() == QDBusMessage::ReplyMessage
        && answer.arguments().value(0).toString().contains(u"CreateInputContext"_s);
}

bool InputMethod::waitForRelease(unsigned long keysym, std::chrono::milliseconds patience)
{
    // The arguments: keysym, keycode, modifiers, whether it is a release, time.
    const QRegularExpression release{
        u"member=ProcessKeyEvent\\s+uint32 %1\\s+uint32 \\d+\\s+uint32 \\d+\\s+boolean true"_s.arg(keysym)};
    const QDeadlineTimer deadline{patience};
    while (!deadline.hasExpired()) {
        if (const auto match = release.match(QString::fromLatin1(m_told)); match.hasMatch()) {
            m_told.remove(0, match.capturedEnd());
            return isAnswering();
        }
        if (m_monitor.bytesAvailable() == 0)
            m_monitor.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        m_told += m_monitor.readAllStandardOutput();
    }
    m_told.clear();
    return false;
}

QProcessEnvironment InputMethod::usedIn(QProcessEnvironment environment) const
{
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    environment.insert(u"QT_IM_MODULE"_s, u"fcitx"_s);
    return environment;
}

} // namespace hoego::tests
