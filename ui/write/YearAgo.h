#pragma once

#include "core/entry/Entry.h"
#include "ui/common/Room.h"

#include <QAbstractButton>

#include <optional>

namespace hoego::ui {

class SectionHead;

/// Words set as a quotation; a click opens where they are from.
class Quotation : public QAbstractButton {
    Q_OBJECT

public:
    using QAbstractButton::QAbstractButton;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// How the same period began a year ago. Hidden where nothing was written.
class YearAgo : public QWidget {
    Q_OBJECT

public:
    explicit YearAgo(const RoomContext& context, QWidget* parent = nullptr);

    void setPeriod(const std::optional<Period>& period);
    void reload();

private:
    RoomContext m_context;
    std::optional<Period> m_period; ///< A year before the one in hand.
    std::optional<EntryId> m_entry;
    SectionHead* m_head;
    Quotation* m_words;
};

} // namespace hoego::ui
