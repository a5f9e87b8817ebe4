#pragma once

#include "core/entry/LiveBlock.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QAbstractScrollArea;
class QMenu;
class QTextCursor;

namespace hoego::ui {

class Desk;
class Inlays;
struct FrozenBlock;

/// What a person does with live blocks: put one in, see it in the preview, turn it into plain Markdown.
class LiveTools : public QObject {
    Q_OBJECT

public:
    explicit LiveTools(Desk& desk);
    ~LiveTools() override;

    /// What the block of `request` shows, as HTML for a page like `page`.
    QString html(const QString& request, const QAbstractScrollArea& page) const;
    /// The kinds of block, to be put in at the caret.
    QMenu& insertMenu() { return *m_insertMenu; }
    Inlays& inlays() { return *m_inlays; }

Q_SIGNALS:
    /// What the preview shows of a block may be another thing now.
    void touched();

private:
    void fillInsertMenu();
    void insert(const LiveRequest& request);
    void freezeAt(const QTextCursor& place);
    void freezeAll();
    void freeze(const std::vector<LiveBlock>& blocks, const QString& text);
    bool store(const std::vector<FrozenBlock>& blocks);

    Desk& m_desk;
    Inlays* m_inlays;
    std::unique_ptr<QMenu> m_insertMenu;
};

} // namespace hoego::ui
