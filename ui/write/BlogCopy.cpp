#include "ui/write/BlogCopy.h"

#include "core/text/Private.h"
#include "ui/common/Navigator.h"
#include "ui/render/BlogMarkdown.h"
#include "ui/render/MarkdownHtml.h"
#include "ui/write/Desk.h"
#include "ui/write/Editor.h"
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
    QString text = text::withoutPrivate(plainText(*editor.document()));
    if (m_frozen)
        text = m_frozen(text);
    auto* clip = new QMimeData;
    clip->setText(blogMarkdown(text));
    clip->setHtml(markdownToHtml(text));
    QGuiApplication::clipboard()->setMimeData(clip);
    m_desk.context().navigator.tell(tr("The text is on the clipboard, without what is private."));
}

} // namespace hoego::ui
