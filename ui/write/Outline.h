#pragma once

#include "ui/write/Headings.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QWidget>

class QListView;

namespace hoego::ui {

class SectionHead;

class Desk;

/// The headings of a text as rows.
class OutlineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        LevelRole = Qt::UserRole, ///< From 0: the outermost that there is.
        HereRole
    };               ///< Whether the caret is below this one.

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setHeadings(std::vector<Heading> headings);
    const std::vector<Heading>& headings() const { return m_headings; }
    /// The person is at `position` of the text. The row of the heading above; -1: there is none.
    int setHere(int position);

private:
    std::vector<Heading> m_headings;
    int m_outermost = 1;
    int m_here = -1;
};

/// Beside the text: its headings. A click or Enter goes there. Not to be seen where a text has none.
class Outline : public QWidget {
    Q_OBJECT

public:
    explicit Outline(Desk& desk, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void track();
    void jump(const QModelIndex& index);
    void fit();

    Desk& m_desk;
    OutlineModel m_model;
    SectionHead* m_head;
    QListView* m_list;
    QTimer m_afterTyping;
    QTimer m_afterMoving;
};

} // namespace hoego::ui
