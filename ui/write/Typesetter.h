#pragma once

#include "ui/render/MarkdownHtml.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace hoego::ui {

/// Makes pieces of HTML from Markdown beside the window's thread, from a copy of the text: what it makes is
/// of the newest text it was given, and what has become old is dropped on the way.
class Typesetter : public QObject {
    Q_OBJECT

public:
    struct Manner {
        bool isDark = false;
        QStringList turnedFolds;
    };

    explicit Typesetter(QObject* parent = nullptr);
    ~Typesetter() override;

    void set(const QString& markdown, const Manner& manner);
    /// What is on its way will not come any more.
    void forget() { ++m_newest; }
    /// The options of the preview, but for colored code, which takes a thread of its own to load.
    static RenderOptions options(const Manner& manner);

Q_SIGNALS:
    void done(const std::vector<hoego::ui::RenderedPiece>& pieces);

private:
    class Worker;

    QThread m_thread;
    Worker* m_worker = nullptr; ///< In the thread, from the first text on.
    std::atomic<int> m_newest = 0;
};

/// In what a RenderedPiece holds for a live block until the journal is asked: the request stands between two.
inline constexpr QChar liveBlockMark{u'\ufdd7'};

} // namespace hoego::ui
