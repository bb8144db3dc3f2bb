// The files that belong to a request: letters of the applicant, outputs of the office.
#pragma once
#include "base/time.hpp"
#include "platform/db/database.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::requests {

struct RequestFile {
    std::int64_t id = 0;
    std::string purpose; // letter | output
    std::string letter;  // key of the letter; empty for outputs
    std::string name, media_type, sha256;
    std::int64_t size = 0;
    Instant uploaded_at;
    std::optional<Instant> replaced_at; // by a corrected one; kept for the record
};

// Those that count now, without the replaced ones.
std::vector<RequestFile> letters_of_request(db::Reader& reader, std::int64_t request_id);
std::vector<RequestFile> outputs_of_request(db::Reader& reader, std::int64_t request_id);
// All that ever belonged to it.
std::vector<RequestFile> all_files_of_request(db::Reader& reader, std::int64_t request_id);

} // namespace pendopo::requests
