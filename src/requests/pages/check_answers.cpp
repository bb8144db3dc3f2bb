// All answers on one page, before they are sent; and the sending.
#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"
#include "requests/confirm_email.hpp"
#include "requests/pages/answers_view.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/draft_visit.hpp"
#include "requests/pages/tracked.hpp"
#include "ui/components.hpp"
#include "ui/form.hpp"
#include "ui/route.hpp"

namespace pendopo::requests::pages {

namespace {

void fill_form(ui::Visit& visit, templates::Fill& content, const DraftVisit& visited, const std::vector<Complaint>& complaints)
{
    const auto& draft = visited.draft;
    const auto& zone = visit.city().zone;
    auto& form = content.add("SEND").set("ACTION", visited.address + "/kirim");
    ui::csrf(visit, form);
    form.set("PROCEDURE", static_cast<std::int64_t>(draft.procedure_version));
    form.set("AGREED", text::long_moment(visit.language, draft.agreed_at, zone.offset, zone.abbreviation));
    if (!visited.needs_email(visit.actor))
        return;
    if (draft.email.empty()) {
        form.add("NO_EMAIL").set("ADDRESS", visited.address + "/email");
        return;
    }
    auto& code = form.add("CODE").set("EMAIL", draft.email.reveal()).set("AGAIN", visited.address + "/email");
    for (const auto& complaint : complaints)
        if (complaint.field == "kode_email") {
            auto& wrong = code.add("WRONG").set("TEXT", visit.say(complaint.message));
            ui::icon(wrong, "ICON", "warning");
        }
}

http::Response render(ui::Visit& visit, const DraftVisit& visited, const std::vector<Complaint>& complaints, int status = 200)
{
    const auto address = visited.address + "/periksa";
    templates::Fill content;
    const auto shown = at_rows(complaints);
    ui::fill_errors(visit, content, shown);
    content.set("STEP", say_step(visit, visited, address));
    fill_draft_answers(visit, content, visited, shown);
    fill_form(visit, content, visited, complaints);
    const ui::Page whole{.title = visit.say(say("Periksa jawaban Anda")),
        .back_label = visit.say(say("Kembali")),
        .back_address = address_before(visited, address),
        .status = status};
    return ui::page(visit, whole, "requests/pages/check_answers", content);
}

// Somebody who has just typed a code means it; the sending goes on with the address confirmed.
Result<> confirm_typed_code(ui::Visit& visit, DraftVisit& visited)
{
    const auto typed = visit.request.field("kode_email");
    if (typed.empty() || !visited.needs_email(visit.actor))
        return Nothing{};
    TRY(confirm_email(visited.place, visited.draft, std::string(typed), visit.now));
    visited.draft.email_confirmed_at = visit.now;
    return Nothing{};
}

} // namespace

Reply check_answers(ui::Visit& visit)
{
    const auto visited = TRY(open_draft(visit));
    if (auto elsewhere = lead_on(visited))
        return *std::move(elsewhere);
    return render(visit, visited, check_submission(visited.place, submission_of(visited, visit.language), visit.now));
}

// 126/2022 Pasal 8 ayat (2) huruf d–f
Reply send_draft(ui::Visit& visit)
{
    auto visited = TRY(open_draft(visit));
    if (auto elsewhere = lead_on(visited))
        return *std::move(elsewhere);
    if (const auto confirmed = confirm_typed_code(visit, visited); confirmed.refused())
        return render(visit, visited, confirmed.refusal().complaints, 422);
    const auto sent = submit_draft(visited.place, visit.actor, visited.draft, visit.language, visit.now);
    if (sent.refused()) {
        if (sent.refusal().complaints.empty())
            return sent.refusal();
        return render(visit, visited, sent.refusal().complaints, ui::status(sent.refusal().why));
    }
    auto response = http::redirect("/tanda-terima/" + visited.draft.id);
    track(response, visit, sent->number);
    return response;
}

} // namespace pendopo::requests::pages
