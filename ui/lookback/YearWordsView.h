#pragma once

#include "core/Result.h"
#include "core/lookback/YearWords.h"
#include "ui/common/Room.h"

#include <QTimer>

#include <stop_token>

class QLabel;

namespace hoego::ui {

class FlowLayout;

/// The words a year has more of than others: each leads to where it stands. Empty while it does not know any.
class YearWordsView : public QWidget {
    Q_OBJECT

public:
    explicit YearWordsView(const RoomContext& context, QWidget* parent = nullptr);
    ~YearWordsView() override;

    /// Reads all texts beside the window's thread; shows nothing until that is done.
    void show(int year);
    using QWidget::show;

Q_SIGNALS:
    void failed(const hoego::Error& error);

private:
    void load();
    void take(const Result<std::vector<YearWord>>& words);

    RoomContext m_context;
    FlowLayout* m_flow;
    QTimer m_soon;
    std::stop_source m_reading; ///< What is read is given up when another year is shown, or the room goes.
    int m_year = 1970;
};

} // namespace hoego::ui
