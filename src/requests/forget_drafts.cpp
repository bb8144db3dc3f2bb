#include "requests/forget_drafts.hpp"

namespace pendopo::requests {

// UU 27/2022: personal data is kept no longer than its purpose.
void forget_drafts(db::Database& database, Instant now)
{
    static const auto& files = db::query("requests/forget_draft_files");
    static const auto& drafts = db::query("requests/forget_drafts");
    const auto before = now.plus(-std::chrono::hours(24 * 7));
    database.write([&](db::Writer& writer) {
        writer.run(files, {{"before", before}});
        writer.run(drafts, {{"before", before}});
        return true;
    });
}

} // namespace pendopo::requests
