#pragma once

#include "core/Id.h"
#include "core/Result.h"
#include "ui/render/TakenPicture.h"

#include <QObject>
#include <QTextCursor>
#include <QThreadPool>

#include <expected>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QAction;
class QMimeData;

namespace hoego::ui {

class Desk;
class Manuscript;
class PictureBar;

/// Takes pictures into the journal that are pasted, dropped or chosen, and refers to them at the caret.
/// Reading, cleaning and storing happens in other threads; meanwhile a word stands in the text in their
/// place. Whoever takes that word out does without the picture.
class Pictures : public QObject {
    Q_OBJECT

public:
    explicit Pictures(Desk& desk);
    ~Pictures() override;

    /// The line under the text that asks what a picture shows. The room puts it there and owns it.
    PictureBar* bar() const { return m_bar; }
    const QList<QAction*>& actions() const { return m_actions; }
    /// Waits for what is being taken in, and puts it in. Before the editor goes.
    void finish();
    bool isBusy() const { return !m_jobs.empty(); }

    /// Takes all of `sources` in at the caret, as one step of undo.
    void takeIn(std::vector<PictureSource> sources);

Q_SIGNALS:
    /// Nothing is being taken in any more.
    void done();

private:
    /// Pictures that came together.
    struct Group {
        int revision = 0; ///< Of the document after our last change: while it holds, nobody typed since.
        int left = 0;
        bool isOne = true;
        bool hadLocation = false;
        QStringList sentences;
    };
    struct Done {
        std::expected<TakenPicture, Refusal> taken;
        Result<> stored;
    };
    struct Job {
        int number = 0;
        EntryId entry;
        QString name;
        QString placeholder;
        std::shared_ptr<Group> group;
        std::optional<Done> done; ///< And waits for a composition to end.
    };

    /// The words that stand for a picture nobody is taking in: the program ended before it came.
    std::vector<QTextCursor> lost() const;
    void tellOfLost();
    void removeLost();
    bool takeFrom(const QMimeData& data);
    void askForFiles();
    void openList();
    void work(int number, const PictureSource& source);
    void onTaken(int number, std::expected<TakenPicture, Refusal> taken);
    void onDone(int number, Done done);
    void placeAll();
    void place(Job& job);
    void placeInHand(const Job& job, const QString& reference);
    void placeInJournal(const Job& job, const QString& reference);
    void tell(Group& group) const;

    Desk& m_desk;
    PictureBar* m_bar;
    QAction* m_removeLost; ///< Seen only where there is something to remove.
    QList<QAction*> m_actions;
    std::vector<Job> m_jobs;
    std::set<EntryId> m_toldOf; ///< Entries whose lost pictures were told of.
    int m_lastNumber = 0;
    std::unique_ptr<QThreadPool> m_pool; ///< Made with the first picture.
};

} // namespace hoego::ui
