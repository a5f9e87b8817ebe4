#pragma once

#include "ui/write/TextCounter.h"

#include <QTimer>

namespace hoego::ui {

class Desk;

/// How much was written, in words for the status line: of the text, or of what is selected.
class WordCount : public QObject {
    Q_OBJECT

public:
    explicit WordCount(Desk& desk, QObject* parent = nullptr);

Q_SIGNALS:
    void changed(const QString& words);

private:
    void count();

    Desk& m_desk;
    TextCounter m_counter;
    QTimer m_pause;
};

} // namespace hoego::ui
