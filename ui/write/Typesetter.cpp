#include "ui/write/Typesetter.h"

#include "ui/render/CodeHighlighter.h"

namespace hoego::ui {

/// Lives in the thread; what it is asked for arrives there in order.
class Typesetter::Worker : public QObject {
public:
    void set(const QString& markdown, const Manner& manner, int number, Typesetter& owner)
    {
        if (number != owner.m_newest)
            return;
        RenderOptions options = Typesetter::options(manner);
        const auto colors = manner.isDark ? CodeHighlighter::Colors::Ink : CodeHighlighter::Colors::Paper;
        bool isColored = false;
        if (m_hasLoaded)
            options.code = coloring(colors, isColored);
        else
            options.code = [&isColored](const QString&, const QString&) {
                isColored = true; // Plain for now; nobody waits for the definitions.
                return QString{};
            };
        send(markdownToPieces(markdown, options), number, owner);
        if (!isColored || m_hasLoaded || number != owner.m_newest)
            return;
        options.code = coloring(colors, isColored);
        send(markdownToPieces(markdown, options), number, owner);
        m_hasLoaded = true;
    }

private:
    std::function<QString(const QString&, const QString&)> coloring(CodeHighlighter::Colors colors,
                                                                    bool& isColored)
    {
        return [this, colors, &isColored](const QString& language, const QString& code) {
            isColored = true;
            return m_highlighter.html(language, code, colors);
        };
    }

    static void send(std::vector<RenderedPiece> pieces, int number, Typesetter& owner)
    {
        QMetaObject::invokeMethod(
            &owner,
            [&owner, number, made = std::move(pieces)] {
                if (number == owner.m_newest)
                    Q_EMIT owner.done(made);
            },
            Qt::QueuedConnection);
    }

    CodeHighlighter m_highlighter;
    bool m_hasLoaded = false;
};

Typesetter::Typesetter(QObject* parent)
    : QObject(parent)
{
}

Typesetter::~Typesetter()
{
    forget();
    m_thread.quit();
    m_thread.wait();
}

RenderOptions Typesetter::options(const Manner& manner)
{
    RenderOptions options;
    options.privatePassages = RenderOptions::Private::Marked;
    options.medium = RenderOptions::Medium::RichText;
    options.turnedFolds = manner.turnedFolds;
    options.liveBlock
        = [](const QString& request) { return liveBlockMark + request.toHtmlEscaped() + liveBlockMark; };
    return options;
}

void Typesetter::set(const QString& markdown, const Manner& manner)
{
    if (!m_worker) {
        m_worker = new Worker;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start(QThread::LowPriority);
    }
    QMetaObject::invokeMethod(
        m_worker,
        [this, markdown, manner, number = ++m_newest] { m_worker->set(markdown, manner, number, *this); },
        Qt::QueuedConnection);
}

} // namespace hoego::ui
