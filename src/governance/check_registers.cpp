// What one key of a register demands of another, and its fields of other registers.
#include "catalogue/check_service.hpp"
#include "governance/check_lifecycle.hpp"
#include "governance/references.hpp"
#include "platform/text/both_languages.hpp"

#include <algorithm>

namespace pendopo::governance {

using RegisterDraft = Draft<Register>;

static void check_description(const RegisterDraft& draft, const Drafts& drafts, const References& refer)
{
    const auto& made = draft.made;
    if (draft.has("group") && !made.group.empty()
        && std::none_of(drafts.groups.begin(), drafts.groups.end(),
            [&](const Group& group) { return group.key == made.group; }))
        refer.add(draft.spot("group"),
            say("seharusnya kelompok dari common/register_groups.yaml untuk 'group'; yang tertulis '{0}'", made.group));
    refer.roles(draft.spot("see"), "'see'", made.see);
    refer.roles(draft.spot("keep"), "'keep'", made.keep);
    if (draft.has("keep") && made.keep.empty())
        refer.add(draft.spot("keep"), say("seharusnya ada sedikitnya satu peran dalam 'keep'"));
}

static void check_named_fields(const RegisterDraft& draft, const References& refer)
{
    const auto& made = draft.made;
    if (draft.has("title") && made.title.empty())
        refer.add(draft.spot("title"), say("seharusnya ada sedikitnya satu isian dalam 'title'"));
    if (made.columns.size() > 4)
        refer.add(draft.spot("columns"),
            say("seharusnya paling banyak 4 isian dalam 'columns'; yang tertulis {0}", std::to_string(made.columns.size())));
    refer.fields(draft.spot("title"), "'title'", made, made.title);
    refer.fields(draft.spot("columns"), "'columns'", made, made.columns);
    refer.fields(draft.spot("filters"), "'filters'", made, made.filters,
        {"choice", "choices", "yes_no", "place", "agency", "unit", "entry", "year", "date"});
    refer.fields(draft.spot("search"), "'search'", made, made.search);
    for (const auto& together : made.unique)
        refer.fields(draft.spot("unique"), "'unique'", made, together);
    for (const auto& due : made.due)
        refer.field(due.spot, text::in_both(say("jatuh tempo '{0}'", due.key)), made, due.field, {"date"});
    if (made.duplicates) {
        refer.fields(draft.spot("duplicates"), "'duplicates'", made, made.duplicates->fields, {"text", "long_text"});
        refer.field(draft.spot("duplicates"), "'duplicates'", made, made.duplicates->amount, {"money"});
    }
    for (const auto& [form, columns] : made.export_codes)
        for (const auto& [field, column] : columns)
            refer.field(draft.spot("export_codes"), text::in_both(say("'{0}' pada {1}", form, "'export_codes'")), made, field);
    if (made.shown) {
        refer.fields(draft.spot("public"), "'public'", made, made.shown->fields);
        refer.states(draft.spot("public"), "'public'", made, made.shown->states);
        for (const auto& key : made.shown->documents)
            if (!made.document(key))
                refer.add(draft.spot("public"),
                    say("seharusnya kunci dokumen dalam 'documents' pada 'public'; yang tertulis '{0}'", key));
    }
}

// Checks whose arguments name another register, or states of this one.
static void check_arguments(const catalogue::Field& field, const catalogue::Check& check, const Register& made,
    const References& refer)
{
    const auto where = text::in_both(say("pemeriksaan '{0}' pada isian '{1}'", check.name, field.key));
    if (check.arguments.has("register")) {
        const auto* other = refer.entry_register(check.spot, where, check.arguments.text_or("register"));
        if (other)
            refer.field(check.spot, where, *other, check.arguments.text_or("field"));
        const auto& condition = check.arguments["where"];
        if (other && condition.is_map())
            for (const auto& [key, value] : condition.entries())
                refer.condition(check.spot, where, *other, {{key, {value.is_text() ? value.text() : write_json(value)}}});
    }
    const auto& within = check.arguments["within"];
    if (within.is_list())
        for (const auto& state : within.items())
            if (state.is_text())
                refer.state(check.spot, where, made, state.text());
}

static void check_field(const catalogue::Field& field, const Register& made, const References& refer)
{
    const auto where = text::in_both(say("isian '{0}'", field.key));
    refer.entry_register(field.spot, where, field.entry_register);
    refer.roles(field.spot, of("see", where), field.see);
    refer.roles(field.spot, of("keep", where), field.keep);
    for (const auto& check : field.checks)
        check_arguments(field, check, made, refer);
    for (const auto& part : field.fields)
        check_field(part, made, refer);
}

void check_registers(const Drafts& drafts, catalogue::Troubles& troubles)
{
    const References refer(drafts, troubles);
    for (const auto& draft : drafts.registers) {
        check_description(draft, drafts, refer);
        check_named_fields(draft, refer);
        catalogue::check_form(draft.made.pages, drafts.city(), troubles);
        catalogue::check_letters(draft.made.documents, draft.made.pages, say("dokumen"), troubles);
        for (const auto* field : draft.made.fields())
            check_field(*field, draft.made, refer);
        check_lifecycle(draft, refer);
    }
}

} // namespace pendopo::governance
