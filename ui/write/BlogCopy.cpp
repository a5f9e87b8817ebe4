#include "ui/write/BlogCopy.h"

#include "core/text/Private.h"
#include "ui/common/Navigator.h"
#include "ui/render/BlogMarkdown.h"
#include "ui/render/Freezing.h"
#include "ui/render/LiveContent.h"
#include "ui/render/MarkdownHtml.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
#include "ui/write/Manuscript.h"
#include "ui/write/PlainText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace hoego::ui {

BlogCopy::BlogCopy(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_command(desk.addCommand(QStringLiteral("copyForBlog"), tr("Copy for the blog"),
                                Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copy(); }))
{
}

void BlogCopy::copy()
{
    Editor& editor = m_desk.editor();
    editor.commitComposition();
    // First of all: what is frozen and rendered below has never seen it.
    const QString text = text::withoutPrivate(plainText(*editor.document()));
    const RoomContext& room = m_desk.context();
    const Entry& entry = m_desk.manuscript()->entry();
    const LiveContext live{
        .journal = room.journal, .today = room.now().day(), .own = entry.period, .entry = entry.id};
    const auto frozen = frozenText(text, live, {.font = editor.font(), .now = room.now()});
    if (!frozen) {
        room.navigator.tell(frozen.error());
        return;
    }
    RenderOptions options;
    options.outsidePictures = RenderOptions::Outside::Shown;
    auto* clip = new QMimeData;
    clip->setText(blogMarkdown(frozen->markdown));
    clip->setHtml(markdownToHtml(frozen->markdown, options));
    QGuiApplication::clipboard()->setMimeData(clip);
    room.navigator.tell(tr("The text is on the clipboard, without what is private."));
}

} // namespace hoego::ui
