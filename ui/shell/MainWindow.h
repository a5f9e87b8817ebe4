#pragma once

#include "core/calendar/Moment.h"
#include "core/example/Example.h"
#include "ui/common/Place.h"
#include "ui/shell/Travel.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace hoego {
class Journal;
}

namespace hoego::ui {

class Appearance;
class CommandPalette;
class EditStack;
class JournalLock;
class Language;
class Menus;
struct Settings;
class Workspace;

/// What the window lives in. All of it outlives the window.
struct WindowContext {
    Settings& settings;
    Language& language;
    Appearance& appearance;
    std::function<Moment()> now;
};

/// The one window: the menus around a journal, or a page where there is none.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext& context);
    ~MainWindow() override;

    /// Opens the journal at `given`, or shows what is in the way; the welcome page where there is no such
    /// file. False: another window has it, and came forward.
    bool open(const QString& given);
    /// Shows `journal`, which needs no lock: one in memory.
    void showJournal(std::unique_ptr<Journal> journal);
    void go(const Place& place);

    Workspace* workspace() const { return m_workspace; }
    Journal* journal() const { return m_journal.get(); }
    const WindowContext& context() const { return m_context; }

    // What the menus do.
    void askForNewJournal();
    void askForJournal();
    void askForExample();
    void backUpNow();
    void editSettings();
    /// What has the focus and undoes its own typing; otherwise Ctrl+Z meets the house's stack.
    QWidget* textInHand() const;
    void undo();
    void redo();
    void openPalette();
    void logProgress(const Goal& goal, double amount);
    void writePeriod(Period::Kind kind);
    void newFreeEntry();
    void chooseLook(const QString& look);
    void chooseLanguage(const QString& language);
    void showGuide();
    void showAbout();
    /// Of the open journal.
    EditStack* edits() const { return m_edits.get(); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool leave();
    void askToCloseAnyway();
    void tell(const QString& sentence);
    void createAt(const QString& path, std::optional<ExampleLanguage> example);
    void openOrTell(std::unique_ptr<JournalLock> lock, const QString& path);
    void putIn(std::unique_ptr<Journal> journal, std::unique_ptr<JournalLock> lock);
    void showWelcome(const QString& path);
    void showTrouble(const QString& path, const QString& sentence);
    void settleIn(Travel travel, const std::optional<Place>& place);
    void rebuildSoon();
    void rebuild();
    void onArrived();
    void lookForOthers();

    WindowContext m_context;
    std::unique_ptr<JournalLock> m_lock;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<EditStack> m_edits;
    Workspace* m_workspace = nullptr; ///< A child of the window.
    std::unique_ptr<Menus> m_menus;
    CommandPalette* m_palette;
    QTimer m_look;
    QString m_page; ///< The path that the page in place of a journal is about.
    QString m_trouble; ///< Why it can't be opened; empty on the welcome page.
    QString m_toldError;
    bool m_isRebuilding = false;
    bool m_couldNotClose = false; ///< What was typed could not be stored at the last try to close, nor since.
    bool m_closesAnyway = false; ///< The person said so.
};

} // namespace hoego::ui
