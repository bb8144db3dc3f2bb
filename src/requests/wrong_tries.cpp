#include "requests/wrong_tries.hpp"

namespace pendopo::requests {

static void drop_old(std::deque<Instant>& tries, Instant now)
{
    while (!tries.empty() && tries.front().unix_milliseconds() + WrongTries::lasting <= now.unix_milliseconds())
        tries.pop_front();
}

bool WrongTries::too_many(const std::string& peer, Instant now)
{
    std::lock_guard lock(m_mutex);
    const auto found = m_tries.find(peer);
    if (found == m_tries.end())
        return false;
    drop_old(found->second, now);
    return found->second.size() >= most;
}

void WrongTries::add(const std::string& peer, Instant now)
{
    std::lock_guard lock(m_mutex);
    if (m_tries.size() >= most_peers)
        forget_old(now);
    m_tries[peer].push_back(now);
}

void WrongTries::forget_old(Instant now)
{
    for (auto one = m_tries.begin(); one != m_tries.end();) {
        drop_old(one->second, now);
        one = one->second.empty() ? m_tries.erase(one) : std::next(one);
    }
    // So many at once is an attack; forgetting its oldest is better than growing without end.
    if (m_tries.size() >= most_peers)
        m_tries.clear();
}

} // namespace pendopo::requests
