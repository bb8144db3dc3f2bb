// What somebody types into a draft: saved by itself, page by page, with letters; another device's newer state is not
// overwritten.
#pragma once
#include "requests/draft.hpp"
#include "uploads/keep_upload.hpp"

namespace pendopo::requests {

// Replaces the answers of `fields` (a page's) and keeps the others. Returns the new version; refuses when the draft is another
// than `seen_version` by now and other answers stand there.
Result<int> save_draft(const Workplace& place, const Draft& draft, const std::vector<catalogue::Field>& fields,
    const Value& answers, int seen_version, Instant now);

// `once` as in keep_once.
Result<DraftFile> add_draft_file(const Workplace& place, const Draft& draft, const std::string& letter,
    const uploads::Upload& upload, Instant now, const std::optional<audit::Once>& once = std::nullopt);
Result<> remove_draft_file(const Workplace& place, const Draft& draft, const std::string& file_id);

} // namespace pendopo::requests
