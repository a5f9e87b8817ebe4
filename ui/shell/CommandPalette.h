#pragma once

#include "ui/shell/Offers.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QLineEdit;
class QListWidget;

namespace hoego::ui {

/// A line in which anything can be asked for by name, and below it what is meant. Lies over the window; Enter
/// goes, Escape closes.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    void open(Offers offers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh(const QString& typed);
    void take();
    void place();
    void close();

    QLineEdit* m_line;
    QListWidget* m_list;
    std::optional<Offers> m_offers;
    std::vector<Offer> m_shown;
    QPointer<QWidget> m_before; ///< Where the focus was.
};

} // namespace hoego::ui
