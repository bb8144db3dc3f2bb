// Acts on an entry that need no more than a button or a choice: still right, and for whose eyes.
#include "registers/change_classification.hpp"
#include "registers/confirm_entry.hpp"
#include "registers/pages/entry_form.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/words.hpp"

namespace pendopo::registers::pages {

namespace {

// A form of two fields, without documents.
EntryForm classification_form(const ui::Visit& visit, const OpenedEntry& opened)
{
    EntryForm form{.place = opened.place, .of = opened.of};
    form.title = visit.say(say("Siapa yang boleh membaca {0}?", opened.entry.title));
    form.eyebrow = visit.say(opened.of.name);
    form.action = opened.entry_address() + "/klasifikasi";
    form.submit = visit.say(say("Simpan"));
    form.back_label = opened.entry.title;
    form.back_address = opened.entry_address();
    form.at_end = {classification_field(opened.of), note_field(say("Alasan perubahan"), Asked::may)};
    form.version = opened.entry.version;
    return form;
}

Refusal not_yours_to_classify(const OpenedEntry& opened)
{
    return refuse(Why::forbidden, "entry.not_yours_to_classify",
        say("Anda tidak berwenang mengubah klasifikasi {0} ini.", opened.of.entry));
}

} // namespace

Reply confirm(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    const EntryAct by{visit.actor, opened.entry.id, seen_version(visit), visit.now};
    const auto confirmed = TRY(confirm_entry(opened.place, by));
    auto response = http::redirect(opened.entry_address());
    ui::notify_next(response, visit,
        confirmed.due_on && confirmed.due_key == confirm_key
            ? say("{0} dinyatakan masih benar. Pemeriksaan berikutnya {1}.", confirmed.title, day(visit, *confirmed.due_on))
            : say("{0} dinyatakan masih benar.", confirmed.title));
    return response;
}

Reply show_classification(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    if (!opened.permissions.classifies(opened.of, opened.entry))
        return not_yours_to_classify(opened);
    const auto form = classification_form(visit, opened);
    FormInput input;
    input.typed.set(form.at_end.front().key, std::string(word(opened.entry.classification)));
    return entry_form_page(visit, form, input);
}

Reply classify(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    const auto form = classification_form(visit, opened);
    auto sent = TRY(read_form(visit, form));
    const auto chosen = chosen_classification(sent.input.typed);
    if (!chosen) {
        sent.input.complaints.push_back({form.at_end.front().key, say("Pilih siapa yang boleh membaca"), "required"});
        return entry_form_page(visit, form, sent.input, 422);
    }
    EntryAct by{visit.actor, opened.entry.id, seen_version(visit), visit.now};
    by.note = typed_note(sent.input.typed);
    if (*chosen != opened.entry.classification)
        TRY(change_classification(opened.place, by, *chosen));
    auto response = http::redirect(opened.entry_address());
    ui::notify_next(response, visit, say("Tersimpan."));
    return response;
}

} // namespace pendopo::registers::pages
