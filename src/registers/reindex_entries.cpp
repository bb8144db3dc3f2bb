#include "registers/reindex_entries.hpp"

#include "registers/write_index.hpp"

#include <sstream>

namespace pendopo::registers {

namespace {

constexpr int at_once = 500;

std::set<std::string> words_in(const std::string& list)
{
    std::istringstream words(list);
    std::set<std::string> all;
    for (std::string word; words >> word;)
        all.insert(word);
    return all;
}

// Forgets what was drawn in the old way, whatever that was, and draws anew.
void redraw(db::Writer& writer, const catalogue::City& city, const Register& of, Entry entry, const std::string& old_words)
{
    static const auto& delete_word = db::query("registers/delete_word");
    static const auto& redraw_entry = db::query("registers/redraw_entry");
    const auto* state = of.state(entry.state);
    entry.final = state ? state->final : entry.final;
    const auto index = index_entry(city, of, entry);
    for (const auto* query : {&db::query("registers/forget_values"), &db::query("registers/forget_unique_values"),
             &db::query("registers/forget_dates"), &db::query("registers/forget_ranges"),
             &db::query("registers/forget_relations")})
        writer.run(*query, {{"entry_id", entry.id}});
    for (const auto& word : words_in(old_words))
        writer.run(delete_word, {{"register", of.key}, {"word", word}, {"entry_id", entry.id}});
    writer.run(redraw_entry,
        {{"id", entry.id}, {"seen", entry.version}, {"title", index.title}, {"title_key", index.title_key},
            {"words", index.word_list()}, {"ended", entry.final}, {"due_on", index.due_on ? index.due_on->iso() : "9999-12-31"},
            {"due_key", index.due_key}});
    // Two that were different and no longer are stay both; whoever changes one next is told.
    write_index(writer, of, entry, index, nullptr);
}

// The next entries after `reached`; gives the last one's id, or 0 at the end.
std::int64_t redraw_some(const Workplace& place, const Register& of, const std::string& digest, std::int64_t reached,
    std::size_t& many)
{
    static const auto& entries_after = db::query("registers/entries_after");
    static const auto& keep = db::query("registers/keep_register_index");
    std::int64_t last = 0;
    std::size_t drawn = 0;
    place.database.write([&](db::Writer& writer) {
        const auto rows = writer.rows(entries_after, {{"register", of.key}, {"after", reached}, {"most", at_once}});
        for (const auto& row : rows)
            redraw(writer, place.city(), of, entry_of(row), row.text("words"));
        drawn = rows.size();
        last = rows.size() < at_once ? 0 : rows.back().integer("id");
        // -1: all of them.
        writer.run(keep, {{"register", of.key}, {"digest", digest}, {"reached", last == 0 ? -1 : last}});
        return true;
    });
    many += drawn;
    return last;
}

} // namespace

std::size_t reindex_entries(const Workplace& place, Instant)
{
    static const auto& find = db::query("registers/find_register_index");
    std::size_t many = 0;
    for (const auto& of : place.arrangements.registers()) {
        const auto digest = index_digest(of);
        std::int64_t reached = 0;
        place.database.read([&](db::Reader& reader) {
            const auto row = reader.row(find, {{"register", of.key}});
            reached = row && row->text("digest") == digest ? row->integer("reached") : 0;
        });
        if (reached < 0)
            continue;
        while ((reached = redraw_some(place, of, digest, reached, many)) > 0) {}
    }
    return many;
}

} // namespace pendopo::registers
