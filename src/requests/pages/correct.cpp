// Correcting what an officer asked for: only those fields and letters, with the officer's words (126/2022 Pasal 9 ayat (1)).
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/correction_visit.hpp"
#include "requests/pages/form_answers.hpp"
#include "requests/pages/letters_form.hpp"
#include "requests/pages/slots.hpp"
#include "requests/pages/tracked.hpp"
#include "requests/resubmit_request.hpp"
#include "ui/route.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::requests::pages {

namespace {

struct CorrectionForm {
    std::vector<Complaint> complaints;
    std::string one_more;
    int status = 200;
};

void fill_asked(ui::Visit& visit, templates::Fill& content, const CorrectionVisit& visited, const CorrectionForm& form,
    const std::vector<Complaint>& complaints)
{
    const ui::FormState state{.fields = visited.fields,
        .answers = visited.draft.answers,
        .complaints = complaints,
        .only = {},
        .notes = visited.notes,
        .one_more = form.one_more,
        .identity = &visited.tracked.service.identity};
    fill_fields_with_slots(visit, content, state, {visited.tracked.place, visited.tracked.service, visited.tracked.request.id});
    ui::fill_letters(visit, content,
        {.letters = visited.letters,
            .fields = visited.fields,
            .complaints = complaints,
            .files = files_by_letter(visited.draft, visited.address() + "/berkas/"),
            .only = {},
            .notes = visited.notes});
}

http::Response render(ui::Visit& visit, const CorrectionVisit& visited, const CorrectionForm& form)
{
    templates::Fill content;
    const auto complaints = at_letters(form.complaints);
    ui::fill_errors(visit, content, complaints);
    content.set("NUMBER", visited.tracked.request.number).set("ACTION", visited.address());
    content.set("AUTOSAVE", visited.address() + "/simpan").set("VERSION", static_cast<std::int64_t>(visited.draft.version));
    ui::csrf(visit, content);
    fill_asked(visit, content, visited, form, complaints);
    return ui::page(visit,
        {.title = visit.say(say("Perbaiki permohonan")),
            .back_label = visit.say(say("Kembali ke permohonan")),
            .back_address = visited.tracked.address,
            .status = form.status},
        "requests/pages/correct", content);
}

Reply send_correction(ui::Visit& visit, const CorrectionVisit& visited)
{
    const auto& number = visited.tracked.request.number;
    const auto sent = resubmit_request(visited.tracked.place, applicant_of(visit, number), visited.draft, visit.now);
    if (sent.refused() && sent.refusal().complaints.empty())
        return sent.refusal();
    if (sent.refused())
        return render(visit, visited, {sent.refusal().complaints, {}, ui::status(sent.refusal().why)});
    auto response = http::redirect(visited.tracked.address);
    ui::notify_next(response, visit, say("Perbaikan Anda kami terima. Waktu dihitung lagi."));
    return response;
}

} // namespace

Reply show_correction(ui::Visit& visit)
{
    const auto visited = TRY(open_correction(visit));
    return render(visit, visited, {{}, std::string(visit.request.query_field("tambah"))});
}

Reply save_correction(ui::Visit& visit)
{
    auto visited = TRY(open_correction(visit));
    const auto& request = visit.request;
    const auto typed = read_sent(visit, visited.fields);
    // Whoever sees the page last sends what stands on it: corrections are few, and the request itself is guarded.
    visited.draft.version
        = TRY(save_typed(visited.tracked.place, visited.draft, visited.fields, typed, visited.draft.version, visit.now));
    for (const auto& field : visited.fields)
        visited.draft.answers.set(field.key, typed[field.key]);
    auto complaints = TRY(keep_uploads(visit, visited.tracked.place, visited.draft));
    if (request.has_field("_hapus_surat"))
        TRY(remove_draft_file(visited.tracked.place, visited.draft, std::string(request.field("_hapus_surat"))));
    if (!complaints.empty())
        return render(visit, visited, {std::move(complaints), {}, 422});
    const bool stays = request.has_field("_hapus_surat") || request.has_field("_hapus") || request.has_field("_simpan")
        || request.has_field("_lihat");
    if (stays)
        return http::redirect(visited.address());
    if (request.has_field("_tambah"))
        return http::redirect(visited.address() + "?tambah=" + std::string(request.field("_tambah")));
    return send_correction(visit, visited);
}

Reply autosave_correction(ui::Visit& visit)
{
    const auto visited = TRY(open_correction(visit));
    return autosaved(visit,
        save_typed(visited.tracked.place, visited.draft, visited.fields, read_sent(visit, visited.fields), seen_version(visit),
            visit.now));
}

Reply show_correction_file(ui::Visit& visit)
{
    const auto visited = TRY(open_correction(visit));
    for (const auto& file : visited.draft.files)
        if (file.id == visit.parameter("file"))
            return uploads::pages::send_file(visited.tracked.place.files, file.file);
    return refuse(Why::not_found, "file.unknown", say("Berkas itu tidak ada, atau sudah Anda hapus."));
}

} // namespace pendopo::requests::pages
