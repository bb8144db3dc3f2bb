// What the rules about requests work with: the database, the city's catalogue, definitions that older requests keep.
#pragma once
#include "audit/write.hpp"
#include "base/private.hpp"
#include "catalogue/catalogue.hpp"
#include "platform/db/database.hpp"
#include "platform/files/store.hpp"
#include "requests/wrong_tries.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace pendopo::requests {

// Definitions by digest: the current ones from the catalogue, older ones from the database.
class Definitions {
public:
    explicit Definitions(const catalogue::Catalogue& catalogue) : m_catalogue(catalogue) {}
    // The service as the request was made under it.
    const catalogue::Service& of(db::Reader& reader, const std::string& service, const std::string& digest);

private:
    const catalogue::Catalogue& m_catalogue;
    std::mutex m_mutex;
    std::map<std::string, std::unique_ptr<catalogue::Service>> m_older;
};

struct Workplace {
    db::Database& database;
    audit::Identifiers& identifiers;
    const catalogue::Catalogue& catalogue;
    Definitions& definitions;
    files::Store& files;
    Secret key;                                                               // signs tracking codes
    std::string public_address;                                               // for links in letters
    std::shared_ptr<WrongTries> wrong_tries = std::make_shared<WrongTries>(); // of tracking codes

    const catalogue::City& city() const { return catalogue.city(); }
    Date today(Instant now) const { return now.date(city().zone.offset); }
};

// Writes the catalogue's definitions that the database does not have yet. At start, before anything is submitted.
void keep_definitions(db::Database& database, const catalogue::Catalogue& catalogue, Instant now);

} // namespace pendopo::requests
