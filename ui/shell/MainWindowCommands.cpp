// What the menus do: the questions the window asks, and what follows from the answers.

#include "core/journal/DefaultPath.h"
#include "core/journal/Journal.h"
#include "ui/common/EditStack.h"
#include "ui/common/ProgressLogging.h"
#include "ui/common/Settings.h"
#include "ui/render/DefaultPalette.h"
#include "ui/render/GoalText.h"
#include "ui/render/Language.h"
#include "ui/render/Sentences.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Guide.h"
#include "ui/shell/JournalLock.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Menus.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/Workspace.h"
#include "ui/write/WriteRoom.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace hoego::ui {

namespace {

QString folder()
{
    const QString path = QFileInfo{defaultJournalPath()}.absolutePath();
    QDir{}.mkpath(path);
    return path;
}

Result<> addDefaultPalette(Journal& journal)
{
    std::vector<Edit> edits;
    for (Category& category : defaultPalette())
        edits.push_back(adding(std::move(category)));
    return journal.apply(edits);
}

} // namespace

void MainWindow::createAt(const QString& path, std::optional<ExampleLanguage> example)
{
    QDir{}.mkpath(QFileInfo{path}.absolutePath());
    auto lock = std::make_unique<JournalLock>(path);
    auto journal = Journal::create(path);
    if (!journal) {
        tell(sentence(journal.error()));
        return;
    }
    const auto filled = example
        ? writeExample(**journal, {.language = *example, .until = m_context.now().day()})
        : addDefaultPalette(**journal);
    if (!filled) { // It was made just now and holds nothing of anybody's.
        journal->reset();
        for (const char* const part : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView{part});
        tell(sentence(filled.error()));
        return;
    }
    putIn(*std::move(journal), std::move(lock));
}

void MainWindow::askForNewJournal()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("New journal"), folder() + QStringLiteral("/journal.hoego"), tr("Hoego journals (*.hoego)"),
        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        createAt(path, std::nullopt);
}

void MainWindow::askForExample()
{
    const bool isKorean = m_context.language.name() == QLatin1StringView{"ko"};
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Example year"), folder() + QStringLiteral("/example.hoego"), tr("Hoego journals (*.hoego)"),
        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        createAt(path, isKorean ? ExampleLanguage::Korean : ExampleLanguage::English);
}

void MainWindow::askForJournal()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open journal"), folder(), tr("Hoego journals (*.hoego)"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::backUpNow()
{
    const QFileInfo file{m_journal->path()};
    const QString suggestion
        = QStringLiteral("%1/%2 %3.hoego")
              .arg(file.absolutePath(), file.completeBaseName(), toIso(m_context.now().day()));
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Back up"), suggestion, tr("Hoego journals (*.hoego)"),
                                       nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty() || !m_workspace->settle())
        return;
    const auto copied = m_journal->backUp(path);
    tell(copied ? tr("A verified copy is in %1.").arg(QDir::toNativeSeparators(path))
                : sentence(copied.error()));
}

void MainWindow::editSettings()
{
    if (auto* open = findChild<SettingsDialog*>()) {
        open->activateWindow();
        return;
    }
    auto* dialog = new SettingsDialog{m_context.settings, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChanged, this,
            [this] { m_context.language.use(m_context.settings.language.get()); });
    connect(dialog, &SettingsDialog::lookChanged, this, [this] { m_context.appearance.apply(); });
    connect(dialog, &SettingsDialog::roomsChanged, this, &MainWindow::rebuildSoon);
    dialog->QDialog::show();
}

QWidget* MainWindow::textInHand() const
{
    QWidget* widget = focusWidget();
    if (const auto* plain = qobject_cast<QPlainTextEdit*>(widget))
        return plain->isReadOnly() ? nullptr : widget;
    if (const auto* rich = qobject_cast<QTextEdit*>(widget))
        return rich->isReadOnly() ? nullptr : widget;
    if (const auto* line = qobject_cast<QLineEdit*>(widget))
        return line->isReadOnly() ? nullptr : widget;
    return nullptr;
}

