// Threads that take jobs from one bounded queue; who finds it full is told so at once.
#pragma once
#include "base/semaphore.hpp"

#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace pendopo::http {

class WorkerPool {
public:
    // A job must not throw.
    using Job = std::function<void()>;
    WorkerPool(int threads, std::size_t most_waiting);
    ~WorkerPool();       // finish()
    bool offer(Job job); // false when the queue is full or the pool is finishing
    void finish();       // runs what waits, then joins the threads

private:
    void work();

    const std::size_t m_most_waiting;
    std::mutex m_mutex;
    std::deque<Job> m_waiting;
    Semaphore m_offered; // once for each job, and for each thread at the end
    bool m_finishing = false;
    std::vector<std::thread> m_threads;
};

} // namespace pendopo::http
