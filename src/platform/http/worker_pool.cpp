#include "platform/http/worker_pool.hpp"

#include <csignal>

namespace pendopo::http {

WorkerPool::WorkerPool(int threads, std::size_t most_waiting) : m_most_waiting(most_waiting)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool()
{
    finish();
}

bool WorkerPool::offer(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_finishing || m_waiting.size() >= m_most_waiting)
            return false;
        m_waiting.push_back(std::move(job));
    }
    m_offered.release();
    return true;
}

void WorkerPool::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
    }
    for (std::size_t i = 0; i < m_threads.size(); ++i)
        m_offered.release();
    for (auto& thread : m_threads)
        if (thread.joinable())
            thread.join();
}

void WorkerPool::work()
{
    // Signals are for the threads that wait for them.
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
    for (;;) {
        m_offered.acquire();
        std::unique_lock lock(m_mutex);
        if (m_waiting.empty())
            return; // finishing
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        job();
    }
}

} // namespace pendopo::http
