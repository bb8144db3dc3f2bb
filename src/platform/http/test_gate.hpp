// For tests: a request that stays in flight as long as a test wants.
#pragma once
#include "platform/http/server.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>

namespace pendopo::http {

inline const std::string plain_get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

// A handler that waits until the test lets it go on.
class Gate {
public:
    Response operator()(Request&)
    {
        std::unique_lock lock(m_mutex);
        ++m_inside;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
        return html(200, "selesai");
    }
    void wait_for(int inside)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_inside >= inside; });
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_inside = 0;
    bool m_open = false;
};

} // namespace pendopo::http
