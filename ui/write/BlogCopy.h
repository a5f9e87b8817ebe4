#pragma once

#include <QObject>

class QAction;

namespace hoego::ui {

class Desk;

/// Puts the text on the clipboard as it may be published: Markdown for an editor of it, and HTML for one that
/// shows what it gets. Live blocks are frozen, and nothing private is in either.
class BlogCopy : public QObject {
    Q_OBJECT

public:
    explicit BlogCopy(const Desk& desk, QObject* parent);

    QAction* command() const { return m_command; }

private:
    void copy();

    const Desk& m_desk;
    QAction* m_command;
};

} // namespace hoego::ui
