#include "registers/exchange/progress.hpp"

#include <map>
#include <mutex>

namespace pendopo::registers::exchange {

namespace {

struct AllProgress {
    std::mutex mutex;
    std::map<std::int64_t, std::shared_ptr<Progress>> by_import;
};

// Of the whole program: nothing of it is kept, and nothing is decided by it.
AllProgress& all()
{
    static AllProgress progress;
    return progress;
}

} // namespace

std::shared_ptr<const Progress> progress_of(std::int64_t import)
{
    const std::lock_guard lock(all().mutex);
    const auto found = all().by_import.find(import);
    return found == all().by_import.end() ? nullptr : found->second;
}

Working::Working(std::int64_t import) : m_import(import), m_progress(std::make_shared<Progress>())
{
    const std::lock_guard lock(all().mutex);
    all().by_import[import] = m_progress;
}

Working::~Working()
{
    const std::lock_guard lock(all().mutex);
    all().by_import.erase(m_import);
}

} // namespace pendopo::registers::exchange
