#include "people/recent_tokens.hpp"

#include "people/api_token.hpp"
#include "platform/crypto/crypto.hpp"

namespace pendopo::people {

namespace {

constexpr std::chrono::seconds trusted_for{1};
constexpr std::size_t most = 1000;

} // namespace

std::optional<Person> RecentTokens::find(db::Database& database, const Secret& token, Date today, Instant now)
{
    const auto digest = crypto::sha256_hex(token.reveal());
    {
        std::lock_guard lock(m_mutex);
        const auto seen = m_seen.find(digest);
        if (seen != m_seen.end() && now < seen->second.until)
            return seen->second.person;
    }
    std::optional<Person> person;
    database.read([&](db::Reader& reader) { person = find_token(reader, token, today, now); });
    std::lock_guard lock(m_mutex);
    if (m_seen.size() >= most)
        m_seen.clear();
    if (person)
        m_seen[digest] = {*person, now.plus(trusted_for)};
    else
        m_seen.erase(digest);
    return person;
}

void RecentTokens::forget_all()
{
    std::lock_guard lock(m_mutex);
    m_seen.clear();
}

} // namespace pendopo::people
