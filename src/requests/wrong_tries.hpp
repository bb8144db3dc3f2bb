// How often an address on the net may guess: ten wrong codes in five minutes. Kept in memory: a restart forgives.
#pragma once
#include "base/time.hpp"

#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace pendopo::requests {

class WrongTries {
public:
    static constexpr std::size_t most = 10, most_peers = 20'000;
    static constexpr std::int64_t lasting = 5LL * 60'000;

    bool too_many(const std::string& peer, Instant now);
    void add(const std::string& peer, Instant now);

private:
    void forget_old(Instant now);
    std::mutex m_mutex;
    std::map<std::string, std::deque<Instant>> m_tries;
};

} // namespace pendopo::requests
