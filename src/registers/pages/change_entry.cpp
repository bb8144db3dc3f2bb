// An entry's values are changed. Of two at the same moment one wins; the other sees both versions and keeps what they typed.
#include "registers/change_entry.hpp"

#include "registers/pages/form_of_register.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/shown_values.hpp"
#include "registers/pages/words.hpp"

namespace pendopo::registers::pages {

namespace {

Result<EntryForm> change_form(const ui::Visit& visit, const OpenedEntry& opened)
{
    const auto& of = opened.of;
    const auto& entry = opened.entry;
    if (entry.final)
        return refuse(Why::conflict, "entry.ended", say("{0} ini sudah selesai dan tidak dapat diubah lagi.", of.entry));
    EntryForm form{.place = opened.place, .of = of};
    form.parts = parts_of(visit, opened, entry);
    if (form.parts.empty())
        return refuse(Why::forbidden, "entry.not_yours", say("Anda tidak bertugas mengubah {0} ini.", of.entry));
    form.title = visit.say(say("Perbarui {0}", entry.title));
    form.eyebrow = visit.say(of.name);
    form.action = opened.entry_address() + "/ubah";
    form.submit = visit.say(say("Simpan perubahan"));
    form.back_label = entry.title;
    form.back_address = opened.entry_address();
    form.at_end = {effective_field(), note_field(say("Alasan perubahan"), Asked::may)};
    if (opened.permissions.keeps(of, entry.owner))
        form.documents = of.documents;
    form.folded = EntryForm::Folded::yes;
    form.version = entry.version;
    opened.place.database.read([&](db::Reader& reader) { form.existing = files_of_entry(reader, entry.id); });
    return form;
}

// What stands there now beside what was typed, where they differ.
void add_differences(const ui::Visit& visit, const OpenedEntry& opened, const EntryForm& form, FormInput& input)
{
    const auto& entry = opened.entry;
    input.changed_by = entry.updated_name + ", " + moment(visit, entry.updated_at);
    EntryNames names;
    opened.place.database.read([&](db::Reader& reader) {
        names = names_in(reader, opened.place, visit.actor, opened.of, {&entry.values, &input.typed});
    });
    for (const auto& part : form.parts)
        for (const auto& field : part.fields) {
            const auto now = value_text(visit, field, entry.values[field.key], names);
            const auto typed = value_text(visit, field, input.typed[field.key], names);
            if (now != typed)
                input.differences.push_back({visit.say(field.label), now, typed});
        }
}

} // namespace

Reply show_change(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    const auto form = TRY(change_form(visit, opened));
    return entry_form_page(visit, form, {.typed = opened.entry.values});
}

Reply make_change(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    auto form = TRY(change_form(visit, opened));
    auto [input, stays] = TRY(read_form(visit, form));
    const int seen = seen_version(visit);
    if (stays || !input.complaints.empty()) {
        form.version = seen;
        return entry_form_page(visit, form, input, input.complaints.empty() ? 200 : 422);
    }
    EntryAct by{visit.actor, opened.entry.id, seen, visit.now};
    by.effective_on = typed_effective(input.typed);
    by.note = typed_note(input.typed);
    by.files = input.files;
    const auto changed = change_entry(opened.place, by, own_values(input.typed));
    if (!changed.refused()) {
        auto response = http::redirect(opened.entry_address());
        ui::notify_next(response, visit, say("Perubahan {0} tersimpan.", changed->title));
        return response;
    }
    const auto& refusal = changed.refusal();
    if (refusal.why == Why::conflict && seen != opened.entry.version) {
        add_differences(visit, opened, form, input);
        return entry_form_page(visit, form, input, 409);
    }
    if (refusal.complaints.empty())
        return refusal;
    form.version = seen;
    input.complaints = at_inputs(refusal.complaints);
    return entry_form_page(visit, form, input, ui::status(refusal.why));
}

} // namespace pendopo::registers::pages