void MainWindow::undo()
{
    if (QWidget* text = textInHand())
        QMetaObject::invokeMethod(text, "undo");
    else
        m_edits->undo();
}

void MainWindow::redo()
{
    if (QWidget* text = textInHand())
        QMetaObject::invokeMethod(text, "redo");
    else
        m_edits->redo();
}

void MainWindow::openPalette()
{
    const Place place = m_workspace->place();
    m_palette->open({m_journal.get(),
                     {.go = [this](const Place& wanted) { go(wanted); },
                      .log = [this](const Goal& goal, double amount) { logProgress(goal, amount); },
                      .actions = m_menus->actions(),
                      .today = m_context.now().day(),
                      .year = place.year.value_or(
                          Period::ofDay(m_context.now().day()).enclosing(Period::Kind::Year).year())}});
}

void MainWindow::logProgress(const Goal& goal, double amount)
{
    const Moment now = m_context.now();
    if (!m_edits->perform(tr("Log progress of '%1'").arg(goal.title),
                          {adding(loggedNow(goal.id, amount, now))}))
        return;
    const auto card = m_journal->goalCard(goal.id, now.day());
    if (card && *card)
        tell(tr("%1: %2", "a goal, how it stands")
                 .arg(goal.title, standingText((*card)->goal, (*card)->standing)));
}

void MainWindow::writePeriod(Period::Kind kind)
{
    go({.room = RoomName::Write, .period = Period::containing(kind, m_context.now().day())});
}

void MainWindow::newFreeEntry()
{
    const QString title = QInputDialog::getText(this, tr("New entry"), tr("What is it called?")).trimmed();
    if (title.isEmpty())
        return;
    const Moment now = m_context.now();
    const Entry entry{.id = EntryId::mint(),
                      .period = std::nullopt,
                      .date = now.day(),
                      .title = title.normalized(QString::NormalizationForm_C),
                      .created = now,
                      .modified = now};
    // Not on the undo stack: to undo it would destroy whatever was written since. The trash is its way back.
    if (const auto added = m_journal->apply(adding(entry)); !added)
        tell(sentence(added.error()));
    else
        go({.room = RoomName::Write, .entry = entry.id});
}

void MainWindow::askToCloseAnyway()
{
    if (findChild<QMessageBox*>(QStringLiteral("closeQuestion")))
        return;
    auto* question
        = new QMessageBox{QMessageBox::Warning, tr("Close Hoego"),
                          tr("Your journal cannot be saved. Close anyway?"), QMessageBox::NoButton, this};
    question->setObjectName(QStringLiteral("closeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto* write = findChild<WriteRoom*>();
    const QString copy = write ? write->emergencyCopy() : QString{};
    question->setInformativeText(
        copy.isEmpty()
            ? tr("What is not saved yet would be lost.")
            : tr("The text of the entry is kept in %1. Anything else that is not saved yet would be lost.")
                  .arg(QDir::toNativeSeparators(copy)));
    auto* yes = question->addButton(tr("Close Anyway"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("closeAnyway"));
    auto* no = question->addButton(tr("Keep Open"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(question, &QDialog::finished, this, [this, question, yes] {
        m_closesAnyway = question->clickedButton() == yes;
        if (m_closesAnyway)
            close();
    });
    question->open();
}

void MainWindow::chooseLook(const QString& look)
{
    m_context.settings.look.set(look);
    m_context.appearance.apply();
}

void MainWindow::chooseLanguage(const QString& language)
{
    m_context.settings.language.set(language);
    m_context.language.use(language);
}

void MainWindow::showGuide()
{
    (new Guide{m_context.language.name(), this})->QDialog::show();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Hoego"),
        tr("<h3>Hoego %1</h3><p>A journal for looking back. Your words stay in one file on this "
           "computer; nothing is sent anywhere.</p><p>Free software under the GNU General Public "
           "License, version 3 or later.</p>")
            .arg(QStringLiteral(HOEGO_VERSION)));
}

} // namespace hoego::ui
