#include "audit/seal_hash.hpp"

#include "platform/crypto/sha256.hpp"

namespace pendopo::audit {

SealHash hash_seal(const std::string& previous, std::int64_t number, std::int64_t at, const SealPages& pages)
{
    crypto::Sha256 digest;
    digest.add(previous + "\n" + std::to_string(number) + "\n" + std::to_string(at) + "\n");
    SealHash sealed;
    std::int64_t after = 0;
    for (auto page = pages(after); !page.empty(); page = pages(after)) {
        for (const auto& event : page) {
            after = event.integer("id");
            digest.add(std::to_string(after) + " " + event.text("hash") + "\n");
            ++sealed.events;
        }
    }
    sealed.hash = digest.finish_hex();
    return sealed;
}

db::Rows page_of_seal(db::Reader& reader, std::int64_t seal, std::int64_t after)
{
    static const auto& events_of_seal = db::query("audit/events_of_seal");
    return reader.rows(events_of_seal, {{"seal", seal}, {"after", after}, {"most", 1000}});
}

} // namespace pendopo::audit
