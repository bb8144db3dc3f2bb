// Finding one entry, within what the asker may see. What they may not see does not exist for them (404).
#pragma once
#include "access/grants.hpp"
#include "registers/entry.hpp"
#include "registers/workplace.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::registers {

// With all values; what of them may be shown says Permissions::visible.
Result<Entry> find_entry(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    std::int64_t id);
// For rules and reports, whoever asks.
std::optional<Entry> entry_by_id(db::Reader& reader, std::int64_t id);
// For anyone, at /terbuka/<key>: while in a state that the register shows and classified public; else empty. Only the
// fields in Register::shown may be told.
std::optional<Entry> public_entry(db::Reader& reader, const Register& of, std::int64_t id);

// What entries are called, for showing fields of type entry and entries. Those that the asker may not see are left out.
std::map<std::int64_t, std::string> titles_of(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const std::vector<std::int64_t>& ids);
// The ids that an entry's values name, to be asked for at once.
std::vector<std::int64_t> ids_named(const Register& of, const Value& values);

} // namespace pendopo::registers
