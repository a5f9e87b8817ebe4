#include "ui/write/PictureCache.h"

#include "core/journal/Journal.h"
#include "ui/render/Picture.h"

#include <algorithm>

namespace hoego::ui {

namespace {

/// A column at 2x takes some 6 MB.
constexpr int mostKilobytes = 96 * 1024;
constexpr int kilobyte = 1024;

} // namespace

PictureCache::PictureCache(const Journal& journal, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_pictures(mostKilobytes)
{
    m_pool.setMaxThreadCount(1); // Large pictures one after the other: their memory counts more than time.
    connect(&journal, &Journal::changed, this, [this](const Changes& changes) {
        if (!changes.attachments && !changes.everything)
            return;
        // What a hash names never changes, but it may come and go.
        m_sizes.removeIf([](const auto& each) { return each.value().isEmpty(); });
        if (changes.attachments)
            m_sizes.clear();
    });
}

PictureCache::~PictureCache()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QSize PictureCache::size(const QString& hash)
{
    const auto known = m_sizes.constFind(hash);
    if (known != m_sizes.constEnd())
        return *known;
    const auto head = m_journal.attachmentHead(hash, headOfPicture);
    const QSize size = head && *head ? pictureSize(**head) : QSize{};
    m_sizes.insert(hash, size);
    return size;
}

QImage PictureCache::picture(const QString& hash, QSize pixels)
{
    const Picture* known = m_pictures.object(hash);
    if (!known || known->asked != pixels)
        make(hash, pixels);
    return known ? known->image : QImage{};
}

void PictureCache::make(const QString& hash, QSize pixels)
{
    m_wanted.insert(hash, pixels);
    if (!m_isBusy)
        makeNext();
}

void PictureCache::makeNext()
{
    if (m_wanted.isEmpty())
        return;
    const QString hash = m_wanted.cbegin().key();
    const QSize pixels = m_wanted.take(hash);
    m_isBusy = true;
    // A journal in memory has no file that a worker could read.
    const bool isInMemory = m_journal.path() == QStringLiteral(":memory:");
    QByteArray bytes;
    if (isInMemory) {
        if (const auto found = m_journal.attachment(hash); found && *found)
            bytes = (*found)->bytes;
    }
    m_pool.start([this, hash, pixels, isInMemory, bytes, path = m_journal.path()]() mutable {
        if (!isInMemory) {
            const auto aside = Journal::open(path);
            const auto found = aside ? (*aside)->attachment(hash) : std::unexpected(aside.error());
            if (found && *found)
                bytes = (*found)->bytes;
        }
        const QImage image = pictureInSize(bytes, pixels);
        QMetaObject::invokeMethod(
            this, [this, hash, pixels, image] { take(hash, pixels, image); }, Qt::QueuedConnection);
    });
}

void PictureCache::take(const QString& hash, QSize pixels, const QImage& image)
{
    m_isBusy = false;
    const auto cost = std::min(mostKilobytes, static_cast<int>(image.sizeInBytes() / kilobyte) + 1);
    m_pictures.insert(hash, new Picture{.image = image, .asked = pixels}, cost);
    makeNext();
    Q_EMIT ready(hash);
}

} // namespace hoego::ui
