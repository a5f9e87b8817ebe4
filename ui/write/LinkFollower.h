#pragma once

#include <QObject>

#include <functional>

class QTextCursor;

namespace hoego::ui {

class Desk;

/// Goes where a link leads: Ctrl+click and Ctrl+Enter in the editor, the menu of the right button, a click in
/// the preview. A period leads to its page, written or not; so does a title that nobody has yet.
class LinkFollower : public QObject {
    Q_OBJECT

public:
    /// `begin`: shows an empty page of that title, which is kept when something is written on it.
    LinkFollower(Desk& desk, std::function<void(const QString& title)> begin);

    void follow(const QString& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool followAt(const QTextCursor& cursor);

    Desk& m_desk;
    std::function<void(const QString& title)> m_begin;
};

} // namespace hoego::ui
