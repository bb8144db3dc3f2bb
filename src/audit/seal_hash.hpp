// What a seal's hash covers: the seal before it, its number and moment, and every event's id and hash in order of id.
#pragma once
#include "base/time.hpp"
#include "platform/db/database.hpp"

#include <functional>
#include <string>

namespace pendopo::audit {

struct SealHash {
    std::int64_t events = 0;
    std::string hash;
};

// Gives the events of a seal page by page: those with an id above `after`, at most 1000, with columns id and hash.
using SealPages = std::function<db::Rows(std::int64_t after)>;
SealHash hash_seal(const std::string& previous, std::int64_t number, std::int64_t at, const SealPages& pages);
db::Rows page_of_seal(db::Reader& reader, std::int64_t seal, std::int64_t after);

} // namespace pendopo::audit
