#include "ui/shell/JournalLock.h"

#include "core/journal/LockPath.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>

namespace hoego::ui {

namespace {

QString objectPath()
{
    return QStringLiteral("/org/hoego/Window");
}

/// Asked for only where one is running: QtDBus would otherwise try to start one.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

JournalLock::JournalLock(const QString& journalPath, QObject* parent)
    : QObject(parent)
    , m_path(canonicalJournal(journalPath))
    , m_file(lockPath(journalPath))
{
    m_file.setStaleLockTime(std::chrono::milliseconds{0}); // Only a dead owner frees it.
    // Where no file can be made beside the journal nobody else's window can write to it either.
    m_isOurs = m_file.tryLock(std::chrono::milliseconds{0}) || m_file.error() != QLockFile::LockFailedError;
}

JournalLock::~JournalLock()
{
    if (m_isListening) {
        QDBusConnection::sessionBus().unregisterObject(objectPath());
        QDBusConnection::sessionBus().unregisterService(busName());
    }
}

bool JournalLock::raiseOther() const
{
    if (!hasBus())
        return false;
    const auto call = QDBusMessage::createMethodCall(
        busName(), objectPath(), QStringLiteral("org.hoego.Window"), QStringLiteral("Raise"));
    constexpr int patience = 2000;
    const auto answer = QDBusConnection::sessionBus().call(call, QDBus::Block, patience);
    return answer.type() == QDBusMessage::ReplyMessage;
}

void JournalLock::listen()
{
    if (m_isListening || !m_isOurs || !hasBus())
        return;
    auto bus = QDBusConnection::sessionBus();
    m_isListening = bus.isConnected()
        && bus.registerObject(objectPath(), this, QDBusConnection::ExportScriptableSlots)
        && bus.registerService(busName());
}

QString JournalLock::busName() const
{
    const QByteArray hash
        = QCryptographicHash::hash(m_path.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return QStringLiteral("org.hoego.Journal.j") + QString::fromLatin1(hash);
}

} // namespace hoego::ui
