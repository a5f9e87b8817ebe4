#include "ui/write/Preview.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/common/Theme.h"
#include "ui/render/MarkdownHtml.h"
#include "ui/write/Links.h"
#include "ui/write/Measure.h"
#include "ui/write/PictureObject.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

constexpr int leastPause = 250;   ///< Milliseconds after the last change.
constexpr int pauseForEachMs = 5; ///< A text that takes long to draw is drawn more rarely.

} // namespace

Preview::Preview(const Journal& journal, Navigator& navigator, QWidget* parent)
    : QTextBrowser(parent)
    , m_journal(journal)
    , m_navigator(navigator)
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    new PictureObject{journal, *this};
    m_soon.setSingleShot(true);
    m_soon.setInterval(leastPause);
    connect(&m_soon, &QTimer::timeout, this, &Preview::refresh);
    connect(this, &QTextBrowser::anchorClicked, this, &Preview::follow);
}

void Preview::setSource(std::function<QString()> markdown)
{
    m_markdown = std::move(markdown);
    m_isStale = true;
    refresh();
    verticalScrollBar()->setValue(0);
}

void Preview::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void Preview::refresh()
{
    m_soon.stop();
    if (!m_isStale || !isVisible() || !m_markdown)
        return;
    QElapsedTimer clock;
    clock.start();
    const int scroll = verticalScrollBar()->value();
    document()->setDefaultStyleSheet(styleSheetText());
    document()->setDocumentMargin(textMargin);
    QString html = markdownToHtml(m_markdown());
    // QTextDocument would show the line feed that ends a block of code as one more line.
    html.replace(QLatin1String("\n</code></pre>"), QLatin1String("</code></pre>"));
    html.replace(QLatin1String("\n</pre>"), QLatin1String("</pre>"));
    setHtml(html.trimmed());
    verticalScrollBar()->setValue(scroll);
    m_isStale = false;
    m_soon.setInterval(std::max(leastPause, static_cast<int>(clock.elapsed()) * pauseForEachMs));
}

QString Preview::styleSheetText() const
{
    const Theme& theme = Theme::of(palette());
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    const int line = qRound(lineHeightInEm * QFontInfo{font()}.pixelSize());
    return QStringLiteral("body, p, li { line-height: %5px; }"
                          "p { margin-top: 0; margin-bottom: 12px; }"
                          "li { margin-bottom: 4px; }"
                          "h1 { font-size: 150%; margin-top: 24px; margin-bottom: 12px; }"
                          "h2 { font-size: 130%; margin-top: 22px; margin-bottom: 10px; }"
                          "h3 { font-size: 115%; margin-top: 18px; margin-bottom: 8px; }"
                          "h4, h5, h6 { font-size: 100%; margin-top: 14px; margin-bottom: 6px; }"
                          "a { color: %1; text-decoration: none; }"
                          "blockquote { color: %2; margin-left: 18px; margin-right: 18px; }"
                          "pre { background-color: %3; font-family: '%4'; white-space: pre-wrap; }"
                          "code { background-color: %3; font-family: '%4'; }"
                          "th { background-color: %3; text-align: left; padding: 4px 10px; }"
                          "table { margin-top: 4px; margin-bottom: 12px; }"
                          "td { padding: 4px 10px; }"
                          "del { color: %2; text-decoration: line-through; }")
        .arg(theme.accent.name(), theme.faint.name(), theme.block.name(), fixed, QString::number(line));
}

QVariant Preview::loadResource(int, const QUrl&)
{
    return {}; // Nothing is fetched and no file is read. Pictures are shown by PictureObject.
}

void Preview::follow(const QUrl& link)
{
    if (link.scheme().isEmpty() && link.path().isEmpty() && link.hasFragment())
        scrollToAnchor(link.fragment(QUrl::FullyDecoded));
    else if (const auto place = placeOf(link, m_journal))
        m_navigator.go(*place);
    else if (link.scheme() == QLatin1String("http") || link.scheme() == QLatin1String("https")
             || link.scheme() == QLatin1String("mailto"))
        QDesktopServices::openUrl(link);
    else
        m_navigator.tell(tr("There is nothing in this journal at '%1'.").arg(link.toDisplayString()));
}

void Preview::showEvent(QShowEvent* event)
{
    QTextBrowser::showEvent(event);
    updateMeasure();
    refresh();
}

void Preview::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    updateMeasure();
}

void Preview::updateMeasure()
{
    const int side = sideMargin(font(), width());
    setViewportMargins(side, 0, std::max(0, side - verticalScrollBar()->sizeHint().width()), 0);
}

void Preview::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_isStale = true;
        refresh();
    }
}

} // namespace hoego::ui
