#include "registers/duplicates/search_alike.hpp"

namespace pendopo::registers {

namespace {

constexpr int page = 2000;
constexpr std::size_t most_kept = 20'000; // pairs of a register, the most alike

std::string text_of(const Value& values, const std::string& field)
{
    return values[field].is_text() ? values[field].text() : std::string();
}

Likened likened(const Register& of, const db::Row& row)
{
    const auto values = read_json(row.text("content")).value();
    const auto& fields = of.duplicates->fields;
    Likened entry{row.integer("id"), row.text("owner"), text_of(values, fields.front()), {}, 0};
    for (std::size_t i = 1; i < fields.size(); ++i)
        entry.about += text_of(values, fields[i]) + " ";
    if (const auto& amount = values[of.duplicates->amount]; amount.is_integer())
        entry.amount = amount.integer();
    return entry;
}

std::vector<Likened> living_entries(db::Reader& reader, const Register& of)
{
    static const auto& living = db::query("registers/duplicates/living_entries");
    std::vector<Likened> entries;
    for (std::int64_t after = 0;;) {
        const auto rows = reader.rows(living, {{"register", of.key}, {"after", after}, {"most", page}});
        for (const auto& row : rows)
            entries.push_back(likened(of, row));
        if (rows.size() < page)
            return entries;
        after = rows.back().integer("id");
    }
}

void keep(db::Writer& writer, const Register& of, const std::vector<Alike>& pairs)
{
    static const auto& forget = db::query("registers/duplicates/forget_pairs");
    static const auto& insert = db::query("registers/duplicates/insert_pair");
    writer.run(forget, {{"register", of.key}});
    for (std::size_t i = 0; i < pairs.size() && i < most_kept; ++i) {
        std::string shared;
        for (const auto& word : pairs[i].shared)
            shared += (shared.empty() ? "" : ", ") + word;
        writer.run(insert,
            {{"register", of.key}, {"one_id", pairs[i].one}, {"other_id", pairs[i].other},
                {"score", static_cast<std::int64_t>(pairs[i].score * 1000)}, {"shared", shared},
                {"close_amounts", pairs[i].close_amounts}});
    }
}

} // namespace

int search_alike(const Workplace& place, const Vocabulary& vocabulary, Instant now)
{
    static const auto& newest_change = db::query("registers/duplicates/newest_change");
    static const auto& find_search = db::query("registers/duplicates/find_search");
    static const auto& keep_search = db::query("registers/duplicates/keep_search");
    int searched = 0;
    for (const auto& of : place.arrangements.registers()) {
        if (!of.duplicates)
            continue;
        std::optional<std::int64_t> newest, seen;
        std::vector<Likened> entries;
        place.database.read([&](db::Reader& reader) {
            const auto change = reader.row(newest_change, {{"register", of.key}});
            const auto search = reader.row(find_search, {{"register", of.key}});
            newest = change ? std::optional(change->integer("mark")) : std::nullopt;
            seen = search ? std::optional(search->integer("seen_until")) : std::nullopt;
            entries = newest && newest != seen ? living_entries(reader, of) : std::vector<Likened>{};
        });
        if (!newest || newest == seen)
            continue;
        const auto pairs = find_duplicates(vocabulary, entries);
        place.database.write([&](db::Writer& writer) {
            keep(writer, of, pairs);
            writer.run(keep_search,
                {{"register", of.key}, {"seen_until", *newest}, {"now", now},
                    {"entries", static_cast<std::int64_t>(entries.size())}});
            return true;
        });
        ++searched;
    }
    return searched;
}

} // namespace pendopo::registers
