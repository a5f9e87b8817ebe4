#pragma once

#include "ui/common/Room.h"
#include "ui/write/Desk.h"
#include "ui/write/Keeper.h"
#include "ui/write/Manuscripts.h"

#include <QTimer>

#include <memory>

class QAction;
class QMenu;
class QSplitter;

namespace hoego::ui {

class Editor;
class EntryHeader;
class FindBar;
class FocusMode;
class Highlighter;
class Pictures;
class LiveTools;
class LinkCompletion;
class LinkFollower;
class LinkMender;
class Preview;
class SidePanel;
class Starter;
class Syntax;
class WordCount;

/// Where the journal is written: one entry at a time, with what belongs to its period beside it.
class WriteRoom : public Room {
    Q_OBJECT

public:
    explicit WriteRoom(const RoomContext& context, QWidget* parent = nullptr);
    ~WriteRoom() override;

    void show(const Place& place) override;
    using Room::show;
    bool settle() override;
    QList<QAction*> menuActions() override;

    /// The file that holds the text while the journal would not take it; else empty.
    QString emergencyCopy() const { return m_keeper.copy(); }
    /// Colors all of the text now, for pictures and tests.
    void finishHighlighting();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum Mode { EditorMode, SideBySideMode, PreviewMode, ModeCount };

    void build();
    void buildActions();
    QAction* addCommand(const QString& text, const QKeySequence& shortcut,
                        const std::function<void()>& command);
    void connectParts();
    void dress();
    void applyFont();
    void zoom(int points);

    void openEntry(EntryId id);
    void openPeriod(const Period& period);
    void take(Manuscript& manuscript);
    void beginBeside();
    void beginFree(const QString& title = {});
    void reopen();

    void setMode(int mode);
    /// Brings the editor into view where only the preview is.
    void showText();
    void setPanelVisible(bool isVisible);
    void setAlone(bool isAlone);
    void onTyped();
    void onChanged(const Changes& changes);
    void onReloaded();
    void enableCommands();
    void showFound(const QString& query);
    void startHighlighting();
    void openHistory();
    void restore(const Revision& revision);
    void openTrash();
    void moveToTrash();
    bool setTrashed(EntryId id, const std::optional<Moment>& trashed);
    void bringBack(EntryId id);
    void destroyForGood(const std::vector<EntryId>& ids);
    void tellFailure(const Error& error, const QString& copy);
    void showStatus();

    RoomContext m_context;
    Manuscripts m_manuscripts;
    Keeper m_keeper;
    Manuscript* m_manuscript = nullptr;
    Syntax* m_syntax;
    Highlighter* m_highlighter;
    EntryHeader* m_header;
    QSplitter* m_sides;
    Editor* m_editor;
    Desk m_desk;
    WordCount* m_wordCount;
    FocusMode* m_focusMode; ///< Before the find bar, which closes first on Esc.
    FindBar* m_findBar;
    std::unique_ptr<Pictures> m_pictures;
    LiveTools* m_live;
    LinkFollower* m_links;
    LinkMender* m_mender;
    LinkCompletion* m_completion; ///< Over all the others.
    Preview* m_preview;
    SidePanel* m_panel;
    Starter* m_starter;
    QMenu* m_more;
    QList<QAction*> m_menu; ///< What the window's menu has; made when it is first asked for.
    QAction* m_panelAction = nullptr;
    QAction* m_historyAction = nullptr;
    QAction* m_trashAction = nullptr;
    QTimer m_clock; ///< "Just now" does not stay so.
    QString m_counts;
};

} // namespace hoego::ui
