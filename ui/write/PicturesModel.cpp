#include "ui/write/PicturesModel.h"

#include "core/journal/Journal.h"
#include "ui/render/PeriodLabel.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

template <class Read>
std::optional<AttachmentUses> valueOr(Read&& read)
{
    return read ? std::optional{*std::forward<Read>(read)} : std::nullopt;
}

} // namespace

PicturesModel::PicturesModel(const Journal& journal, int thumb, qreal ratio, QObject* parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
    , m_thumb(thumb)
    , m_ratio(ratio)
    , m_pictures(journal)
{
    connect(&journal, &Journal::changed, this, [this](const Changes& changes) {
        if (changes.attachments || changes.everything || changes.templates || !changes.entries.empty())
            reload();
    });
    connect(&m_pictures, &PictureCache::ready, this, [this](const QString& hash) {
        const auto row = std::ranges::find(m_shown, hash, &AttachmentRow::hash);
        if (row == m_shown.end())
            return;
        const QModelIndex changed = index(static_cast<int>(row - m_shown.begin()));
        Q_EMIT dataChanged(changed, changed, {Qt::DecorationRole});
    });
    reload();
}

PicturesModel::~PicturesModel()
{
    m_pool.waitForDone();
}

void PicturesModel::reload()
{
    if (m_journal.path() == QStringLiteral(":memory:")) { // No file that a worker could read.
        take({.rows = m_journal.attachments().value_or(std::vector<AttachmentRow>{}),
              .uses = valueOr(m_journal.attachmentUses())});
        return;
    }
    m_isStale = m_isLoading;
    if (std::exchange(m_isLoading, true))
        return;
    m_pool.start([this, path = m_journal.path()] {
        Found found;
        if (const auto aside = Journal::open(path)) {
            found.rows = (*aside)->attachments().value_or(std::vector<AttachmentRow>{});
            found.uses = valueOr((*aside)->attachmentUses());
        }
        QMetaObject::invokeMethod(
            this, [this, found = std::move(found)] { take(found); }, Qt::QueuedConnection);
    });
}

void PicturesModel::take(const Found& found)
{
    m_isLoading = false;
    if (std::exchange(m_isStale, false)) {
        reload();
        return;
    }
    m_all = found.rows;
    m_uses = found.uses;
    filter();
}

void PicturesModel::showUnusedOnly(bool unusedOnly)
{
    m_unusedOnly = unusedOnly;
    filter();
}

void PicturesModel::filter()
{
    std::vector<AttachmentRow> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown),
                         [this](const AttachmentRow& row) { return !m_unusedOnly || isUnused(row); });
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
    Q_EMIT loaded();
}

int PicturesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

const AttachmentRow* PicturesModel::row(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_shown[static_cast<std::size_t>(index.row())]
                                                       : nullptr;
}

QVariant PicturesModel::data(const QModelIndex& index, int role) const
{
    const AttachmentRow* found = row(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return words(*found);
    case Qt::AccessibleTextRole: return words(*found).replace(u'\n', QStringLiteral(", "));
    case Qt::DecorationRole: return thumbnail(*found);
    default: return {};
    }
}

std::vector<AttachmentUse> PicturesModel::uses(const AttachmentRow& row) const
{
    const auto found = m_uses ? m_uses->find(row.hash) : AttachmentUses::const_iterator{};
    return m_uses && found != m_uses->end() ? found->second : std::vector<AttachmentUse>{};
}

PicturesModel::Total PicturesModel::total() const
{
    Total total;
    for (const AttachmentRow& row : m_all) {
        ++total.count;
        total.bytes += row.size;
    }
    return total;
}

PicturesModel::Total PicturesModel::unused() const
{
    Total total;
    for (const AttachmentRow& row : m_all) {
        if (!isUnused(row))
            continue;
        ++total.count;
        total.bytes += row.size;
    }
    return total;
}

QString PicturesModel::words(const AttachmentRow& row) const
{
    const QString name = row.name.isEmpty() ? tr("Without a name") : row.name;
    const QString size = QLocale{}.formattedDataSize(row.size, 1, QLocale::DataSizeTraditionalFormat);
    return tr("%1\n%2 · added %3\n%4").arg(name, size, label(Period::ofDay(row.added.day())), useWords(row));
}

QString PicturesModel::useWords(const AttachmentRow& row) const
{
    if (!m_uses)
        return tr("Looking where it is used…");
    const std::vector<AttachmentUse> found = uses(row);
    if (found.empty())
        return tr("Used nowhere");
    const QString first = nameOf(found.front());
    QString place;
    switch (found.front().where) {
    case AttachmentUse::Where::Entry: place = first; break;
    case AttachmentUse::Where::Trash: place = tr("%1, in the trash").arg(first); break;
    case AttachmentUse::Where::Revision: place = tr("%1, an earlier version").arg(first); break;
    case AttachmentUse::Where::Template: place = tr("%1, a template").arg(first); break;
    }
    return found.size() == 1
        ? tr("Used in %1").arg(place)
        : tr("Used in %1 and %n more", nullptr, static_cast<int>(found.size()) - 1).arg(place);
}

QPixmap PicturesModel::thumbnail(const AttachmentRow& row) const
{
    const int side = qRound(m_thumb * m_ratio);
    QPixmap small{side, side};
    small.fill(Qt::transparent);
    const QSize whole = m_pictures.size(row.hash);
    if (!whole.isEmpty()) {
        const QSize fitting = whole.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
        const QImage picture = m_pictures.picture(row.hash, fitting);
        QPainter painter{&small};
        if (!picture.isNull())
            painter.drawImage((side - fitting.width()) / 2, (side - fitting.height()) / 2, picture);
    }
    small.setDevicePixelRatio(m_ratio);
    return small;
}

QString nameOf(const AttachmentUse& use)
{
    if (!use.title.isEmpty())
        return use.title;
    return use.period ? label(*use.period) : label(Period::ofDay(use.date));
}

} // namespace hoego::ui
