// A sink of spdlog that keeps nobody waiting for a write of somebody else: whoever finds nobody writing writes his line and
// all that others leave meanwhile. A lone line is written when log() returns; under load many go in one write.
#pragma once
#include <condition_variable>
#include <memory>
#include <mutex>
#include <spdlog/formatter.h>
#include <spdlog/sinks/sink.h>

namespace pendopo::log {

class GatheringSink : public spdlog::sinks::sink {
public:
    explicit GatheringSink(int descriptor) : m_descriptor(descriptor) {}
    void log(const spdlog::details::log_msg& message) override;
    void flush() override; // waits until what was left before is written
    void set_pattern(const std::string& pattern) override;
    void set_formatter(std::unique_ptr<spdlog::formatter> formatter) override;

private:
    void write_what_waits(std::unique_lock<std::mutex>& lock);
    const int m_descriptor;
    std::mutex m_mutex;
    std::condition_variable m_written;
    std::unique_ptr<spdlog::formatter> m_formatter;
    spdlog::memory_buf_t m_waiting, m_leaving; // m_leaving belongs to the one who writes
    bool m_writing = false;
};

} // namespace pendopo::log
