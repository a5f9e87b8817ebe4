#pragma once

#include "core/journal/Journal.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace hoego::ui {

/// What `read` (of a journal, a Result) finds where that may take long: beside the window's thread, with a
/// journal of its own. A journal in memory has no file that a second one could open, and is read at once.
template <class Read>
auto readAside(const Journal& journal, Read read) -> QFuture<std::invoke_result_t<Read, const Journal&>>
{
    using Answer = std::invoke_result_t<Read, const Journal&>;
    auto answer = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = answer->future();
    answer->start();
    if (journal.path() == QStringLiteral(":memory:")) {
        answer->addResult(read(journal));
        answer->finish();
        return future;
    }
    QThreadPool::globalInstance()->start([answer, path = journal.path(), read = std::move(read)] {
        const auto own = Journal::open(path);
        answer->addResult(own ? read(**own) : Answer{std::unexpected(own.error())});
        answer->finish();
    });
    return future;
}

} // namespace hoego::ui
