#pragma once

#include "ui/common/Room.h"

class QLabel;
class QListView;
class QModelIndex;
class QStackedWidget;
class QTimer;

namespace hoego::ui {

class HitModel;
class RoomHeader;
class SearchBox;

/// Looking for words in everything that was written: texts, notes of days, goals and reviews, as one types.
class FindRoom : public Room {
    Q_OBJECT

public:
    explicit FindRoom(const RoomContext& context, QWidget* parent = nullptr);

    void show(const Place& place) override;
    using Room::show;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLabel* buildHint();
    /// Soon, but not before the person pauses.
    void searchSoon();
    void search();
    void onChanged();
    void showWords(const QString& words);
    void open(const QModelIndex& index);
    void choose(const QModelIndex& index);
    bool onBoxKey(int key);
    bool onListKey(int key);
    void dress();

    RoomContext m_context;
    HitModel* m_model;
    RoomHeader* m_header;
    SearchBox* m_box;
    QStackedWidget* m_pages;
    QLabel* m_hint;
    QListView* m_list;
    QTimer* m_pause;
    bool m_isStale = false; ///< The journal changed while the room was not seen.
};

} // namespace hoego::ui
