// Persons of API tokens seen within the last second: a client that sends hundreds of requests a second is looked up once.
// The price: what another program on the same database revoked may still work for that second.
#pragma once
#include "people/person.hpp"

#include <map>
#include <mutex>
#include <string>

namespace pendopo::people {

class RecentTokens {
public:
    std::optional<Person> find(db::Database& database, const Secret& token, Date today, Instant now);

    // After a token was revoked or a role taken away by this program: nothing is remembered.
    void forget_all();

private:
    struct Seen {
        Person person;
        Instant until;
    };
    std::mutex m_mutex;
    std::map<std::string, Seen> m_seen; // by digest
};

} // namespace pendopo::people
