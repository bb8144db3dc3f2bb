// What shows that an obligation was met. The date of effect (when it was really done) is kept apart from the moment of
// sending; a new piece never replaces an old one.
#pragma once
#include "base/result.hpp"
#include "duties/obligation.hpp"
#include "duties/workplace.hpp"
#include "registers/stored_file.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::duties {

// As somebody sends it.
struct NewEvidence {
    std::string note;
    std::optional<Date> effective_on; // empty: today
    std::optional<registers::StoredFile> file;
    std::int64_t entry = 0;    // of the register that the duty names
    std::string report_number; // of a report that was sent
};

struct KeptEvidence {
    std::int64_t id = 0;
    governance::Evidence::Kind kind = governance::Evidence::Kind::confirmation;
    std::string note;
    std::optional<registers::StoredFile> file;
    std::string entry_register;
    std::int64_t entry = 0;
    std::string report_number;
    Date effective_on;
    Instant sent_at;
    std::int64_t sent_by = 0;
    std::string sent_name;
    std::string outcome; // accepted, returned, or empty: waits
    std::optional<Instant> checked_at;
    std::string checked_name, reason;
};
std::string_view word(governance::Evidence::Kind kind);

// Oldest first.
std::vector<KeptEvidence> evidence_of(db::Reader& reader, std::int64_t obligation_id);

// Whether it is what the duty asks, from no day before the obligation's period and none to come. Complaints at "note",
// "file", "entry", "report_number", "effective_on".
Result<> check_evidence(db::Reader& reader, const Workplace& place, const governance::Duty& duty, const Obligation& obligation,
    const NewEvidence& evidence, Date today);

// What a file of evidence may be: PDF or picture, at most 25 MB. Complaints at "document.file".
const catalogue::Letter& evidence_file();

} // namespace pendopo::duties
