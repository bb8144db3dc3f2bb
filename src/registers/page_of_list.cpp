#include "registers/ways_of_list.hpp"

#include <algorithm>
#include <unordered_map>

namespace pendopo::registers {

Place place_of(Sort sort, const db::Row& row)
{
    return {row.text(sort == Sort::due ? "due_on" : "title_key"), row.integer("updated_at"), row.integer("id")};
}

std::vector<Entry> entries_at(db::Reader& reader, const std::vector<Place>& places)
{
    static const auto& query = db::query("registers/entries_by_ids");
    Value ids = Value::list();
    for (const auto& place : places)
        ids.push(place.id);
    std::vector<Entry> entries;
    for (const auto& row : reader.rows(query, {{"ids", write_json(ids)}}))
        entries.push_back(entry_of(row));
    std::unordered_map<std::int64_t, std::size_t> rank;
    for (std::size_t i = 0; i < places.size(); ++i)
        rank[places[i].id] = i;
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) { return rank.at(a.id) < rank.at(b.id); });
    return entries;
}

EntryPage find_page(db::Reader& reader, const PageQuestion& question)
{
    if (question.query.nothing)
        return {};
    if (const auto* driver = narrowest(reader, question.query))
        return page_among_few(reader, question, *driver);
    return page_of_walk(reader, question);
}

} // namespace pendopo::registers
