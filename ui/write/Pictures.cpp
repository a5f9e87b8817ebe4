#include "ui/write/Pictures.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/common/Settings.h"
#include "ui/render/Sentences.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Fence.h"
#include "ui/write/Manuscript.h"
#include "ui/write/PictureBar.h"
#include "ui/write/PictureText.h"
#include "ui/write/PicturesDialog.h"
#include "ui/write/PlainText.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace hoego::ui {

namespace {

/// The files among what is pasted or dropped. A page's address is no file and is not fetched.
QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& address : data.urls()) {
        if (address.isLocalFile())
            files.push_back(address.toLocalFile());
    }
    return files;
}

/// Whether there are words for the picture: text processors give a picture of what was copied, too.
bool hasWords(const QMimeData& data)
{
    const QString text = data.text().trimmed();
    return !text.isEmpty() && !data.hasUrls() && !text.startsWith(QLatin1StringView{"http"});
}

/// The picture's own bytes where somebody gives them: no quality is lost on the way.
QByteArray pictureBytes(const QMimeData& data)
{
    for (const auto& type : {QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
                             QStringLiteral("image/webp"), QStringLiteral("image/gif")}) {
        if (data.hasFormat(type))
            return data.data(type);
    }
    return {};
}

} // namespace

Pictures::Pictures(Desk& desk)
    : m_desk(desk)
    , m_bar(new PictureBar{desk, &desk.room()})
    , m_removeLost(desk.addCommand(QStringLiteral("removeLostPictures"), tr("Remove lost pictures"), {},
                                   [this] { removeLost(); }))
{
    m_actions = {desk.addCommand(QStringLiteral("insertPicture"), tr("Insert picture…"),
                                 Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] { askForFiles(); }),
                 desk.addCommand(QStringLiteral("describePicture"), tr("Describe picture"), {},
                                 [this] {
                                     if (!m_bar->describeAtCaret())
                                         m_desk.context().navigator.tell(
                                             tr("There is no picture in the line of the caret."));
                                 }),
                 desk.addCommand(QStringLiteral("pictures"), tr("Pictures…"), {}, [this] { openList(); }),
                 m_removeLost};
    connect(&desk, &Desk::taken, this, &Pictures::tellOfLost);
    desk.editor().addTaker([this](const QMimeData& data) { return takeFrom(data); });
    // Not at once: the event that ends a composition is still on its way.
    connect(&desk.editor(), &Editor::composingChanged, this, &Pictures::placeAll, Qt::QueuedConnection);
}

Pictures::~Pictures()
{
    if (m_pool)
        m_pool->waitForDone(); // The workers tell this object.
}

std::vector<QTextCursor> Pictures::lost() const
{
    std::vector<QTextCursor> found;
    QTextDocument& document = *m_desk.editor().document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        qsizetype from = 0;
        for (const QString& placeholder : picturePlaceholders(block.text())) {
            const qsizetype at = block.text().indexOf(placeholder, from);
            from = at + placeholder.size();
            const bool isAwaited = std::ranges::any_of(m_jobs, [&](const Job& job) {
                return job.entry == m_desk.manuscript()->id() && job.placeholder == placeholder;
            });
            if (isAwaited || standsInFence(block))
                continue;
            QTextCursor cursor{block};
            cursor.setPosition(block.position() + static_cast<int>(at));
            cursor.setPosition(block.position() + static_cast<int>(from), QTextCursor::KeepAnchor);
            found.push_back(cursor);
        }
    }
    return found;
}

void Pictures::tellOfLost()
{
    // Rarely anything is lost, and a long text is not looked through for it, line by line, at each opening.
    const bool mayBe = m_desk.manuscript()->entry().body.contains(u"…]()");
    const auto count = mayBe ? static_cast<int>(lost().size()) : 0;
    m_removeLost->setVisible(count > 0);
    if (count > 0 && m_toldOf.insert(m_desk.manuscript()->id()).second)
        m_desk.context().navigator.tell(
            tr("%n picture(s) in this entry had not come in when the program ended. Insert them again; "
               "\"Remove lost pictures\" takes out the words that stand for them.",
               nullptr, count));
}

