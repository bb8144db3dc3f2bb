#include "governance/read_registers.hpp"

#include "catalogue/read_service.hpp"
#include "catalogue/read_sources.hpp"
#include "governance/find_definitions.hpp"
#include "governance/read_register.hpp"

namespace pendopo::governance {

using catalogue::MapReader;

static const Kind registers{"registers", say("register"),
    {"key", "version", "group", "order", "name", "entry", "summary", "basis", "owner", "title", "keep", "pages", "states"}};

static void read_description(MapReader& reader, Register& made)
{
    made.version = reader.whole_or("version", made.version, 1, 1000000);
    made.group = reader.name_or("group", made.group);
    made.order = reader.whole_or("order", made.order, 0, 10000);
    made.name = reader.words_or("name", made.name);
    made.entry = reader.words_or("entry", made.entry);
    made.summary = reader.words_or("summary", made.summary);
    made.basis = reader.texts_or("basis", made.basis);
    made.owner
        = reader.one_of_or("owner", made.owner, {{"agency", Owner::agency}, {"unit", Owner::unit}, {"office", Owner::office}});
}

static void read_unique(MapReader& reader, Register& made)
{
    if (!reader.has("unique"))
        return;
    made.unique.clear();
    for (const auto& item : reader.list("unique")) {
        std::vector<std::string> keys;
        for (const auto& key : item.is_list() ? item.items() : std::vector<Value>{})
            if (key.is_text())
                keys.push_back(key.text());
        if (keys.empty() || keys.size() != item.items().size())
            reader.expected(item,
                say("seharusnya daftar kunci isian dalam 'unique'; yang tertulis {0}", catalogue::found(item)));
        else
            made.unique.push_back(std::move(keys));
    }
}

static void read_lists_of_fields(MapReader& reader, Register& made)
{
    made.title = reader.texts_or("title", made.title);
    made.columns = reader.texts_or("columns", made.columns);
    made.filters = reader.texts_or("filters", made.filters);
    made.search = reader.texts_or("search", made.search);
    read_unique(reader, made);
}

static void read_permissions(MapReader& reader, Register& made)
{
    made.classification = reader.one_of_or("classification", made.classification,
        {{"public", Classification::open}, {"internal", Classification::internal}, {"restricted", Classification::restricted}});
    if (reader.has("public")) {
        MapReader shown(reader.any("public"), reader.reading(), "'public'");
        made.shown = Shown{shown.texts("states"), shown.texts("fields"), shown.texts_or("documents")};
        shown.finish();
    }
    made.see = reader.texts_or("see", made.see);
    made.keep = reader.texts_or("keep", made.keep);
}

static void read_likeness(MapReader& reader, Register& made)
{
    if (!reader.has("duplicates"))
        return;
    MapReader one(reader.any("duplicates"), reader.reading(), "'duplicates'");
    made.duplicates = Likeness{one.texts("fields"), one.text_or("amount")};
    one.finish();
}

static void read_export_codes(MapReader& reader, Register& made)
{
    if (!reader.has("export_codes"))
        return;
    made.export_codes.clear();
    const Value& forms = reader.map("export_codes");
    if (!forms.is_map())
        return reader.expected(forms,
            say("seharusnya kunci dan isinya untuk 'export_codes'; yang tertulis {0}", catalogue::found(forms)));
    for (const auto& [form, map] : forms.entries()) {
        MapReader one(map, reader.reading(), say("'{0}' pada {1}", form, "'export_codes'"));
        MapReader columns(one.map("columns"), reader.reading(), say("'{0}' pada {1}", "columns", one.what()));
        if (columns.value().is_map())
            for (const auto& entry : columns.value().entries())
                made.export_codes[form].emplace_back(entry.first, columns.text(entry.first));
        one.finish();
    }
}

static void read_register_keys(MapReader& reader, Register& made, catalogue::FieldGroups& groups)
{
    read_description(reader, made);
    read_lists_of_fields(reader, made);
    read_permissions(reader, made);
    if (reader.has("pages"))
        made.pages = catalogue::read_pages(reader, &groups, catalogue::Depth::register_page);
    if (reader.has("documents"))
        made.documents = catalogue::read_letters(reader, "documents", say("dokumen"));
    if (reader.has("states"))
        made.states = read_states(reader);
    if (reader.has("steps"))
        made.steps = read_steps(reader);
    if (reader.has("due"))
        made.due = read_due(reader);
    made.confirm_months = reader.whole_or("confirm_months", made.confirm_months, 0, 120);
    read_likeness(reader, made);
    made.picture = reader.one_of_or("picture", made.picture, {{"relations", true}});
    read_export_codes(reader, made);
}

std::deque<Draft<Register>> read_registers(const catalogue::DataFolder& data, const catalogue::City& city,
    const std::vector<Listed>& listed)
{
    catalogue::FieldGroups groups(data);
    std::deque<Draft<Register>> all;
    for (const auto& definition : find_definitions(data, city.key, listed, registers)) {
        if (definition.layers.empty())
            continue;
        auto draft = read_draft<Register>(definition, registers, *data.troubles,
            [&](MapReader& reader, Register& made) { read_register_keys(reader, made, groups); });
        draft.made.spot = draft.file;
        for (auto& page : draft.made.pages)
            catalogue::fill_sources(page.fields, city);
        all.push_back(std::move(draft));
    }
    return all;
}

} // namespace pendopo::governance
