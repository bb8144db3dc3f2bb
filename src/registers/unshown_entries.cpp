#include "registers/unshown_entries.hpp"

#include "platform/crypto/crypto.hpp"

#include <sstream>

namespace pendopo::registers {

namespace {

constexpr std::chrono::minutes left_after{15};
constexpr std::int64_t at_once = 250; // so that others can write in between

db::Parameters held(const UnshownEntries& entries, const std::string& token_before, Instant now)
{
    return {{"token", entries.token}, {"token_before", token_before}, {"now", now}, {"register", entries.register_key},
        {"first_id", entries.first}, {"last_id", entries.last}};
}

bool take(const Workplace& place, const UnshownEntries& entries, const std::string& token_before, Instant now)
{
    static const auto& hold = db::query("registers/hold_unshown");
    bool taken = false;
    place.database.write(
        [&](db::Writer& writer) { return taken = writer.change(hold, held(entries, token_before, now)) == 1; });
    return taken;
}

void forget(db::Writer& writer, const std::string& register_key, std::int64_t id, const std::string& words)
{
    static const auto& delete_word = db::query("registers/delete_word");
    std::istringstream list(words);
    for (std::string word; list >> word;)
        writer.run(delete_word, {{"register", register_key}, {"word", word}, {"entry_id", id}});
    // The entry last: its versions refer to it.
    for (const auto* query : {&db::query("registers/forget_values"), &db::query("registers/forget_unique_values"),
             &db::query("registers/forget_dates"), &db::query("registers/forget_ranges"),
             &db::query("registers/forget_relations"), &db::query("registers/forget_versions"),
             &db::query("registers/forget_entry")})
        writer.run(*query, {{"entry_id", id}});
}

void free_them(db::Writer& writer, const UnshownEntries& entries)
{
    static const auto& free = db::query("registers/free_unshown");
    writer.run(free, {{"token", entries.token}});
}

} // namespace

std::optional<UnshownEntries> hold_unshown(const Workplace& place, const Register& of, std::size_t many, Instant now)
{
    static const auto& take_block = db::query("audit/take_id_block");
    const auto size = static_cast<std::int64_t>(many);
    UnshownEntries entries{crypto::random_token(12), of.key, 0, 0};
    place.database.write([&](db::Writer& writer) {
        entries.last = writer.row(take_block, {{"name", "entry"}, {"size", size}})->integer("next") - 1;
        entries.first = entries.last - size + 1;
        return true;
    });
    return take(place, entries, "", now) ? std::optional(entries) : std::nullopt;
}

void mind_unshown(db::Writer& writer, const UnshownEntries& entries)
{
    static const auto& mind = db::query("registers/mind_unshown");
    if (writer.change(mind, {{"token", entries.token}}) != 1)
        throw db::DatabaseError("another program took over the entries of this import", false);
}

void show_entries(db::Writer& writer, const UnshownEntries& entries, Instant now)
{
    static const auto& take_numbers = db::query("registers/take_counter");
    static const auto& insert = db::query("registers/insert_first_passages");
    const auto many = entries.last - entries.first + 1;
    const auto next = writer.row(take_numbers, {{"name", "passages:" + entries.register_key}, {"many", many}})->integer("next");
    const auto shown = writer.change(insert,
        {{"number", next - many}, {"first_id", entries.first}, {"last_id", entries.last}, {"now", now}});
    INVARIANT(shown == many, "every id that was held has its entry");
    free_them(writer, entries);
}

void look_at_entries_again(const Workplace& place)
{
    static const auto& analyze = db::query("registers/analyze_entries");
    if (place.database.engine() == db::Engine::postgres)
        place.database.write([&](db::Writer& writer) { return writer.run(analyze, {}), true; });
}

void throw_away(const Workplace& place, const UnshownEntries& entries)
{
    static const auto& words = db::query("registers/unshown_words");
    for (auto from = entries.first; from <= entries.last; from += at_once)
        place.database.write([&](db::Writer& writer) {
            mind_unshown(writer, entries);
            const auto until = std::min(from + at_once - 1, entries.last);
            for (const auto& row : writer.rows(words, {{"first_id", from}, {"last_id", until}}))
                forget(writer, entries.register_key, row.integer("id"), row.text("words"));
            return true;
        });
    place.database.write([&](db::Writer& writer) { return free_them(writer, entries), true; });
}

void let_go(const Workplace& place, const UnshownEntries& entries)
{
    static const auto& query = db::query("registers/let_go_unshown");
    place.database.write([&](db::Writer& writer) { return writer.run(query, {{"token", entries.token}}), true; });
}

bool throw_away_left_over(const Workplace& place, Instant now)
{
    static const auto& find = db::query("registers/find_unshown");
    std::optional<db::Row> row;
    place.database.read([&](db::Reader& reader) { row = reader.row(find, {}); });
    const auto token = row->text("token");
    if (token.empty())
        return true;
    if (row->instant("held_at") > now.plus(-left_after))
        return false;
    const UnshownEntries left{crypto::random_token(12), row->text("register"), row->integer("first_id"),
        row->integer("last_id")};
    if (!take(place, left, token, now))
        return false;
    throw_away(place, left);
    return true;
}

void let_go_all(const Workplace& place)
{
    static const auto& query = db::query("registers/let_go_unshown");
    place.database.write([&](db::Writer& writer) { return writer.run(query, {{"token", ""}}), true; });
}

} // namespace pendopo::registers