void Pictures::removeLost()
{
    if (m_desk.editor().isReadOnly())
        return;
    m_desk.editor().commitComposition();
    const auto places = lost();
    if (places.empty()) {
        m_desk.context().navigator.tell(tr("No picture is lost in this entry."));
        return;
    }
    QTextCursor step{m_desk.editor().document()};
    step.beginEditBlock();
    for (QTextCursor place : places)
        place.removeSelectedText();
    step.endEditBlock();
}

bool Pictures::takeFrom(const QMimeData& data)
{
    std::vector<PictureSource> sources;
    for (const QString& file : filesOf(data))
        sources.push_back({.path = file, .bytes = {}, .image = {}, .name = QFileInfo{file}.fileName()});
    if (sources.empty() && !hasWords(data)) {
        PictureSource pasted{.path = {}, .bytes = pictureBytes(data), .image = {}, .name = tr("Picture")};
        if (pasted.bytes.isEmpty() && data.hasImage())
            pasted.image = qvariant_cast<QImage>(data.imageData());
        if (!pasted.bytes.isEmpty() || !pasted.image.isNull())
            sources.push_back(std::move(pasted));
    }
    if (sources.empty())
        return false;
    takeIn(std::move(sources));
    return true;
}

void Pictures::askForFiles()
{
    m_desk.editor().commitComposition();
    auto* dialog = new QFileDialog{&m_desk.room(), tr("Insert picture"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp);;All files (*)")};
    dialog->setObjectName(QStringLiteral("pictureFiles"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        std::vector<PictureSource> sources;
        for (const QString& file : files)
            sources.push_back({.path = file, .bytes = {}, .image = {}, .name = QFileInfo{file}.fileName()});
        takeIn(std::move(sources));
    });
    dialog->open();
}

void Pictures::openList()
{
    // What is typed counts as a use only when it is stored.
    if (!m_desk.settle())
        return;
    auto* dialog = new PicturesDialog{m_desk.context(), &m_desk.room()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Pictures::takeIn(std::vector<PictureSource> sources)
{
    Editor& editor = m_desk.editor();
    editor.commitComposition();
    const QString text = plainText(*editor.document());
    auto group = std::make_shared<Group>();
    group->left = static_cast<int>(sources.size());
    group->isOne = sources.size() == 1;
    QStringList placeholders;
    for (const PictureSource& source : sources) {
        QString placeholder;
        for (int number = 1;
             placeholder.isEmpty() || text.contains(placeholder) || placeholders.contains(placeholder);
             ++number)
            placeholder = picturePlaceholder(source.name, number);
        placeholders.push_back(placeholder);
        m_jobs.push_back({.number = ++m_lastNumber,
                          .entry = m_desk.manuscript()->id(),
                          .name = source.name,
                          .placeholder = placeholder,
                          .group = group,
                          .done = std::nullopt});
    }
    editor.insert(placeholders.join(QStringLiteral("\n\n")));
    editor.ensureCursorVisible();
    group->revision = editor.document()->revision();
    const int first = m_lastNumber - static_cast<int>(sources.size()) + 1;
    for (std::size_t i = 0; i < sources.size(); ++i)
        work(first + static_cast<int>(i), sources[i]);
}

void Pictures::work(int number, const PictureSource& source)
{
    if (!m_pool) {
        m_pool = std::make_unique<QThreadPool>();
        m_pool->setMaxThreadCount(1); // One large picture in memory is enough.
    }
    const RoomContext& context = m_desk.context();
    m_pool->start(
        [this, number, source, keepsLocation = context.settings.keepsLocation.get(), now = context.now()] {
            QMetaObject::invokeMethod(
                this,
                [this, number, taken = takePicture(source, keepsLocation, now)]() mutable {
                    onTaken(number, std::move(taken));
                },
                Qt::QueuedConnection);
        });
}

void Pictures::onTaken(int number, std::expected<TakenPicture, Refusal> taken)
{
    if (!taken) {
        onDone(number, {.taken = std::move(taken), .stored = {}});
        return;
    }
    const Edit edit = adding(taken->attachment);
    taken->attachment.bytes.clear();
    m_desk.context().journal.applyAside([edit] { return std::vector{edit}; }, this,
                                        [this, number, taken = std::move(taken)](const Result<>& stored) {
                                            onDone(number, {.taken = taken, .stored = stored});
                                        });
}

void Pictures::onDone(int number, Done done)
{
    const auto job = std::ranges::find(m_jobs, number, &Job::number);
    if (job == m_jobs.end())
        return;
    job->done = std::move(done);
    // Not at once: who waits for the journal may be about to change what would be placed in.
    QMetaObject::invokeMethod(this, &Pictures::placeAll, Qt::QueuedConnection);
}

void Pictures::finish()
{
    if (m_jobs.empty())
        return;
    m_desk.editor().commitComposition();
    m_pool->waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    m_desk.context().journal.finishAside();
    placeAll();
}

void Pictures::placeAll()
{
    for (auto job = m_jobs.begin(); job != m_jobs.end();) {
        const bool isInHand = m_desk.manuscript() && m_desk.manuscript()->id() == job->entry;
        if (!job->done || (isInHand && m_desk.editor().isComposing())) {
            ++job;
            continue;
        }
        Job ready = std::move(*job);
        job = m_jobs.erase(job);
        place(ready);
        if (--ready.group->left == 0)
            tell(*ready.group);
        if (m_jobs.empty())
            Q_EMIT done();
    }
}

void Pictures::place(Job& job)
{
    const Done& done = *job.done;
    Group& group = *job.group;
    QString reference;
    if (!done.taken)
        group.sentences.push_back(RefusalWords::sentence(done.taken.error(), job.name));
    else if (!done.stored)
        group.sentences.push_back(tr("'%1' could not be stored.").arg(job.name) + u' '
                                  + sentence(done.stored.error()));
    else
        reference = QStringLiteral("![](%1)").arg(
            attachmentAddress(done.taken->attachment.hash, done.taken->attachment.mediaType));
    group.hadLocation = group.hadLocation || (!reference.isEmpty() && done.taken->hadLocation);
    if (m_desk.manuscript() && m_desk.manuscript()->id() == job.entry)
        placeInHand(job, reference);
    else
        placeInJournal(job, reference);
}

void Pictures::placeInHand(const Job& job, const QString& reference)
{
    Editor& editor = m_desk.editor();
    QTextDocument& document = *editor.document();
    QTextCursor found = document.find(job.placeholder, 0, QTextDocument::FindCaseSensitively);
    if (found.isNull())
        return; // Somebody did without it.
    const int start = found.selectionStart();
    const bool isBefore = editor.textCursor().position() <= start && !editor.textCursor().hasSelection();
    const int caret = editor.textCursor().position();
    // Where nobody typed since, the reference and the word that stood for it are one step of undo.
    const bool isOneStep = document.revision() == job.group->revision && document.isUndoAvailable();
    if (isOneStep && job.group->isOne && reference.isEmpty()) {
        // As if nothing had been pasted: what it was pasted over comes back.
        editor.undo();
        document.clearUndoRedoStacks(QTextDocument::RedoStack);
        return;
    }
    isOneStep ? found.joinPreviousEditBlock() : found.beginEditBlock();
    insertApart(found, reference);
    found.endEditBlock();
    if (isOneStep)
        job.group->revision = document.revision();
    if (isBefore) { // It would have been pushed behind the picture.
        QTextCursor back = editor.textCursor();
        back.setPosition(caret);
        editor.setTextCursor(back);
    }
    if (!reference.isEmpty()) {
        found.setPosition(start);
        m_bar->offer(found);
    }
}

/// The entry is no longer the one that is shown: what was typed in it is stored.
void Pictures::placeInJournal(const Job& job, const QString& reference)
{
    Journal& journal = m_desk.context().journal;
    const auto stored = journal.entry(job.entry);
    if (!stored || !*stored)
        return;
    Entry after = **stored;
    const qsizetype place = after.body.indexOf(job.placeholder);
    if (place < 0)
        return;
    after.body.replace(place, job.placeholder.size(), reference);
    if (const auto done = journal.apply(changing(**stored, after)); !done)
        job.group->sentences.push_back(sentence(done.error()));
}

void Pictures::tell(Group& group) const
{
    if (group.hadLocation)
        group.sentences.push_back(
            tr("The place it was taken at was removed from the picture. The settings can keep it."));
    if (!group.sentences.isEmpty())
        m_desk.context().navigator.tell(group.sentences.join(u'\n'));
}

} // namespace hoego::ui
