#include "registers/keep_entry.hpp"

#include "platform/crypto/crypto.hpp"
#include "registers/check_values.hpp"
#include "registers/write_index.hpp"

namespace pendopo::registers {

namespace {

constexpr std::string_view no_date = "9999-12-31";

std::string due_text(const Entry& entry)
{
    return entry.due_on ? entry.due_on->iso() : std::string(no_date);
}

void set_drawn(Entry& entry, const EntryIndex& index)
{
    entry.title = index.title;
    entry.due_on = index.due_on;
    entry.due_key = index.due_key;
}

void insert_version(db::Writer& writer, const Entry& entry, const std::string& content, const VersionNote& how,
    const Hand& hand)
{
    static const auto& query = db::query("registers/insert_version");
    Value checks = Value::list();
    for (const int check : how.checks)
        checks.push(check);
    writer.run(query,
        {{"entry_id", entry.id}, {"version", entry.version}, {"act", how.act}, {"step", how.step}, {"note", how.note},
            {"checks", write_json(checks)}, {"now", hand.now}, {"effective_on", entry.effective_on},
            {"person_id", hand.person_id}, {"person_name", hand.person_name}, {"owner", entry.owner}, {"state", entry.state},
            {"classification", word(entry.classification)}, {"title", entry.title}, {"number", entry.number},
            {"content", content}, {"batch", how.batch}});
}

} // namespace

Hand hand_of(const access::Actor& actor, Instant now)
{
    const auto who = actor.audit();
    return {who.id, who.name, now};
}

Refusal changed_meanwhile()
{
    return refuse(Why::conflict, "entry.changed",
        say("Entri ini baru saja diubah orang lain. Buka lagi untuk melihat keadaannya sekarang."));
}

Drawn draw_new(const Workplace& place, const Register& of, Entry& entry, const Hand& hand)
{
    entry.version = 1;
    entry.created_at = entry.updated_at = hand.now;
    entry.created_by = entry.updated_by = hand.person_id;
    entry.created_name = entry.updated_name = hand.person_name;
    Drawn drawn{index_entry(place.city(), of, entry), write_json(entry.values)};
    set_drawn(entry, drawn.index);
    return drawn;
}

Result<> write_new(db::Writer& writer, const Register& of, const Entry& entry, const Drawn& drawn, const VersionNote& how,
    const Hand& hand)
{
    static const auto& insert = db::query("registers/insert_entry");
    const auto& [index, content] = drawn;
    writer.run(insert,
        {{"id", entry.id}, {"register", entry.register_key}, {"owner", entry.owner}, {"state", entry.state},
            {"ended", entry.final}, {"classification", word(entry.classification)}, {"content", content},
            {"title", entry.title}, {"title_key", index.title_key}, {"words", index.word_list()},
            {"effective_on", entry.effective_on}, {"now", hand.now}, {"person_id", hand.person_id},
            {"person_name", hand.person_name}, {"due_on", due_text(entry)}, {"due_key", entry.due_key}});
    if (auto complaints = write_index(writer, of, entry, index, nullptr); !complaints.empty())
        return wrong_values(std::move(complaints));
    insert_version(writer, entry, content, how, hand);
    return Nothing{};
}

Result<> keep_new(audit::Act& act, const Workplace& place, const Register& of, Entry& entry, const VersionNote& how,
    const Hand& hand)
{
    const auto drawn = draw_new(place, of, entry, hand);
    return write_new(act.database(), of, entry, drawn, how, hand);
}

Result<> keep_changed(audit::Act& act, const Workplace& place, const Register& of, const Entry& before, Entry& entry,
    const VersionNote& how, const Hand& hand)
{
    static const auto& update = db::query("registers/update_entry");
    entry.version = before.version + 1;
    entry.updated_at = hand.now;
    entry.updated_by = hand.person_id;
    entry.updated_name = hand.person_name;
    const auto was = index_entry(place.city(), of, before), index = index_entry(place.city(), of, entry);
    set_drawn(entry, index);
    const auto content = write_json(entry.values);
    const auto rows = act.change(update,
        {{"id", entry.id}, {"seen", before.version}, {"version", entry.version}, {"owner", entry.owner}, {"state", entry.state},
            {"ended", entry.final}, {"classification", word(entry.classification)}, {"content", content},
            {"title", entry.title}, {"title_key", index.title_key}, {"words", index.word_list()}, {"number", entry.number},
            {"effective_on", entry.effective_on}, {"now", hand.now}, {"person_id", hand.person_id},
            {"person_name", hand.person_name}, {"due_on", due_text(entry)}, {"due_key", entry.due_key}});
    if (rows == 0)
        return changed_meanwhile();
    if (auto complaints = write_index(act.database(), of, entry, index, &was); !complaints.empty())
        return wrong_values(std::move(complaints));
    insert_version(act.database(), entry, content, how, hand);
    return Nothing{};
}

void attach_files(db::Writer& writer, const Register& of, const Entry& entry, const std::vector<NewFile>& files,
    const std::vector<std::int64_t>& ids, const Hand& hand)
{
    static const auto& insert = db::query("registers/insert_entry_file");
    static const auto& supersede = db::query("registers/supersede_files");
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto& [document, file] = files[i];
        writer.run(insert,
            {{"id", ids[i]}, {"entry_id", entry.id}, {"document", document}, {"name", file.name},
                {"media_type", file.media_type}, {"size", file.size}, {"sha256", file.sha256}, {"now", hand.now},
                {"person_id", hand.person_id}, {"person_name", hand.person_name}, {"version", entry.version}});
        const auto* letter = of.document(document);
        writer.run(supersede,
            {{"entry_id", entry.id}, {"document", document}, {"now", hand.now}, {"version", entry.version},
                {"most", letter ? letter->maximum : 1}});
    }
}

void keep_passage(db::Writer& writer, const Entry& entry, const std::string& from, Instant now)
{
    static const auto& take = db::query("registers/take_counter");
    static const auto& insert = db::query("registers/insert_passage");
    const auto next = writer.row(take, {{"name", "passages:" + entry.register_key}, {"many", 1}})->integer("next");
    writer.run(insert,
        {{"register", entry.register_key}, {"number", next - 1}, {"entry_id", entry.id}, {"owner", entry.owner},
            {"from_state", from}, {"to_state", entry.state}, {"now", now}, {"effective_on", entry.effective_on}});
}

void keep_passages(db::Writer& writer, const Register& of, const std::vector<Entry>& entries, Instant now)
{
    static const auto& take = db::query("registers/take_counter");
    static const auto& insert = db::query("registers/insert_passage");
    const auto many = static_cast<std::int64_t>(entries.size());
    auto number = writer.row(take, {{"name", "passages:" + of.key}, {"many", many}})->integer("next") - many;
    for (const auto& entry : entries)
        writer.run(insert,
            {{"register", of.key}, {"number", number++}, {"entry_id", entry.id}, {"owner", entry.owner}, {"from_state", ""},
                {"to_state", entry.state}, {"now", now}, {"effective_on", entry.effective_on}});
}

Value audited(const Entry& entry)
{
    return Value::map({{"register", entry.register_key}, {"owner", entry.owner}, {"version", entry.version},
        {"state", entry.state}, {"classification", word(entry.classification)}, {"number", entry.number},
        {"effective_on", entry.effective_on.iso()}, {"digest", crypto::sha256_hex(write_json(entry.values))}});
}

} // namespace pendopo::registers
