#pragma once

#include "core/journal/Reads.h"
#include "ui/common/Room.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace hoego::ui {

class SectionHead;

/// One entry that points here: what it is called, when, and the sentence; a click opens it.
class BacklinkRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit BacklinkRow(const Backlink& link, QWidget* parent = nullptr);

    EntryId entry() const { return m_entry; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList sentenceLines(int width) const;

    EntryId m_entry;
    QString m_when;
    QString m_sentence;
};

/// The entries that point at the one in hand. Hidden where there are none.
class Backlinks : public QWidget {
    Q_OBJECT

public:
    explicit Backlinks(const RoomContext& context, QWidget* parent = nullptr);

    void setEntry(const Entry& entry);
    void reload();

private:
    void fill();

    RoomContext m_context;
    std::optional<Entry> m_entry; ///< Without its text.
    std::vector<Backlink> m_links;
    bool m_showsAll = false;
    SectionHead* m_head;
    QVBoxLayout* m_rows;
    QAbstractButton* m_more;
};

} // namespace hoego::ui
