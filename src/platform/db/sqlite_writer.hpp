// The one thread that writes. Whatever waits goes into one commit: see run_batch for what happens when one is not kept. Nobody
// is told before the commit is on disk.
#pragma once
#include "base/semaphore.hpp"
#include "platform/db/sqlite_connection.hpp"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace pendopo::db {

class SqliteWriter {
public:
    explicit SqliteWriter(const std::string& path);
    ~SqliteWriter();
    // Waits until the act is on disk or rolled back. What work throws comes out here.
    bool write(const std::function<bool(Writer&)>& work);

private:
    struct Act {
        const std::function<bool(Writer&)>* work;
        bool kept = false;
        bool ended_transaction = false; // its own trouble is what its caller is told, not the neighbours'
        std::exception_ptr trouble = {};
        std::shared_ptr<Semaphore> caller = {}; // what the calling thread sleeps on
        void finish();
    };
    void serve();
    Act* next(bool wait);
    std::vector<Act*> run_batch(Act* first);
    // Whether the batch may go on: false when the act left something that only a rollback takes away.
    bool run_together(Act& act);
    void run_apart(const std::vector<Act*>& batch);
    void run_in_savepoint(Act& act);
    bool run_work(Act& act); // whether it ran a script
    void give_up(const std::vector<Act*>& batch, const DatabaseError& error);
    void leave_transaction();

    SqliteConnection m_connection;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Act*> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace pendopo::db
