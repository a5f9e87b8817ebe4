#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace hoego {

namespace sqlite {
class Database;
}

/// A connection with a thread of its own, in which it is written by: one thing after the other, in the order
/// it was asked for. All is asked from one other thread.
class Scribe {
public:
    using Task = std::function<void(sqlite::Database& database)>;

    explicit Scribe(std::unique_ptr<sqlite::Database> database);
    /// Does first what it was asked for.
    ~Scribe();
    Scribe(const Scribe&) = delete;
    Scribe& operator=(const Scribe&) = delete;

    void begin(Task task);
    bool isIdle() const;
    void wait() const; ///< Until it is idle.
    /// The connection, for who asks, and only while the scribe is idle.
    sqlite::Database& database() const { return *m_database; }

private:
    void work();

    std::unique_ptr<sqlite::Database> m_database;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_hasMoved;
    std::deque<Task> m_tasks; ///< The first is being done.
    bool m_isLeaving = false;
    std::thread m_thread;
};

} // namespace hoego
