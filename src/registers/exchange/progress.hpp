// How far an import is, told by the thread that works and read by the one that shows it. In this program only: where several
// share a database, the others say that it is under way.
#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace pendopo::registers::exchange {

struct Progress {
    std::atomic<std::size_t> done{0}, total{0}; // rows; total 0: not known yet
};

// Of that import, while this program is at work on it; null otherwise.
std::shared_ptr<const Progress> progress_of(std::int64_t import);

// An import being worked on, as long as this stands.
class Working {
public:
    explicit Working(std::int64_t import);
    ~Working();
    Working(const Working&) = delete;
    Working& operator=(const Working&) = delete;
    Progress& progress() { return *m_progress; }

private:
    std::int64_t m_import;
    std::shared_ptr<Progress> m_progress;
};

} // namespace pendopo::registers::exchange
