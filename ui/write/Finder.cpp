#include "ui/write/Finder.h"

#include "ui/write/PlainText.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace hoego::ui {

namespace {

constexpr std::chrono::milliseconds afterTyping{200};

} // namespace

Finder::Finder(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterTyping);
    connect(&m_pause, &QTimer::timeout, this, [this] { seek(m_sought); });
}

Finder::~Finder()
{
    stop();
}

void Finder::setDocument(QTextDocument* document)
{
    stop();
    m_document = document;
}

void Finder::seek(const Sought& sought, const std::optional<QString>& replacement)
{
    stop();
    m_sought = sought;
    m_replacement = replacement;
    if (m_document)
        start();
}

void Finder::stop()
{
    m_pause.stop();
    m_revision = -1;
    if (m_isStopped)
        *m_isStopped = true;
    m_isStopped.reset();
}

bool Finder::isUpToDate() const
{
    return m_document && m_revision == m_document->revision();
}

void Finder::start()
{
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    auto promise = std::make_shared<QPromise<Found>>();
    promise->future().then(this,
                           [this, isStopped = m_isStopped, revision = m_document->revision()](Found found) {
                               if (!*isStopped)
                                   take(std::move(found), revision);
                           });
    QThreadPool::globalInstance()->start([promise, isStopped = m_isStopped, text = plainText(*m_document),
                                          sought = m_sought, replacement = m_replacement] {
        promise->start();
        promise->addResult(hitsIn(text, sought, replacement, *isStopped));
        promise->finish();
    });
}

void Finder::take(Found found, int revision)
{
    if (!m_document || revision != m_document->revision()) {
        m_pause.start(); // What was found stands elsewhere by now.
        return;
    }
    m_found = std::move(found);
    m_revision = revision;
    Q_EMIT arrived();
}

} // namespace hoego::ui
