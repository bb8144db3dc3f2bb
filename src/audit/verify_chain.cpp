#include "audit/verify_chain.hpp"

#include "audit/event.hpp"
#include "audit/seal_hash.hpp"

namespace pendopo::audit {

namespace {

constexpr int page_size = 1000;

KeptEvent kept_event(const db::Row& row)
{
    return {{row.text("subject"), row.integer("subject_id")}, static_cast<int>(row.integer("number")), row.integer("at"),
        row.text("actor_kind"), row.integer("actor_id"), row.text("actor_name"), row.text("name"), row.text("before"),
        row.text("after"), row.text("previous"), row.text("hash")};
}

std::optional<Break> check_event(const KeptEvent& event, const KeptEvent& before)
{
    const auto broken = [&](Message what) {
        return Break{event.subject.kind + " " + std::to_string(event.subject.id) + ", event " + std::to_string(event.number),
            std::move(what)};
    };
    const bool first = event.subject.kind != before.subject.kind || event.subject.id != before.subject.id;
    const int expected = first ? 1 : before.number + 1;
    if (event.number != expected)
        return broken(say("peristiwa {0} tidak ada", std::to_string(expected)));
    if (event.previous != (first ? std::string() : before.hash))
        return broken(say("tidak menyambung peristiwa sebelumnya"));
    if (event.hash != chain_hash(event))
        return broken(say("isinya bukan yang dahulu dicatat"));
    return std::nullopt;
}

void verify_subjects(db::Database& database, Verified& verified)
{
    static const auto& page_of_events = db::query("audit/page_of_events");
    KeptEvent last;
    for (bool more = true; more && !verified.first_break;) {
        db::Rows page;
        database.read([&](db::Reader& reader) {
            page = reader.rows(page_of_events,
                {{"subject", last.subject.kind}, {"subject_id", last.subject.id}, {"number", last.number},
                    {"most", page_size}});
        });
        more = !page.empty();
        for (std::size_t i = 0; i < page.size() && !verified.first_break; ++i) {
            auto event = kept_event(page[i]);
            verified.first_break = check_event(event, last);
            last = std::move(event);
            ++verified.events;
        }
    }
}

struct SealRow {
    std::int64_t number = 0;
    std::string hash;
};

std::optional<Break> check_seal(db::Database& database, const db::Row& seal, const SealRow& before)
{
    const auto number = seal.integer("number");
    const auto broken = [&](Message what) { return Break{"seal " + std::to_string(number), std::move(what)}; };
    if (number != before.number + 1 || seal.text("previous") != before.hash)
        return broken(say("tidak menyambung segel sebelumnya"));
    const auto found = hash_seal(before.hash, number, seal.integer("at"), [&](std::int64_t after) {
        db::Rows page;
        database.read([&](db::Reader& reader) { page = page_of_seal(reader, number, after); });
        return page;
    });
    if (found.events != seal.integer("events"))
        return broken(say("ada peristiwa yang diambil atau disisipkan"));
    if (found.hash != seal.text("hash"))
        return broken(say("peristiwanya bukan yang dahulu disegel"));
    return std::nullopt;
}

void verify_seals(db::Database& database, Verified& verified)
{
    static const auto& page_of_seals = db::query("audit/page_of_seals");
    static const auto& highest_seal_used = db::query("audit/highest_seal_used");
    // Asked first: a seal made while this runs is found by the pages.
    std::int64_t highest = 0;
    database.read([&](db::Reader& reader) { highest = reader.row(highest_seal_used, {})->integer("seal"); });
    SealRow last;
    for (bool more = true; more && !verified.first_break;) {
        db::Rows page;
        database.read([&](db::Reader& reader) {
            page = reader.rows(page_of_seals, {{"after", last.number}, {"most", page_size}});
        });
        more = !page.empty();
        for (std::size_t i = 0; i < page.size() && !verified.first_break; ++i) {
            verified.first_break = check_seal(database, page[i], last);
            last = {page[i].integer("number"), page[i].text("hash")};
            ++verified.seals;
        }
    }
    if (!verified.first_break && last.number < highest)
        verified.first_break
            = Break{"seal " + std::to_string(last.number + 1), say("tidak ada, padahal ada peristiwa yang menyebutnya")};
}

} // namespace

Verified verify_chain(db::Database& database)
{
    Verified verified;
    verify_subjects(database, verified);
    if (!verified.first_break)
        verify_seals(database, verified);
    return verified;
}

} // namespace pendopo::audit
