#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QAction;

namespace hoego::ui {

class Desk;
class Manuscript;

/// Keeps links alive when an entry gets another title: `[[old]]` in other texts, and in its own, becomes
/// `[[new]]`, what the link shows stays. Done when the title is finished, not while it is typed; not when
/// another entry has the old title still, which the links may mean. A renaming that changed other texts can
/// be taken back while it is the last thing done.
class LinkMender : public QObject {
    Q_OBJECT

public:
    explicit LinkMender(Desk& desk);

    /// The entry in hand is stored and its title is what the person wants.
    void mend();

private:
    void mendLinks(const QString& before);
    /// Whether the house's undo would take back a renaming.
    bool canTakeBack() const;

    Desk& m_desk;
    QAction* m_takeBack;
    QPointer<Manuscript> m_manuscript;
    QString m_title; ///< By which other texts may know the entry in hand.
};

} // namespace hoego::ui
