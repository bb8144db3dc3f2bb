#include "registers/write_index.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

// Runs `write` for each in `these` that is not in `those`.
template <class Set, class Write>
void each_missing(const Set& these, const Set* those, Write write)
{
    for (const auto& one : these)
        if (!those || !those->contains(one))
            write(one);
}

void write_values(db::Writer& writer, const Entry& entry, const EntryIndex& now, const EntryIndex* before)
{
    static const auto& insert = db::query("registers/insert_values");
    static const auto& remove = db::query("registers/delete_value");
    if (before)
        each_missing(before->values, &now.values, [&](const auto& pair) {
            writer.run(remove,
                {{"register", entry.register_key}, {"field", pair.first}, {"value", pair.second}, {"entry_id", entry.id}});
        });
    Value pairs = Value::list();
    each_missing(now.values, before ? &before->values : nullptr, [&](const auto& pair) {
        pairs.push(Value::list({pair.first, pair.second}));
    });
    if (!pairs.items().empty())
        writer.run(insert, {{"register", entry.register_key}, {"pairs", write_json(pairs)}, {"entry_id", entry.id}});
}

void write_words(db::Writer& writer, const Entry& entry, const EntryIndex& now, const EntryIndex* before)
{
    static const auto& insert = db::query("registers/insert_words");
    static const auto& remove = db::query("registers/delete_word");
    if (before)
        each_missing(before->words, &now.words, [&](const std::string& word) {
            writer.run(remove, {{"register", entry.register_key}, {"word", word}, {"entry_id", entry.id}});
        });
    Value words = Value::list();
    each_missing(now.words, before ? &before->words : nullptr, [&](const std::string& word) { words.push(word); });
    if (!words.items().empty())
        writer.run(insert, {{"register", entry.register_key}, {"words", write_json(words)}, {"entry_id", entry.id}});
}

void write_dates(db::Writer& writer, const Entry& entry, const EntryIndex& now, const EntryIndex* before)
{
    static const auto& forget = db::query("registers/forget_dates");
    static const auto& insert = db::query("registers/insert_date");
    if (before)
        writer.run(forget, {{"entry_id", entry.id}});
    for (const auto& [field, day] : now.dates)
        writer.run(insert,
            {{"entry_id", entry.id}, {"field", field}, {"due_on", day}, {"register", entry.register_key},
                {"owner", entry.owner}, {"asked", now.asked.contains(field)}});
}

void write_links(db::Writer& writer, const Entry& entry, const EntryIndex& now, const EntryIndex* before)
{
    static const auto& forget_ranges = db::query("registers/forget_ranges");
    static const auto& insert_range = db::query("registers/insert_range");
    static const auto& forget_relations = db::query("registers/forget_relations");
    static const auto& insert_relation = db::query("registers/insert_relation");
    if (before && before->ranges != now.ranges)
        writer.run(forget_ranges, {{"entry_id", entry.id}});
    if (!before || before->ranges != now.ranges)
        for (const auto& [field, bits] : now.ranges)
            writer.run(insert_range,
                {{"register", entry.register_key}, {"field", field}, {"bits", bits}, {"entry_id", entry.id}});
    if (before && before->relations != now.relations)
        writer.run(forget_relations, {{"entry_id", entry.id}});
    if (!before || before->relations != now.relations)
        for (const auto& [field, to] : now.relations)
            writer.run(insert_relation,
                {{"entry_id", entry.id}, {"field", field}, {"to_id", to}, {"register", entry.register_key}});
}

Complaint taken(const Register& of, const std::string& fields, const std::string& other)
{
    // "@owner,field" or "field,field": the last or the first says where the complaint belongs.
    const bool of_owner = fields.starts_with("@owner,");
    const auto field = of_owner ? fields.substr(7) : fields.substr(0, fields.find(','));
    return {field,
        of_owner ? say("Sudah ada {0} yang sama pada pemilik ini: {1}", of.entry, other)
                 : say("Sudah ada {0} dengan isian yang sama: {1}", of.entry, other),
        of_owner ? "one_per_owner" : "unique"};
}

// The table's key decides: of two at once the second waits, then finds the place taken.
std::vector<Complaint> claim(db::Writer& writer, const Register& of, const Entry& entry, const EntryIndex& now,
    const EntryIndex* before)
{
    static const auto& forget = db::query("registers/forget_unique_values");
    static const auto& insert = db::query("registers/claim_unique");
    static const auto& find = db::query("registers/find_unique");
    std::vector<Complaint> complaints;
    if (before && before->unique == now.unique)
        return complaints;
    if (before)
        writer.run(forget, {{"entry_id", entry.id}});
    for (const auto& [fields, value] : now.unique) {
        if (writer.change(insert, {{"register", of.key}, {"fields", fields}, {"value", value}, {"entry_id", entry.id}}) == 1)
            continue;
        const auto row = writer.row(find, {{"register", of.key}, {"fields", fields}, {"value", value}});
        complaints.push_back(taken(of, fields, row ? row->text_or("title", "") : ""));
    }
    return complaints;
}

} // namespace

std::vector<Complaint> check_unique(db::Reader& reader, const Register& of, const Entry& entry)
{
    static const auto& find = db::query("registers/find_unique");
    std::vector<Complaint> complaints;
    for (const auto& [fields, value] : unique_values(of, entry)) {
        const auto row = reader.row(find, {{"register", of.key}, {"fields", fields}, {"value", value}});
        if (row && row->integer("entry_id") != entry.id)
            complaints.push_back(taken(of, fields, row->text_or("title", "")));
    }
    return complaints;
}

std::vector<Complaint> write_index(db::Writer& writer, const Register& of, const Entry& entry, const EntryIndex& now,
    const EntryIndex* before)
{
    auto complaints = claim(writer, of, entry, now, before);
    write_values(writer, entry, now, before);
    write_words(writer, entry, now, before);
    if (!before || before->dates != now.dates || before->asked != now.asked || before->values != now.values)
        write_dates(writer, entry, now, before);
    write_links(writer, entry, now, before);
    return complaints;
}

} // namespace pendopo::registers
