// Several entries changed alike: first what, then its form; all of them or none.
#include "registers/bulk_change.hpp"

#include "platform/http/url.hpp"
#include "platform/text/translate.hpp"
#include "registers/pages/form_of_register.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/several.hpp"
#include "registers/pages/words.hpp"
#include "ui/form.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::registers::pages {

Several chosen_entries(const ui::Visit& visit, const OpenedRegister& opened)
{
    Several several;
    // In the form the names of a register's fields stand beside these.
    const bool sent = visit.request.method == http::Method::post;
    const auto& fields = sent ? visit.request.form : visit.request.query;
    opened.place.database.read([&](db::Reader& reader) {
        several.entries.clear();
        for (const auto& [name, value] : fields) {
            const auto colon = value.find(':');
            if (name != (sent ? "_pilih" : "pilih") || colon == std::string::npos)
                continue;
            auto found = find_entry(reader, opened.place, visit.actor, opened.of, read_id(value.substr(0, colon)).value_or(0));
            if (!found.refused())
                several.entries.push_back(
                    {std::move(found).value(), static_cast<int>(read_id(value.substr(colon + 1)).value_or(0))});
        }
    });
    const auto what = sent ? visit.request.field("_apa") : visit.request.query_field("apa");
    several.what = std::string(what);
    return several;
}

std::vector<const governance::Step*> Several::steps(const OpenedRegister& opened) const
{
    std::vector<const governance::Step*> open;
    for (const auto& step : opened.of.steps)
        if (std::all_of(entries.begin(), entries.end(), [&](const Chosen& one) {
                const auto possible = opened.permissions.steps(opened.of, one.entry);
                return std::find(possible.begin(), possible.end(), &step) != possible.end();
            }))
            open.push_back(&step);
    return open;
}

std::vector<const catalogue::Field*> Several::fields(const OpenedRegister& opened) const
{
    std::vector<const catalogue::Field*> open;
    for (const auto* field : opened.of.fields())
        if (std::all_of(entries.begin(), entries.end(), [&](const Chosen& one) {
                return !one.entry.final && opened.permissions.keeps(opened.of, one.entry.owner, *field)
                    && opened.permissions.sees(opened.of, one.entry, *field);
            }))
            open.push_back(field);
    return open;
}

