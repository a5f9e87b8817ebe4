#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

namespace hoego::ui {

/// One window a journal: a lock file beside it, and, where there is a session bus, a name on it by which a
/// second start asks the first window to come forward.
class JournalLock : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.hoego.Window")

public:
    /// Tries to be the one; see isOurs().
    explicit JournalLock(const QString& journalPath, QObject* parent = nullptr);
    ~JournalLock() override;

    bool isOurs() const { return m_isOurs; }
    /// Makes the first window come forward. False: there is no bus, or nobody answered.
    bool raiseOther() const;
    /// From now on raiseRequested() comes. Touches the bus, so not before the first paint.
    void listen();

public Q_SLOTS:
    /// Called over the bus.
    Q_SCRIPTABLE void Raise() { Q_EMIT raiseRequested(); }

Q_SIGNALS:
    void raiseRequested();

private:
    QString busName() const;

    QString m_path;
    QLockFile m_file;
    bool m_isOurs = false;
    bool m_isListening = false;
};

} // namespace hoego::ui
