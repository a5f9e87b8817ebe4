#pragma once

#include "ui/write/Matches.h"

#include <QObject>
#include <QPointer>
#include <QTextDocument>
#include <QTimer>

#include <memory>

namespace hoego::ui {

/// Looks for something in a document, in another thread and on a copy: neither a key in the text nor one in
/// the line of what is looked for waits for it.
class Finder : public QObject {
    Q_OBJECT

public:
    explicit Finder(QObject* parent = nullptr);
    ~Finder() override;

    void setDocument(QTextDocument* document);
    /// Looks for `sought` from here on. With `replacement` found() has what is to stand there instead.
    void seek(const Sought& sought, const std::optional<QString>& replacement = {});
    /// Looks again after a pause: the text is another.
    void seekAgainSoon() { m_pause.start(); }
    void stop();

    const Sought& sought() const { return m_sought; }
    const Found& found() const { return m_found; }
    /// Whether found() is about the text as it is now.
    bool isUpToDate() const;

Q_SIGNALS:
    /// found() is new and up to date.
    void arrived();

private:
    void start();
    void take(Found found, int revision);

    QPointer<QTextDocument> m_document;
    QTimer m_pause;
    Sought m_sought;
    std::optional<QString> m_replacement;
    Found m_found;
    int m_revision = -1; ///< The document's, of which m_found is; -1: none.
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< Of the search under way.
};

} // namespace hoego::ui
