#include "requests/index_words.hpp"

namespace pendopo::requests {

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
