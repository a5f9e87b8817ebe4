#include "ui/shell/Guide.h"

#include "ui/common/Theme.h"
#include "ui/render/MarkdownHtml.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hoego::ui {

namespace {

QString guideText(const QString& language)
{
    QFile file{QStringLiteral(":/guide/%1.md").arg(language)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

/// What GitHub makes of a heading for links to it: lower case, blanks become hyphens, other signs go.
QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar letter : heading.trimmed().toLower()) {
        if (letter.isLetterOrNumber() || letter == QLatin1Char{'-'})
            anchor += letter;
        else if (letter.isSpace())
            anchor += QLatin1Char{'-'};
    }
    return anchor;
}

QString sheet(const Theme& theme)
{
    return QStringLiteral("body { color: %1; } a { color: %2; } h1, h2, h3 { margin-top: 18px; }"
                          "code, pre { background-color: %3; } td, th { padding: 3px 10px; }"
                          "blockquote { color: %4; } p, li { line-height: 150%; }")
        .arg(theme.ink.name(), theme.accent.name(), theme.block.name(), theme.faint.name());
}

} // namespace

Guide::Guide(const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_language(language)
    , m_text(new QTextBrowser{this})
{
    setObjectName(QStringLiteral("guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guide"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(fontMetrics().height() * 1.5);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.isRelative() && link.hasFragment())
            goToHeading(link.fragment(QUrl::FullyDecoded));
        else if (link.scheme().startsWith(QLatin1StringView{"http"}))
            QDesktopServices::openUrl(link);
    });
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    fill();
    resize(fontMetrics().height() * 38, fontMetrics().height() * 36);
}

void Guide::goToHeading(const QString& name)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != name)
            continue;
        m_text->setTextCursor(QTextCursor{block});
        const auto top = m_text->document()->documentLayout()->blockBoundingRect(block).top();
        m_text->verticalScrollBar()->setValue(static_cast<int>(top) - fontMetrics().height());
        return;
    }
}

void Guide::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void Guide::fill()
{
    const int position = m_text->verticalScrollBar()->value();
    const Theme& theme = Theme::of(palette());
    QPalette paper = palette();
    paper.setColor(QPalette::Base, theme.paper);
    m_text->setPalette(paper);
    m_text->document()->setDefaultStyleSheet(sheet(theme));
    m_text->setHtml(markdownToHtml(guideText(m_language)));
    m_text->verticalScrollBar()->setValue(position);
}

} // namespace hoego::ui
