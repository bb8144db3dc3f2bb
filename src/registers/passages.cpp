#include "registers/passages.hpp"

namespace pendopo::registers {

namespace {

Passage passage_of(const db::Row& row)
{
    return {row.integer("number"), row.text("register"), row.integer("entry_id"), row.text("owner"), row.text("from_state"),
        row.text("to_state"), row.instant("at"), row.date("effective_on")};
}

std::vector<Passage> passages_of(const db::Rows& rows)
{
    std::vector<Passage> passages;
    for (const auto& row : rows)
        passages.push_back(passage_of(row));
    return passages;
}

} // namespace

std::vector<Passage> passages_after(db::Reader& reader, const std::string& register_key, const std::string& state,
    std::int64_t after, int most)
{
    static const auto& query = db::query("registers/passages_after");
    return passages_of(reader.rows(query, {{"register", register_key}, {"state", state}, {"after", after}, {"most", most}}));
}

std::vector<Passage> passages_of_entry(db::Reader& reader, std::int64_t entry_id)
{
    static const auto& query = db::query("registers/passages_of_entry");
    return passages_of(reader.rows(query, {{"entry_id", entry_id}}));
}

} // namespace pendopo::registers
