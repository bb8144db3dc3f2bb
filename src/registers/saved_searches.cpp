#include "registers/saved_searches.hpp"

#include "audit/write.hpp"
#include "platform/text/unicode.hpp"
#include "registers/check_values.hpp"
#include "registers/permissions.hpp"

namespace pendopo::registers {

namespace {

constexpr std::size_t longest_name = 80, longest_query = 2000;

audit::Event event_of(const access::Actor& actor, const char* name, Instant now, Value after)
{
    return {{"person", actor.person_id()}, name, actor.audit(), now, {}, std::move(after)};
}

Refusal sign_in_first()
{
    return refuse(Why::unauthenticated, "search.sign_in", say("Masuk dahulu."));
}

} // namespace

std::vector<SavedSearch> saved_searches(db::Reader& reader, const access::Actor& actor, const std::string& register_key)
{
    static const auto& query = db::query("registers/saved_searches");
    std::vector<SavedSearch> searches;
    for (const auto& row : reader.rows(query, {{"register", register_key}, {"person_id", actor.person_id()}})) {
        const bool own = row.integer("person_id") == actor.person_id();
        searches.push_back({row.integer("id"), row.text("register"), row.text("name"), row.text("query"),
            own ? std::string() : row.text("person_name")});
    }
    return searches;
}

Result<SavedSearch> save_search(const Workplace& place, const access::Actor& actor, const Register& of,
    const std::string& typed, const std::string& query, Sharing sharing, Instant now)
{
    static const auto& count = db::query("registers/count_saved_searches");
    static const auto& save = db::query("registers/save_search");
    const auto name = text::tidy(typed);
    if (!actor.person)
        return sign_in_first();
    if (!Permissions(place.city(), actor).sees(of))
        return refuse(Why::forbidden, "register.not_yours", say("Register ini bukan untuk Anda."));
    if (name.empty() || text::length(name) > longest_name)
        return wrong_values({{"name", say("Beri nama, paling banyak {0} huruf", std::to_string(longest_name)), "search.name"}});
    if (query.size() > longest_query)
        return refuse(Why::too_large, "search.query", say("Saringan itu terlalu panjang untuk disimpan."));
    const auto id = place.identifiers.next("saved_search");
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<SavedSearch>> {
        if (act.row(count, {{"person_id", actor.person_id()}})->integer("found") >= most_saved_searches)
            return refuse(Why::conflict, "search.too_many",
                say("Anda sudah menyimpan {0} pencarian. Hapus satu dahulu.", std::to_string(most_saved_searches)));
        const auto row = act.row(save,
            {{"id", id}, {"person_id", actor.person_id()}, {"person_name", actor.person->name}, {"register", of.key},
                {"name", name}, {"query", query}, {"shared", sharing == Sharing::everybody}, {"now", now}});
        const auto event = event_of(actor, "search.saved", now, Value::map({{"register", of.key}, {"name", name}}));
        return act.commit(event, SavedSearch{row->integer("id"), of.key, name, query, {}});
    });
}

Result<> forget_search(const Workplace& place, const access::Actor& actor, std::int64_t id, Instant now)
{
    static const auto& forget = db::query("registers/forget_search");
    if (!actor.person)
        return sign_in_first();
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        if (act.change(forget, {{"id", id}, {"person_id", actor.person_id()}}) == 0)
            return refuse(Why::not_found, "search.unknown", say("Pencarian itu tidak ada, atau bukan milik Anda."));
        return act.commit(event_of(actor, "search.forgotten", now, Value::map({{"id", id}})));
    });
}

} // namespace pendopo::registers
