// An entry is added: its form, and what was wrong with it.
#include "registers/create_entry.hpp"

#include "registers/pages/form_of_register.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/words.hpp"
#include "ui/route.hpp"

namespace pendopo::registers::pages {

namespace {

struct NewForm {
    EntryForm form;
    FormInput begun; // what an empty form begins with
};

// The entry before it is there: only to ask what may be filled in.
Entry unborn(const OpenedRegister& opened, const std::string& owner)
{
    Entry entry;
    entry.register_key = opened.of.key;
    entry.owner = owner;
    entry.state = opened.of.first_state().key;
    entry.classification = opened.of.classification;
    return entry;
}

Result<NewForm> new_form(const ui::Visit& visit, const OpenedRegister& opened)
{
    const auto& of = opened.of;
    const auto owners = opened.permissions.owners_to_keep(of);
    if (owners.empty())
        return refuse(Why::forbidden, "entry.not_yours_to_add", say("Anda tidak bertugas menambah {0}.", of.entry));
    const auto entry = unborn(opened, owners.front());
    NewForm made{.form = {.place = opened.place, .of = of}, .begun = {}};
    auto& form = made.form;
    form.title = visit.say(say("Catat {0}", of.entry));
    form.lead = visit.say(of.summary);
    form.action = opened.address + "/baru";
    form.submit = visit.say(say("Simpan catatan"));
    form.back_label = visit.say(of.name);
    form.back_address = opened.address;
    form.parts = parts_of(visit, opened, entry);
    if (owners.size() > 1)
        form.parts.insert(form.parts.begin(), FormPart{{}, {}, {owner_field(visit, of, owners)}});
    if (opened.permissions.classifies(of, entry)) {
        form.at_end.push_back(classification_field(of));
        made.begun.typed.set(form.at_end.back().key, std::string(word(of.classification)));
    }
    form.at_end.push_back(effective_field());
    form.documents = of.documents;
    form.folded = EntryForm::Folded::yes;
    return made;
}

NewEntry entry_from(const FormInput& input)
{
    NewEntry entry;
    entry.owner = chosen_owner(input.typed);
    entry.values = own_values(input.typed);
    entry.classification = chosen_classification(input.typed);
    entry.effective_on = typed_effective(input.typed);
    entry.files = input.files;
    return entry;
}

} // namespace

Reply show_new(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto made = TRY(new_form(visit, opened));
    return entry_form_page(visit, made.form, made.begun);
}

Reply add_new(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto made = TRY(new_form(visit, opened));
    auto [input, stays] = TRY(read_form(visit, made.form));
    if (stays || !input.complaints.empty())
        return entry_form_page(visit, made.form, input, input.complaints.empty() ? 200 : 422);
    const auto created = create_entry(opened.place, visit.actor, opened.of, entry_from(input), visit.now);
    if (created.refused() && created.refusal().complaints.empty())
        return created.refusal();
    if (created.refused()) {
        input.complaints = at_inputs(created.refusal().complaints);
        return entry_form_page(visit, made.form, input, ui::status(created.refusal().why));
    }
    auto response = http::redirect(opened.address + "/" + std::to_string(created->id));
    ui::notify_next(response, visit, say("{0} tersimpan.", created->title));
    return response;
}

} // namespace pendopo::registers::pages
