// One page of a draft's form: shown, saved as it was typed, gone on from when it is right.
#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"
#include "requests/hold_bookings.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/draft_visit.hpp"
#include "requests/pages/form_answers.hpp"
#include "requests/pages/in_both.hpp"
#include "requests/pages/shown_fields.hpp"
#include "requests/pages/slots.hpp"
#include "ui/form.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

namespace {

struct PageView {
    const DraftVisit& visited;
    const DraftStep& step;
    std::vector<Complaint> complaints;
    std::string one_more; // key of the list that gets an empty entry
    const Message* notice = nullptr;
    int status = 200;
};

Result<DraftStep> step_of(const ui::Visit& visit, const DraftVisit& visited)
{
    const auto address = visited.address + "/" + std::string(visit.parameter("page"));
    for (const auto& step : steps_of(visited))
        if (step.kind == DraftStep::Kind::page && step.address == address)
            return step;
    return refuse(Why::not_found, "page.unknown", say("Halaman isian itu tidak ada."));
}

std::string back_address(const ui::Visit& visit, const DraftVisit& visited, const DraftStep& step)
{
    const auto before = address_before(visited, step.address);
    if (!before.empty())
        return before;
    return visit.actor.person ? "/layanan/" + visited.service.key : visited.address + "/email";
}

http::Response render(ui::Visit& visit, const PageView& view)
{
    const auto& [visited, step, complaints, one_more, notice, status] = view;
    const auto& draft = visited.draft;
    const auto index = static_cast<std::size_t>(step.page) - 1;
    const auto& page = visited.service.pages[index];
    const auto fields = shown_fields(visited.service, index, draft.answers);
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    if (notice)
        ui::fill_notice(visit, content, *notice, ui::Notice::know);
    content.set("STEP", say_step(visit, visited, step.address)).set("HEADING", visit.say(page.title));
    if (!page.intro.empty())
        content.add("INTRO").set("TEXT", visit.say(page.intro));
    content.set("ACTION", step.address).set("AUTOSAVE", visited.address + "/simpan?halaman=" + std::to_string(step.page));
    content.set("VERSION", static_cast<std::int64_t>(draft.version));
    ui::csrf(visit, content);
    const ui::FormState state{.fields = fields,
        .answers = draft.answers,
        .complaints = complaints,
        .only = {},
        .notes = {},
        .one_more = one_more,
        .identity = &visited.service.identity};
    fill_fields_with_slots(visit, content, state, {visited.place, visited.service, draft.request_id.value_or(0)});
    content.set("KEPT_UNTIL", text::plain_date(visit.language, visited.place.today(draft.expires_at)));
    const ui::Page whole{.title = (complaints.empty() ? "" : visit.say(say("Salah:")) + " ") + visit.say(page.title),
        .back_label = visit.say(say("Kembali")),
        .back_address = back_address(visit, visited, step),
        .status = status};
    return ui::page(visit, whole, "requests/pages/draft_page", content);
}

// What was typed stands on the page again, whatever came of it.
void take_over(DraftVisit& visited, const std::vector<catalogue::Field>& fields, const Value& answers)
{
    for (const auto& field : fields)
        visited.draft.answers.set(field.key, answers[field.key]);
}

// What is no longer left of a shared resource, where it is asked for on this page.
std::vector<Complaint> full_on_this_page(const DraftVisit& visited, const std::vector<catalogue::Field>& fields,
    const Value& answers)
{
    auto complaints = check_shared(visited.place, visited.service, answers);
    std::erase_if(complaints, [&](const Complaint& complaint) {
        return std::none_of(fields.begin(), fields.end(), [&](const auto& field) { return field.key == complaint.field; });
    });
    return complaints;
}

http::Response after_saving(ui::Visit& visit, const DraftVisit& visited, const DraftStep& step)
{
    const auto& request = visit.request;
    if (request.has_field("_simpan")) {
        auto response = http::redirect(step.address);
        const auto until = in_both(visited.place.today(visited.draft.expires_at));
        ui::notify_next(response, visit, say("Draf tersimpan. Anda dapat melanjutkannya sampai {0}.", until));
        return response;
    }
    if (request.has_field("_tambah")) {
        const std::string list(request.field("_tambah"));
        return http::redirect(step.address + "?tambah=" + list + "#" + ui::anchor(list));
    }
    if (request.has_field("_hapus")) {
        const std::string entry(request.field("_hapus"));
        return http::redirect(step.address + "#" + ui::anchor(entry.substr(0, entry.find('.'))));
    }
    if (request.has_field("_lihat"))
        return http::redirect(step.address + "#jadwal-" + std::string(request.field("_lihat")));
    const auto& fields = visited.service.pages[static_cast<std::size_t>(step.page) - 1].fields;
    const auto answers = catalogue::tidy_answers(visited.service, visited.draft.answers);
    auto complaints = catalogue::check_fields(fields, answers, surroundings(visited.place, visit.now));
    if (complaints.empty())
        complaints = full_on_this_page(visited, fields, answers);
    if (!complaints.empty())
        return render(visit, {visited, step, std::move(complaints), {}, nullptr, 422});
    return http::redirect(address_after(visited, step.address));
}

} // namespace

Reply show_draft_page(ui::Visit& visit)
{
    const auto visited = TRY(open_draft(visit));
    if (auto elsewhere = lead_on(visited))
        return *std::move(elsewhere);
    const auto step = TRY(step_of(visit, visited));
    return render(visit, {visited, step, {}, std::string(visit.request.query_field("tambah"))});
}

Reply save_draft_page(ui::Visit& visit)
{
    auto visited = TRY(open_draft(visit));
    if (auto elsewhere = lead_on(visited))
        return *std::move(elsewhere);
    const auto step = TRY(step_of(visit, visited));
    const auto fields = shown_fields(visited.service, static_cast<std::size_t>(step.page) - 1, visited.draft.answers);
    const auto typed = read_sent(visit, fields);
    const auto saved = save_typed(visited.place, visited.draft, fields, typed, seen_version(visit), visit.now);
    take_over(visited, fields, typed);
    if (saved.refused() && saved.refusal().code == "draft.changed") {
        const auto notice = say("Draf ini sudah diubah di perangkat atau jendela lain. Di bawah ini yang baru saja Anda ketik; "
                                "tekan Lanjut bila ini yang benar.");
        return render(visit, {visited, step, {}, {}, &notice, 409});
    }
    visited.draft.version = TRY(saved);
    return after_saving(visit, visited, step);
}

} // namespace pendopo::requests::pages
