// Filters of a register that a person keeps under a name.
#pragma once
#include "access/grants.hpp"
#include "registers/workplace.hpp"

#include <string>
#include <vector>

namespace pendopo::registers {

struct SavedSearch {
    std::int64_t id = 0;
    std::string register_key, name;
    std::string query;     // the part of the list's address behind '?'
    std::string shared_by; // name of who shares it with all officers; empty: one's own
};

inline constexpr int most_saved_searches = 50; // of one person

enum class Sharing { own, everybody };
// One's own and the shared ones, by name.
std::vector<SavedSearch> saved_searches(db::Reader& reader, const access::Actor& actor, const std::string& register_key);
// The same name again replaces one's own. Event "search.saved", subject "person".
Result<SavedSearch> save_search(const Workplace& place, const access::Actor& actor, const Register& of, const std::string& name,
    const std::string& query, Sharing sharing, Instant now);
Result<> forget_search(const Workplace& place, const access::Actor& actor, std::int64_t id, Instant now);

} // namespace pendopo::registers
