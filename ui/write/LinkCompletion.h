#pragma once

#include "ui/write/LinkOffers.h"

#include <QFrame>

#include <optional>
#include <vector>

class QListWidget;

namespace hoego::ui {

class Desk;

/// While a link is typed, behind `[[`: what it may lead to, in a list at the caret. Arrows choose, Enter and
/// Tab take, Escape closes; the text keeps the focus. What an input method composes counts as typed and is
/// left alone until something is taken.
class LinkCompletion : public QFrame {
    Q_OBJECT

public:
    explicit LinkCompletion(Desk& desk);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// The link that is being typed.
    struct Begun {
        int at = 0; ///< Behind the brackets.
        QString typed;
    };

    std::optional<Begun> begun() const;
    void onTyped();
    void onMoved();
    void offer(const Begun& link);
    void fill(std::vector<LinkOffer> offers);
    void place();
    void close();
    bool take(int key);
    void takeCurrent();
    void insert(const LinkOffer& offer);
    void announce() const;

    Desk& m_desk;
    QListWidget* m_list;
    std::optional<LinkOffers> m_offers; ///< Kept until a title may be another.
    std::vector<LinkOffer> m_shown;
    QString m_typed;
    int m_dismissed = -1; ///< Behind which brackets nothing is wanted.
};

} // namespace hoego::ui
