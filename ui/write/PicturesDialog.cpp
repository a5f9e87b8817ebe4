#include "ui/write/PicturesDialog.h"

#include "core/journal/Journal.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/common/SegmentedControl.h"
#include "ui/render/Sentences.h"
#include "ui/write/PicturesModel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr int thumb = 72;

QString sizeWords(qint64 bytes)
{
    return QLocale{}.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

PicturesDialog::PicturesDialog(const RoomContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new PicturesModel{context.journal, thumb, devicePixelRatioF(), this})
    , m_summary(new QLabel{this})
    , m_list(new QListView{this})
    , m_empty(new QLabel{this})
{
    build();
    connect(m_model, &PicturesModel::loaded, this, &PicturesDialog::onLoaded);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PicturesDialog::onSelected);
    connect(m_list, &QListView::activated, this, &PicturesDialog::goToUse);
    connect(m_go, &QPushButton::clicked, this, &PicturesDialog::goToUse);
    connect(m_remove, &QPushButton::clicked, this, &PicturesDialog::remove);
    connect(new QShortcut{QKeySequence::Delete, m_list}, &QShortcut::activated, this,
            &PicturesDialog::remove);
    connect(new QShortcut{QKeySequence::Undo, this}, &QShortcut::activated, &m_context.edits,
            &QUndoStack::undo);
    onLoaded();
}

void PicturesDialog::build()
{
    setObjectName(QStringLiteral("picturesDialog"));
    setWindowTitle(tr("Pictures"));
    resize(640, 560);
    auto* which = new SegmentedControl{{tr("All"), tr("Unused")}, this};
    which->setObjectName(QStringLiteral("whichPictures"));
    which->setAccessibleName(tr("Which pictures"));
    connect(which, &SegmentedControl::chosen, this,
            [this](int index) { m_model->showUnusedOnly(index == 1); });
    m_summary->setObjectName(QStringLiteral("picturesSummary"));
    m_list->setObjectName(QStringLiteral("pictureList"));
    m_list->setAccessibleName(tr("Pictures"));
    m_list->setModel(m_model);
    m_list->setIconSize({thumb, thumb});
    m_list->setSpacing(4);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_empty->setObjectName(QStringLiteral("noPictures"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    m_go = buttons->addButton(tr("&Go to the text"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("goToUse"));
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(QStringLiteral("removePictures"));
    m_remove->setAutoDefault(false); // Enter removes nothing.
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* top = new QHBoxLayout;
    top->addWidget(which);
    top->addSpacing(12);
    top->addWidget(m_summary, 1);
    auto* column = new QVBoxLayout{this};
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buttons);
}

void PicturesDialog::onLoaded()
{
    const PicturesModel::Total all = m_model->total();
    const PicturesModel::Total unused = m_model->unused();
    m_summary->setText(m_model->knowsUses()
                           ? tr("%n picture(s), %1.", nullptr, all.count).arg(sizeWords(all.bytes)) + u' '
                               + tr("%n unused, %1.", nullptr, unused.count).arg(sizeWords(unused.bytes))
                           : tr("Looking where they are used…"));
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!m_model->knowsUses())
        m_empty->clear();
    else
        m_empty->setText(
            all.count == 0
                ? tr("There are no pictures in this journal yet. Paste one or drop it into a text.")
                : tr("Every picture is used."));
    if (!isEmpty && !m_list->currentIndex().isValid())
        m_list->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::ClearAndSelect);
    onSelected();
}

void PicturesDialog::onSelected()
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    const AttachmentRow* one = selected.size() == 1 ? m_model->row(selected.front()) : nullptr;
    const auto uses = one ? m_model->uses(*one) : std::vector<AttachmentUse>{};
    m_go->setEnabled(
        std::ranges::any_of(uses, [](const AttachmentUse& use) { return use.entry.has_value(); }));
    const bool areUnused = std::ranges::all_of(selected, [this](const QModelIndex& index) {
        const AttachmentRow* row = m_model->row(index);
        return row && m_model->isUnused(*row);
    });
    m_remove->setEnabled(!selected.isEmpty() && areUnused);
    m_remove->setToolTip(areUnused ? QString{} : tr("Only what no text uses can be removed."));
}

void PicturesDialog::goToUse()
{
    const AttachmentRow* row = m_model->row(m_list->currentIndex());
    if (!row)
        return;
    std::vector<AttachmentUse> uses = m_model->uses(*row);
    std::erase_if(uses, [](const AttachmentUse& use) { return !use.entry; });
    if (uses.empty())
        return;
    if (uses.size() == 1) {
        goTo(*uses.front().entry);
        return;
    }
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("usesMenu"));
    for (const AttachmentUse& use : uses)
        connect(menu->addAction(nameOf(use).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, entry = *use.entry] { goTo(entry); });
    menu->popup(m_go->mapToGlobal(QPoint{0, m_go->height()}));
}

void PicturesDialog::goTo(EntryId entry)
{
    accept();
    m_context.navigator.go({.room = RoomName::Write, .year = {}, .period = {}, .entry = entry});
}

void PicturesDialog::remove()
{
    if (!m_remove->isEnabled())
        return;
    std::vector<Edit> edits;
    qint64 bytes = 0;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        const auto found = m_context.journal.attachment(m_model->row(index)->hash);
        if (!found) {
            m_context.navigator.tell(sentence(found.error()));
            return;
        }
        if (!*found)
            continue;
        bytes += (*found)->bytes.size();
        edits.push_back(removing(**found));
    }
    const int count = static_cast<int>(edits.size());
    if (m_context.edits.perform(tr("Remove %n picture(s)", nullptr, count), std::move(edits)))
        m_context.navigator.tell(
            tr("%n picture(s) removed, %1. Undo brings back what was removed.", nullptr, count)
                .arg(sizeWords(bytes)));
}

} // namespace hoego::ui
