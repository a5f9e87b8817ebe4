#pragma once

#include <QObject>

#include <functional>
#include <utility>

class QAction;

namespace hoego::ui {

class Desk;

/// Puts the text on the clipboard as it may be published: Markdown for an editor of it, and HTML for one that
/// shows what it gets. Nothing private is in either.
class BlogCopy : public QObject {
    Q_OBJECT

public:
    explicit BlogCopy(const Desk& desk, QObject* parent);

    QAction* command() const { return m_command; }
    /// Makes plain Markdown of the live blocks in a text. Without, they stay as they are.
    void setFreezing(std::function<QString(const QString& markdown)> frozen) { m_frozen = std::move(frozen); }

private:
    void copy();

    const Desk& m_desk;
    QAction* m_command;
    std::function<QString(const QString&)> m_frozen;
};

} // namespace hoego::ui
