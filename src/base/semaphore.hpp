// A count that threads wait on: sleeps at once, where std::counting_semaphore first spins and yields, and needs no lock
// to be woken, as a condition variable does. POSIX, sem_overview(7).
#pragma once
#include <cerrno>
#include <semaphore.h>

namespace pendopo {

class Semaphore {
public:
    Semaphore() { sem_init(&m_count, 0, 0); }
    ~Semaphore() { sem_destroy(&m_count); }
    Semaphore(const Semaphore&) = delete;
    Semaphore& operator=(const Semaphore&) = delete;

    void release() { sem_post(&m_count); }
    void acquire()
    {
        while (sem_wait(&m_count) != 0 && errno == EINTR) {}
    }

private:
    sem_t m_count;
};

} // namespace pendopo
