#include "ui/write/LiveTools.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/render/Freezing.h"
#include "ui/render/LiveHtml.h"
#include "ui/render/Sentences.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Inlays.h"
#include "ui/write/Manuscript.h"
#include "ui/write/Measure.h"
#include "ui/write/PlainText.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QMenu>
#include <QTextBlock>

#include <algorithm>
#include <ranges>

namespace hoego::ui {

namespace {

using What = LiveRequest::What;

constexpr int wordsInPicture = 15; ///< Pixels, as they are read on a page.

bool isWithin(const LiveBlock& block, qsizetype position)
{
    return position >= block.from - block.margin.size() && position <= block.to;
}

} // namespace

LiveTools::LiveTools(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_inlays(new Inlays{desk})
    , m_insertMenu(std::make_unique<QMenu>(tr("Insert a live block"), &desk.room()))
{
    m_insertMenu->setObjectName(QStringLiteral("liveBlocks"));
    connect(m_insertMenu.get(), &QMenu::aboutToShow, this, &LiveTools::fillInsertMenu);
    desk.addCommand(QStringLiteral("insertLiveBlock"), tr("Insert a live block…"),
                    Qt::CTRL | Qt::ALT | Qt::Key_B, [this] {
                        Editor& editor = m_desk.editor();
                        editor.commitComposition();
                        m_insertMenu->popup(editor.viewport()->mapToGlobal(editor.cursorRect().bottomLeft()));
                    });
    desk.addCommand(QStringLiteral("freezeLiveBlock"), tr("Freeze the live block at the caret"), {},
                    [this] { freezeAt(m_desk.editor().textCursor()); });
    desk.addCommand(QStringLiteral("freezeLiveBlocks"), tr("Freeze all live blocks"), {},
                    [this] { freezeAll(); });
    connect(&desk.editor(), &Editor::menuWanted, this, [this](QMenu& menu, const QTextCursor& at) {
        const auto blocks = liveBlocks(plainText(*at.document()));
        if (!std::ranges::any_of(blocks, [&](const auto& block) { return isWithin(block, at.position()); }))
            return;
        menu.addSeparator();
        auto* freeze = menu.addAction(tr("Freeze this live block"), this, [this, at] { freezeAt(at); });
        freeze->setObjectName(QStringLiteral("freezeThis"));
    });
    connect(m_inlays, &Inlays::touched, this, &LiveTools::touched);
}

LiveTools::~LiveTools() = default;

QString LiveTools::html(const QString& request, const QAbstractScrollArea& page) const
{
    constexpr double besideBlocks = 2 * textMargin + 3 + 2 * 14; // The bar and what is left free beside it.
    const LiveLook look{.theme = Theme::of(page.palette()),
                        .font = page.font(),
                        .width = std::max(80.0, page.viewport()->width() - besideBlocks),
                        .scale = page.viewport()->devicePixelRatioF()};
    return liveBlockHtml(liveContent(request, m_inlays->liveContext()), look);
}

void LiveTools::fillInsertMenu()
{
    m_insertMenu->clear();
    const Entry& entry = m_desk.manuscript()->entry();
    const Period period = entry.period.value_or(Period::containing(Period::Kind::Month, entry.date));
    const Period year = period.enclosing(Period::Kind::Year);
    const auto smaller = period.kind() == Period::Kind::Year ? Period::Kind::Month : period.kind();
    const auto offer = [this](const QString& words, const LiveRequest& request) {
        auto* action = m_insertMenu->addAction(words, this, [this, request] { insert(request); });
        action->setObjectName(toText(request));
    };
    offer(tr("&Goals"), {.what = What::Goals, .period = period});
    offer(tr("&Colors"), {.what = What::Colors, .period = period});
    offer(tr("&Tally of colors"), {.what = What::Tally, .period = period});
    offer(tr("What &stands out in the colors"), {.what = What::Patterns, .period = year});
    offer(tr("&Other retrospectives"), {.what = What::Entries, .period = year, .kind = smaller});
    offer(tr("&Earlier ones of this kind"),
          {.what = What::Entries, .kind = period.kind(), .isEarlier = true});
    offer(tr("A &year ago"), {.what = What::YearAgo, .period = period});
    offer(tr("&Promises"), {.what = What::Promises, .period = period});
    offer(tr("Standing &quotation"), {.what = What::Quote});
}

void LiveTools::insert(const LiveRequest& request)
{
    Editor& editor = m_desk.editor();
    editor.commitComposition();
    QTextCursor cursor = editor.textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    if (!cursor.block().text().trimmed().isEmpty()) { // Not into a sentence: under it.
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(QStringLiteral("\n\n"));
    }
    cursor.insertText(QStringLiteral("```hoego %1\n```\n").arg(toText(request)));
    cursor.endEditBlock();
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
    editor.setFocus();
}

void LiveTools::freezeAt(const QTextCursor& place)
{
    m_desk.editor().commitComposition();
    const QString text = plainText(*m_desk.editor().document());
    auto blocks = liveBlocks(text);
    std::erase_if(blocks, [&](const LiveBlock& block) { return !isWithin(block, place.position()); });
    if (blocks.empty())
        m_desk.context().navigator.tell(tr("There is no live block at the caret."));
    else
        freeze(blocks, text);
}

void LiveTools::freezeAll()
{
    m_desk.editor().commitComposition();
    const QString text = plainText(*m_desk.editor().document());
    const auto blocks = liveBlocks(text);
    if (blocks.empty())
        m_desk.context().navigator.tell(tr("There is no live block in this entry."));
    else
        freeze(blocks, text);
}

void LiveTools::freeze(const std::vector<LiveBlock>& blocks, const QString& text)
{
    QFont font = m_desk.editor().font();
    font.setPixelSize(wordsInPicture);
    const FreezeLook look{.font = font, .now = m_desk.context().now()};
    std::vector<FrozenBlock> frozen;
    for (const LiveBlock& block : blocks) {
        auto made = frozenBlock(block, text, m_inlays->liveContext(), look);
        if (!made) {
            m_desk.context().navigator.tell(made.error());
            return;
        }
        frozen.push_back(*std::move(made));
    }
    if (!store(frozen))
        return;
    QTextCursor cursor{m_desk.editor().document()};
    cursor.beginEditBlock();
    for (std::size_t i = blocks.size(); i-- > 0;) {
        cursor.setPosition(static_cast<int>(blocks[i].from));
        cursor.setPosition(static_cast<int>(blocks[i].to), QTextCursor::KeepAnchor);
        insertApart(cursor, frozen[i].markdown);
    }
    cursor.endEditBlock();
    if (blocks.size() == 1)
        m_desk.editor().setTextCursor(cursor);
    m_desk.editor().ensureCursorVisible();
}

/// The pictures go into the journal first: a text must not refer to what is not there.
bool LiveTools::store(const std::vector<FrozenBlock>& blocks)
{
    const Journal& journal = m_desk.context().journal;
    std::vector<Edit> edits;
    for (const FrozenBlock& block : blocks) {
        if (!block.picture)
            continue;
        const auto present = journal.attachment(block.picture->hash);
        const bool isNew
            = std::ranges::none_of(edits, [&](const Edit& edit) { return edit == adding(*block.picture); });
        if (present && !*present && isNew)
            edits.push_back(adding(*block.picture));
    }
    if (edits.empty())
        return true;
    const auto stored = m_desk.context().journal.apply(edits);
    if (!stored)
        m_desk.context().navigator.tell(sentence(stored.error()));
    return stored.has_value();
}

} // namespace hoego::ui