namespace {

const governance::Step* chosen_step(const OpenedRegister& opened, const Several& several)
{
    for (const auto* step : several.steps(opened))
        if (several.what == "langkah:" + step->key)
            return step;
    return nullptr;
}

const catalogue::Field* chosen_field(const OpenedRegister& opened, const Several& several)
{
    for (const auto* field : several.fields(opened))
        if (several.what == "isian:" + field->key)
            return field;
    return nullptr;
}

http::Response ask_what(ui::Visit& visit, const OpenedRegister& opened, const Several& several)
{
    templates::Fill content;
    content.set("COUNT", text::number(visit.language, static_cast<std::int64_t>(several.entries.size())));
    content.set("ADDRESS", opened.address + "/beberapa");
    for (const auto& [entry, _] : several.entries) {
        auto& row = content.add("ENTRY").set("TITLE", entry.title);
        fill_state(visit, row, "STATE", opened.of, entry.state);
    }
    const auto steps = several.steps(opened);
    const auto fields = several.fields(opened);
    if (steps.empty() && fields.empty())
        content.show("NOTHING");
    else {
        auto& form = content.add("FORM");
        for (const auto& [entry, version] : several.entries)
            form.add("CHOSEN").set("ID", entry.id).set("VERSION", static_cast<std::int64_t>(version));
        for (const auto* step : steps)
            form.add("STEP").set("KEY", "langkah:" + step->key).set("LABEL", visit.say(step->name));
        for (const auto* field : fields)
            form.add("FIELD").set("KEY", "isian:" + field->key).set("LABEL", visit.say(field->label));
    }
    return ui::page(visit,
        {.title = visit.say(say("Ubah beberapa sekaligus")),
            .current = "/register",
            .back_label = visit.say(opened.of.name),
            .back_address = opened.address,
            .look = ui::Page::Look::office},
        "registers/pages/several", content);
}

EntryForm form_of(const ui::Visit& visit, const OpenedRegister& opened, const Several& several)
{
    const auto count = text::number(visit.language, static_cast<std::int64_t>(several.entries.size()));
    EntryForm form{.place = opened.place, .of = opened.of};
    const auto* step = chosen_step(opened, several);
    const auto* field = chosen_field(opened, several);
    const auto name = visit.say(step ? step->name : field->label);
    form.title = visit.say(say("{0}: {1} entri sekaligus", name, count));
    form.eyebrow = visit.say(opened.of.name);
    std::string titles;
    for (const auto& one : several.entries)
        titles += (titles.empty() ? "" : "; ") + one.entry.title;
    form.lead = titles;
    form.submit = visit.say(say("Ubah {0} entri", count));
    form.action = opened.address + "/beberapa";
    form.back_label = visit.say(opened.of.name);
    form.back_address = opened.address;
    form.parts = {part_with(opened, step ? step->fields : std::vector<std::string>{field->key})};
    if (step && !step->checks.empty())
        form.at_end.push_back(checks_field(*step));
    const bool reason = step && step->note == governance::Step::Note::required;
    form.at_end.push_back(note_field(say("Catatan atau alasan"), reason ? Asked::must : Asked::may));
    form.at_end.push_back(effective_field());
    form.hidden.emplace_back("_apa", several.what);
    for (const auto& [entry, version] : several.entries)
        form.hidden.emplace_back("_pilih", std::to_string(entry.id) + ":" + std::to_string(version));
    return form;
}

// "12.nama" says which entry; the page has one input for all of them.
std::vector<Complaint> told_by_entry(const Several& several, const std::vector<Complaint>& complaints)
{
    std::vector<Complaint> told;
    for (const auto& complaint : complaints) {
        const auto dot = complaint.field.find('.');
        const auto id = read_id(complaint.field.substr(0, dot)).value_or(0);
        const auto found
            = std::find_if(several.entries.begin(), several.entries.end(), [&](const auto& one) { return one.entry.id == id; });
        const auto field = dot == std::string::npos ? std::string() : complaint.field.substr(dot + 1);
        const auto title = found == several.entries.end() ? std::string("?") : found->entry.title;
        told.push_back({field,
            say("{0}: {1}", title,
                Bilingual{text::translate(Language::indonesian, complaint.message),
                    text::translate(Language::english, complaint.message)}),
            complaint.code});
    }
    return at_inputs(std::move(told));
}

} // namespace

Reply show_several(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto several = chosen_entries(visit, opened);
    if (several.entries.empty()) {
        auto response = http::redirect(opened.address);
        ui::notify_next(response, visit, say("Pilih dahulu entri yang hendak diubah."));
        return response;
    }
    if (!chosen_step(opened, several) && !chosen_field(opened, several))
        return ask_what(visit, opened, several);
    return entry_form_page(visit, form_of(visit, opened, several), {});
}

Reply change_several(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto several = chosen_entries(visit, opened);
    const auto* step = chosen_step(opened, several);
    if (several.entries.empty() || (!step && !chosen_field(opened, several)))
        return refuse(Why::conflict, "entries.changed", say("Entri yang dipilih sudah berubah. Pilih lagi dari daftarnya."));
    const auto form = form_of(visit, opened, several);
    auto [input, stays] = TRY(read_form(visit, form));
    if (stays)
        return entry_form_page(visit, form, input);
    BulkChange change;
    for (const auto& [entry, version] : several.entries)
        change.entries.push_back({entry.id, version});
    change.effective_on = typed_effective(input.typed);
    change.note = typed_note(input.typed);
    if (step)
        change.what = StepTaken{.step = step->key, .checks = ticked(input.typed), .values = own_values(input.typed)};
    else
        change.what = own_values(input.typed);
    const auto changed = bulk_change(opened.place, visit.actor, opened.of, change, visit.now);
    if (changed.refused() && changed.refusal().complaints.empty())
        return changed.refusal();
    if (changed.refused()) {
        input.complaints = told_by_entry(several, changed.refusal().complaints);
        return entry_form_page(visit, form, input, ui::status(changed.refusal().why));
    }
    auto response = http::redirect(opened.address);
    ui::notify_next(response, visit,
        say("{0} entri sudah diubah.", text::number(visit.language, static_cast<std::int64_t>(changed->changed))));
    return response;
}

} // namespace pendopo::registers::pages
