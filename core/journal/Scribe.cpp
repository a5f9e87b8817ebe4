#include "core/journal/Scribe.h"

#include "core/sqlite/Database.h"

#include <utility>

namespace hoego {

Scribe::Scribe(std::unique_ptr<sqlite::Database> database)
    : m_database(std::move(database))
    , m_thread([this] { work(); })
{
}

Scribe::~Scribe()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_isLeaving = true;
    }
    m_hasMoved.notify_all();
    m_thread.join();
}

void Scribe::begin(Task task)
{
    {
        const std::scoped_lock lock{m_mutex};
        m_tasks.push_back(std::move(task));
    }
    m_hasMoved.notify_all();
}

bool Scribe::isIdle() const
{
    const std::scoped_lock lock{m_mutex};
    return m_tasks.empty();
}

void Scribe::wait() const
{
    std::unique_lock lock{m_mutex};
    m_hasMoved.wait(lock, [this] { return m_tasks.empty(); });
}

void Scribe::work()
{
    std::unique_lock lock{m_mutex};
    for (;;) {
        m_hasMoved.wait(lock, [this] { return m_isLeaving || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        Task& task = m_tasks.front(); // Others may be put behind it meanwhile, which moves nothing.
        lock.unlock();
        task(*m_database);
        task = nullptr; // What it holds may be large.
        lock.lock();
        m_tasks.pop_front();
        m_hasMoved.notify_all();
    }
}

} // namespace hoego
