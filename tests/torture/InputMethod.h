#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace hoego::tests {

/// A person's Korean input method on a display: fcitx with its Hangul engine on a session bus of its own.
/// Each window begins in Korean; the Hangul key changes to Latin letters and back.
class InputMethod {
public:
    explicit InputMethod(const QString& display);
    ~InputMethod();
    Q_DISABLE_COPY_MOVE(InputMethod)

    bool isUp() const { return m_isUp; }
    /// Once in a while it comes up and composes nothing, for whatever window. Returns what it said until now.
    QByteArray restart();
    /// `environment` with what makes a program's windows use it.
    QProcessEnvironment usedIn(QProcessEnvironment environment) const;
    /// Waits until a program asked about the release of the key with this X keysym and was answered. A
    /// program that is given keys quicker than it asks about them shows what is composed before what the
    /// input method gave back. False: it was not asked within `patience`.
    bool waitForRelease(unsigned long keysym, std::chrono::milliseconds patience);

private:
    bool isAnswering() const;
    void start();
    void waitUntilNobodyAnswers() const;
    void startBus();
    void writeSettings() const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_fcitx;
    QProcess m_monitor; ///< Tells which keys programs ask about.
    QByteArray m_told; ///< What it told that was not looked at yet.
    QString m_address;
    std::optional<QDBusConnection> m_connection;
    QString m_display;
    bool m_isUp = false;
};

} // namespace hoego::tests
