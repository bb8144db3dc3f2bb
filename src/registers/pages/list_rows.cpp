#include "registers/pages/list_rows.hpp"

#include "registers/pages/words.hpp"

namespace pendopo::registers::pages {

namespace {

bool may_change_any(const OpenedRegister& opened, const std::vector<Entry>& rows)
{
    for (const auto& entry : rows)
        if (opened.permissions.keeps(opened.of, entry.owner) || !opened.permissions.steps(opened.of, entry).empty())
            return true;
    return false;
}

void fill_row(const ui::Visit& visit, templates::Fill& row, const OpenedRegister& opened, const Entry& entry,
    const Columns& columns, const EntryNames& names)
{
    const auto& of = opened.of;
    row.set("ID", entry.id).set("ENTRY", entry.title).set("ADDRESS", opened.address + "/" + std::to_string(entry.id));
    if (!entry.number.empty())
        row.add("NUMBER").set("TEXT", entry.number);
    if (columns.below && opened.permissions.sees(of, entry, *columns.below))
        if (const auto text = value_text(visit, *columns.below, entry.values[columns.below->key], names); !text.empty())
            row.add("BELOW").set("TEXT", text);
    if (of.owner != governance::Owner::office)
        row.add("OWNER").set("TEXT", owner_name(visit, entry.owner));
    for (const auto* field : columns.own) {
        auto& cell = row.add("CELL").set("LABEL", visit.say(field->label));
        fill_value(visit, cell, *field, opened.permissions.sees(of, entry, *field) ? entry.values[field->key] : Value(), names);
    }
    fill_due(visit, row, of, entry);
    fill_state(visit, row, "STATE", of, entry.state);
}

} // namespace

Columns columns_of(const Register& of)
{
    Columns columns;
    for (const auto& key : of.columns) {
        const auto* field = of.field(key);
        if (!field)
            continue;
        if (!columns.below && (field->type == "text" || field->type == "long_text") && of.columns.size() > 1)
            columns.below = field;
        else
            columns.own.push_back(field);
    }
    return columns;
}

EntryNames names_of_columns(db::Reader& reader, const OpenedRegister& opened, const ui::Visit& visit,
    const std::vector<Entry>& rows)
{
    const auto columns = columns_of(opened.of);
    std::vector<Value> shown;
    for (const auto& entry : rows) {
        auto& part = shown.emplace_back(Value::map());
        for (const auto* field : columns.own)
            part.set(field->key, entry.values[field->key]);
    }
    std::vector<const Value*> values;
    for (const auto& part : shown)
        values.push_back(&part);
    return names_in(reader, opened.place, visit.actor, opened.of, values);
}

void fill_rows(ui::Visit& visit, templates::Fill& list, const OpenedRegister& opened, const std::vector<Entry>& rows,
    const EntryNames& names)
{
    const auto columns = columns_of(opened.of);
    const bool selecting = may_change_any(opened, rows);
    auto& table = list.include("TABLE", "registers/pages/list_table");
    table.set("CAPTION", visit.say(opened.of.name)).set("ENTRY_WORD", capitalised(visit.say(opened.of.entry)));
    table.set("SEVERAL", opened.address + "/beberapa");
    table.show_if(selecting, "SELECTING").show_if(opened.of.owner != governance::Owner::office, "HAS_OWNER");
    for (const auto* field : columns.own)
        table.add("HEAD").set("LABEL", visit.say(field->label));
    for (const auto& entry : rows) {
        auto& row = table.add("ROW");
        fill_row(visit, row, opened, entry, columns, names);
        if (selecting)
            row.add("SELECT")
                .set("ID", entry.id)
                .set("VERSION", static_cast<std::int64_t>(entry.version))
                .set("ENTRY", entry.title);
    }
}

} // namespace pendopo::registers::pages
