#pragma once

#include "ui/write/Desk.h"

#include <QTimer>

namespace hoego::ui {

/// Keeps the outline at the top of a text, where there is one, in step with the headings below it: some time
/// after the typing, as part of its undo step.
class OutlineFollower : public QObject {
    Q_OBJECT

public:
    OutlineFollower(Desk& desk, QObject* parent);

    /// Typing pauses for this long before the headings are looked at.
    static constexpr std::chrono::milliseconds pause{700};

private:
    void follow();
    void replace(QTextDocument& document, int first, int end, const QStringList& lines);

    Desk& m_desk;
    QTimer m_pause;
};

} // namespace hoego::ui
