#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// The journal's pictures in the sizes they are shown in. They are read, turned and scaled in a worker; what
/// was shown lately is kept.
class PictureCache : public QObject {
    Q_OBJECT

public:
    explicit PictureCache(const Journal& journal, QObject* parent = nullptr);
    ~PictureCache() override;

    /// The whole picture's size, the right way up: from its first bytes, once. Empty: there is none that can
    /// be shown.
    QSize size(const QString& hash);
    /// The picture in `pixels`, or in the size it was last asked for in while the wanted one is made; null
    /// while there is none. ready() tells when there is another answer.
    QImage picture(const QString& hash, QSize pixels);

Q_SIGNALS:
    void ready(const QString& hash);

private:
    struct Picture {
        QImage image; ///< Null: it could not be read.
        QSize asked;
    };

    void make(const QString& hash, QSize pixels);
    void makeNext();
    void take(const QString& hash, QSize pixels, const QImage& image);

    const Journal& m_journal;
    QHash<QString, QSize> m_sizes;
    QCache<QString, Picture> m_pictures; ///< Costs kilobytes.
    QHash<QString, QSize>
        m_wanted; ///< Only the latest size: a window that is being made wider asks for many.
    bool m_isBusy = false;
    QThreadPool m_pool;
};

} // namespace hoego::ui
