#include "registers/exchange/entry_import.hpp"

#include "registers/exchange/import_rows.hpp"
#include "registers/permissions.hpp"

namespace pendopo::registers::exchange {

namespace {

constexpr std::pair<ImportState, std::string_view> words[]{{ImportState::checking, "checking"},
    {ImportState::checked, "checked"}, {ImportState::refused, "refused"}, {ImportState::keeping, "keeping"},
    {ImportState::kept, "kept"}, {ImportState::dropped, "dropped"}, {ImportState::failed, "failed"}};

Bilingual both_in(const Value& value)
{
    return {value.text_or("id"), value.text_or("en")};
}

Value both(const Bilingual& text)
{
    return Value::map({{"id", text.indonesian}, {"en", text.english}});
}

std::vector<KeptTrouble> read_troubles(const std::string& json)
{
    std::vector<KeptTrouble> all;
    const auto read = read_json(json);
    if (!read.refused() && read->is_list())
        for (const auto& one : read->items())
            all.push_back({static_cast<std::size_t>(one["row"].integer()), both_in(one["column"]), one.text_or("written"),
                both_in(one["message"])});
    return all;
}

Refusal unknown_import()
{
    return refuse(Why::not_found, "import.unknown", say("Impor itu tidak ada, atau bukan milik Anda."));
}

Refusal wrong_file(Message message)
{
    auto refusal = refuse(Why::invalid, "import.file", say("Ada yang perlu diperbaiki sebelum diperiksa."));
    refusal.complaints.push_back({"berkas", std::move(message), "import.file"});
    return refusal;
}

Result<> may_import(const Workplace& place, const access::Actor& actor, const Register& of)
{
    if (!actor.grants.may(access::Act::import_entries) || !Permissions(place.city(), actor).sees(of))
        return refuse(Why::forbidden, "import.not_yours", say("Anda tidak bertugas mengimpor ke register ini."));
    return Nothing{};
}

} // namespace

std::string_view word(ImportState state)
{
    for (const auto& [one, text] : words)
        if (one == state)
            return text;
    return {};
}

EntryImport import_of(const db::Row& row)
{
    EntryImport import;
    import.id = row.integer("id");
    import.register_key = row.text("register");
    import.person_id = row.integer("person_id");
    import.person_name = row.text("person_name");
    import.file_name = row.text("file_name");
    import.sha256 = row.text("sha256");
    import.size = row.integer("size");
    for (const auto& [state, text] : words)
        if (text == row.text("state"))
            import.state = state;
    import.total = static_cast<int>(row.integer("total"));
    import.created = static_cast<int>(row.integer("created"));
    import.changed = static_cast<int>(row.integer("changed"));
    import.unchanged = static_cast<int>(row.integer("unchanged"));
    import.troubles = read_troubles(row.text("troubles"));
    import.created_at = row.instant("created_at");
    import.updated_at = row.instant("updated_at");
    return import;
}

std::string troubles_text(const std::vector<KeptTrouble>& troubles)
{
    auto all = Value::list();
    for (const auto& one : troubles)
        all.push(Value::map({{"row", static_cast<std::int64_t>(one.row)}, {"column", both(one.column)},
            {"written", one.written}, {"message", both(one.message)}}));
    return write_json(all);
}

Result<EntryImport> send_table(const Workplace& place, const access::Actor& actor, const Register& of, const Upload& upload,
    Instant now)
{
    static const auto& insert = db::query("registers/exchange/insert_import");
    TRY(may_import(place, actor, of));
    if (upload.size == 0)
        return wrong_file(say("Pilih berkas XLSX atau CSV yang ada isinya"));
    if (upload.size > largest_table)
        return wrong_file(say("Pilih berkas yang tidak lebih dari {0} MB", std::to_string(largest_table / 1024 / 1024)));
    place.files.keep(upload.path, upload.sha256);
    const auto hand = actor.audit();
    const auto id = place.identifiers.next("entry_import");
    EntryImport import;
    import.id = id;
    import.register_key = of.key;
    import.file_name = upload.name;
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<EntryImport>> {
        act.run(insert,
            {{"id", id}, {"register", of.key}, {"person_id", hand.id}, {"person_name", hand.name}, {"file_name", upload.name},
                {"sha256", upload.sha256}, {"size", static_cast<std::int64_t>(upload.size)}, {"now", now}});
        const audit::Event event{{"entry_import", id}, "import.sent", hand, now, {},
            Value::map({{"register", of.key}, {"file", upload.sha256}, {"name", upload.name}})};
        return act.commit(event, import);
    });
}

Result<EntryImport> find_import(db::Reader& reader, const access::Actor& actor, const Register& of, std::int64_t id)
{
    static const auto& find = db::query("registers/exchange/find_import");
    const auto row = reader.row(find, {{"id", id}});
    if (!row || row->text("register") != of.key || row->integer("person_id") != actor.person_id())
        return unknown_import();
    return import_of(*row);
}

std::vector<EntryImport> imports_of(db::Reader& reader, const access::Actor& actor, const Register& of)
{
    static const auto& list = db::query("registers/exchange/imports_of");
    std::vector<EntryImport> all;
    for (const auto& row : reader.rows(list, {{"register", of.key}, {"person_id", actor.person_id()}}))
        all.push_back(import_of(row));
    return all;
}

Result<> decide_import(const Workplace& place, const access::Actor& actor, const Register& of, std::int64_t id,
    Decision decision, Instant now)
{
    static const auto& decide = db::query("registers/exchange/decide_import");
    TRY(may_import(place, actor, of));
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        const auto import = TRY(find_import(act.database(), actor, of, id));
        const auto state = decision == Decision::keep ? ImportState::keeping : ImportState::dropped;
        if (act.change(decide, {{"id", id}, {"state", word(state)}, {"now", now}}) == 0)
            return refuse(Why::conflict, "import.decided", say("Impor ini sudah diputuskan, atau belum selesai diperiksa."));
        return act.commit(audit::Event{{"entry_import", id}, decision == Decision::keep ? "import.agreed" : "import.dropped",
            actor.audit(), now, Value::map({{"state", word(import.state)}}), Value::map({{"state", word(state)}})});
    });
}

} // namespace pendopo::registers::exchange
