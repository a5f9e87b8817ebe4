#pragma once

#include "ui/common/Room.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace hoego::ui {

class PicturesModel;

/// All pictures of the journal, and where they are used; those that are used nowhere can be removed.
class PicturesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PicturesDialog(const RoomContext& context, QWidget* parent = nullptr);

private:
    void build();
    void onLoaded();
    void onSelected();
    void goToUse();
    void goTo(EntryId entry);
    void remove();

    RoomContext m_context;
    PicturesModel* m_model;
    QLabel* m_summary;
    QListView* m_list;
    QLabel* m_empty;
    QPushButton* m_go;
    QPushButton* m_remove;
};

} // namespace hoego::ui
