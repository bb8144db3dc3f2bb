#include "requests/index_words.hpp"

namespace pendopo::requests {

void enter_words(audit::Act& act, std::int64_t request_id, const std::string& words)
{
    static const auto& at_once = db::query("requests/insert_search");
    static const auto& beside = db::query("requests/leave_words");
    act.run(act.database().engine() == db::Engine::postgres ? at_once : beside, {{"request_id", request_id}, {"words", words}});
}

int index_words(db::Database& database)
{
    static const auto& take = db::query("requests/take_search_pending");
    static const auto& any_pending = db::query("requests/any_search_pending");
    static const auto& insert_search = db::query("requests/insert_search");
    bool pending = false;
    database.read([&](db::Reader& reader) { pending = reader.row(any_pending, {}).has_value(); });
    if (!pending)
        return 0;
    int entered = 0;
    database.write([&](db::Writer& writer) {
        const auto rows = writer.rows(take, {{"most", most_indexed_at_once}});
        for (const auto& row : rows)
            writer.run(insert_search, {{"request_id", row.integer("request_id")}, {"words", row.text("words")}});
        entered = static_cast<int>(rows.size());
        return true;
    });
    return entered;
}

} // namespace pendopo::requests
