// Persons of API tokens seen within the last second: a client that sends hundreds of requests a second is looked up once.
// The price: a token that was revoked, or a role that was taken away, may still work for that second.
#pragma once
#include "people/person.hpp"

#include <map>
#include <mutex>
#include <string>

namespace pendopo::people {

class RecentTokens {
public:
    std::optional<Person> find(db::Database& database, const Secret& token, Date today, Instant now);

private:
    struct Seen {
        Person person;
        Instant until;
    };
    std::mutex m_mutex;
    std::map<std::string, Seen> m_seen; // by digest
};

} // namespace pendopo::people
