#pragma once

#include "core/entry/Attachment.h"
#include "core/journal/Reads.h"
#include "ui/write/PictureCache.h"

#include <QAbstractListModel>
#include <QThreadPool>

#include <optional>
#include <vector>

namespace hoego::ui {

/// The journal's pictures as rows: what they are and which texts use them. The texts are gone through in a
/// worker; until it is back no picture counts as unused.
class PicturesModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// `thumb`: the side of a small picture, in logical pixels, on a screen of `ratio`.
    PicturesModel(const Journal& journal, int thumb, qreal ratio, QObject* parent = nullptr);
    ~PicturesModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void showUnusedOnly(bool unusedOnly);
    const AttachmentRow* row(const QModelIndex& index) const;
    bool isUnused(const AttachmentRow& row) const { return m_uses && !m_uses->contains(row.hash); }
    std::vector<AttachmentUse> uses(const AttachmentRow& row) const;

    /// Of all pictures, or of the unused ones.
    struct Total {
        int count = 0;
        qint64 bytes = 0;
    };
    Total total() const;
    Total unused() const;
    bool knowsUses() const { return m_uses.has_value(); }

Q_SIGNALS:
    /// Rows or uses are others now.
    void loaded();

private:
    struct Found {
        std::vector<AttachmentRow> rows;
        std::optional<AttachmentUses> uses;
    };

    void reload();
    void take(const Found& found);
    void filter();
    QString words(const AttachmentRow& row) const;
    QString useWords(const AttachmentRow& row) const;
    QPixmap thumbnail(const AttachmentRow& row) const;

    const Journal& m_journal;
    int m_thumb;
    qreal m_ratio;
    std::vector<AttachmentRow> m_all;
    std::vector<AttachmentRow> m_shown;
    std::optional<AttachmentUses> m_uses;
    bool m_unusedOnly = false;
    bool m_isLoading = false;
    bool m_isStale = false;
    mutable PictureCache m_pictures;
    QThreadPool m_pool;
};

/// The text that uses a picture, as people know it.
QString nameOf(const AttachmentUse& use);

} // namespace hoego::ui
