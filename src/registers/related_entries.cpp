#include "registers/related_entries.hpp"

#include "registers/permissions.hpp"

namespace pendopo::registers {

namespace {

void add_seen(const db::Rows& rows, const Workplace& place, const Permissions& permissions, std::vector<Related>& related)
{
    for (const auto& row : rows) {
        const auto entry = entry_of(row);
        const auto* of = place.arrangements.entry_register(entry.register_key);
        const auto* field = of ? of->field(row.text("field")) : nullptr;
        if (field && permissions.sees(*of, entry, *field))
            related.push_back({entry.id, entry.register_key, entry.title, entry.state, entry.owner, field->key});
    }
}

} // namespace

std::vector<Related> entries_pointing_to(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    std::int64_t entry_id, int most)
{
    static const auto& query = db::query("registers/entries_pointing_to");
    std::vector<Related> related;
    add_seen(reader.rows(query, {{"id", entry_id}, {"most", most}}), place, Permissions(place.city(), actor), related);
    return related;
}

std::vector<Related> entries_of_request(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const std::string& request_number)
{
    static const auto& query = db::query("registers/entries_of_request");
    const Permissions permissions(place.city(), actor);
    std::vector<Related> related;
    for (const auto& of : place.arrangements.registers())
        for (const auto* field : of.fields())
            if (field->type == "request")
                add_seen(reader.rows(query, {{"register", of.key}, {"field", field->key}, {"number", request_number}}), place,
                    permissions, related);
    return related;
}

std::vector<Relation> relations_of_register(db::Reader& reader, const std::string& register_key, int most)
{
    static const auto& query = db::query("registers/relations_of_register");
    std::vector<Relation> relations;
    for (const auto& row : reader.rows(query, {{"register", register_key}, {"most", most}}))
        relations.push_back({row.integer("from_id"), row.integer("to_id"), row.text("field")});
    return relations;
}

} // namespace pendopo::registers
