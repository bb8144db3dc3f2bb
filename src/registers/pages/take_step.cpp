// An entry goes on to its next state: the form of a step, with what its gate asks.
#include "registers/take_step.hpp"

#include "registers/pages/form_of_register.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/step_needs.hpp"
#include "registers/pages/words.hpp"

namespace pendopo::registers::pages {

namespace {

Result<const governance::Step*> step_of(const ui::Visit& visit, const OpenedEntry& opened)
{
    const auto* step = opened.of.step(visit.parameter("step"));
    if (!step)
        return refuse(Why::not_found, "step.unknown",
            say("Tidak ada langkah bernama {0}.", std::string(visit.parameter("step"))));
    if (!opened.permissions.takes(opened.of, opened.entry, *step))
        return refuse(Why::forbidden, "step.not_yours", say("Langkah ini bukan tugas Anda pada {0} ini.", opened.of.entry),
            step->article);
    return step;
}

EntryForm step_form(const ui::Visit& visit, const OpenedEntry& opened, const governance::Step& step)
{
    const auto& entry = opened.entry;
    EntryForm form{.place = opened.place, .of = opened.of};
    opened.place.database.read([&](db::Reader& reader) { form.existing = files_of_entry(reader, entry.id); });
    const auto needs = needs_of(visit, opened, step, form.existing);
    const auto* target = opened.of.state(step.to);
    form.title = visit.say(step.name) + ": " + entry.title;
    form.eyebrow = visit.say(opened.of.name) + (step.article.empty() ? "" : " · " + step.article);
    if (target)
        form.lead = visit.say(say("Setelah langkah ini keadaannya: {0}.", target->name));
    form.action = opened.entry_address() + "/langkah/" + step.key;
    form.submit = visit.say(step.name);
    form.back_label = entry.title;
    form.back_address = opened.entry_address();
    form.parts = {part_with(opened, needs.fields)};
    // What the register leaves open the step may ask.
    for (auto& field : form.parts.front().fields)
        field.required = true;
    for (const auto* document : needs.documents)
        form.documents.emplace_back(*document).required = true;
    if (!step.checks.empty())
        form.at_end.push_back(checks_field(step));
    if (step.note != governance::Step::Note::none)
        form.at_end.push_back(
            note_field(say("Catatan atau alasan"), step.note == governance::Step::Note::required ? Asked::must : Asked::may));
    form.at_end.push_back(effective_field());
    form.version = entry.version;
    return form;
}

StepTaken taken_from(const governance::Step& step, const FormInput& input)
{
    return {.step = step.key, .checks = ticked(input.typed), .values = own_values(input.typed)};
}

Reply refuse_stale(ui::Visit& visit, const OpenedEntry& opened, EntryForm form, FormInput input)
{
    const auto step = form.action.substr(form.action.rfind('/') + 1);
    const auto* open = opened.of.step(step);
    const auto& from = open->from;
    // Gone on already: there is nothing to compare, only to look at.
    if (std::find(from.begin(), from.end(), opened.entry.state) == from.end())
        return refuse(Why::conflict, "step.out_of_order",
            say("{0} tidak dapat dilakukan sekarang. Buka lagi untuk melihat langkah berikutnya.", open->name), open->article);
    input.changed_by = opened.entry.updated_name + ", " + moment(visit, opened.entry.updated_at);
    return entry_form_page(visit, form, input, 409);
}

} // namespace

Reply show_step(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    const auto* step = TRY(step_of(visit, opened));
    const auto& from = step->from;
    if (std::find(from.begin(), from.end(), opened.entry.state) == from.end())
        return http::redirect(opened.entry_address());
    return entry_form_page(visit, step_form(visit, opened, *step), {.typed = opened.entry.values});
}

Reply make_step(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    const auto* step = TRY(step_of(visit, opened));
    auto form = step_form(visit, opened, *step);
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
    const auto taken = take_step(opened.place, by, taken_from(*step, input));
    if (!taken.refused()) {
        auto response = http::redirect(opened.entry_address());
        const auto* state = opened.of.state(taken->state);
        ui::notify_next(response, visit,
            taken->number.empty() || taken->number == opened.entry.number
                ? say("{0}: {1}.", taken->title, state->name)
                : say("{0}: {1}. Nomornya {2}.", taken->title, state->name, taken->number));
        return response;
    }
    const auto& refusal = taken.refusal();
    if (refusal.why == Why::conflict && seen != opened.entry.version)
        return refuse_stale(visit, opened, std::move(form), std::move(input));
    if (refusal.complaints.empty())
        return refusal;
    form.version = seen;
    input.complaints = at_inputs(refusal.complaints);
    return entry_form_page(visit, form, input, ui::status(refusal.why));
}

} // namespace pendopo::registers::pages
