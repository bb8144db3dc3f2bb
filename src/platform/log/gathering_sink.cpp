#include "platform/log/gathering_sink.hpp"

#include <cerrno>
#include <poll.h>
#include <spdlog/pattern_formatter.h>
#include <unistd.h>
#include <utility>

namespace pendopo::log {

namespace {

// A reader of the log that is slow or gone must not cost memory: from here on those who log wait for it.
constexpr std::size_t most_waiting = 256 * 1024;

// Nobody can be told of a log that takes nothing more; the lines are dropped.
void write_all(int descriptor, const char* text, std::size_t size)
{
    while (size > 0) {
        const auto written = ::write(descriptor, text, size);
        if (written >= 0) {
            text += written;
            size -= static_cast<std::size_t>(written);
        } else if (errno == EAGAIN) {
            pollfd room{descriptor, POLLOUT, 0};
            ::poll(&room, 1, -1);
        } else if (errno != EINTR) {
            return;
        }
    }
}

} // namespace

void GatheringSink::log(const spdlog::details::log_msg& message)
{
    std::unique_lock lock(m_mutex);
    m_written.wait(lock, [&] { return m_waiting.size() < most_waiting; });
    m_formatter->format(message, m_waiting);
    if (!m_writing)
        write_what_waits(lock);
}

void GatheringSink::flush()
{
    std::unique_lock lock(m_mutex);
    m_written.wait(lock, [&] { return !m_writing; });
}

void GatheringSink::write_what_waits(std::unique_lock<std::mutex>& lock)
{
    m_writing = true;
    while (m_waiting.size() > 0) {
        std::swap(m_waiting, m_leaving);
        lock.unlock();
        write_all(m_descriptor, m_leaving.data(), m_leaving.size());
        m_leaving.clear();
        lock.lock();
        m_written.notify_all();
    }
    m_writing = false;
    m_written.notify_all();
}

void GatheringSink::set_pattern(const std::string& pattern)
{
    set_formatter(std::make_unique<spdlog::pattern_formatter>(pattern));
}

void GatheringSink::set_formatter(std::unique_ptr<spdlog::formatter> formatter)
{
    const std::lock_guard lock(m_mutex);
    m_formatter = std::move(formatter);
}

} // namespace pendopo::log
