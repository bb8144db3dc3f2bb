// A guest's e-mail address: asked first, so that nobody fills in ten pages for an address that is not theirs.
#include "catalogue/answers.hpp"
#include "requests/confirm_email.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/draft_visit.hpp"
#include "requests/pages/in_both.hpp"
#include "requests/save_draft.hpp"
#include "ui/form.hpp"
#include "ui/route.hpp"

namespace pendopo::requests::pages {

namespace {

const std::vector<catalogue::Field>& email_fields()
{
    static const std::vector<catalogue::Field> fields = [] {
        catalogue::Field email;
        email.key = email.type = "email";
        email.label = in_both(say("Alamat email Anda"));
        email.hint = in_both(say("Kode enam angka kami kirim ke sini, lalu kabar permohonan Anda."));
        return std::vector{email};
    }();
    return fields;
}

struct EmailView {
    const DraftVisit& visited;
    std::string typed;
    std::vector<Complaint> complaints;
    int status = 200;
};

void fill_code(ui::Visit& visit, templates::Fill& content, const EmailView& view)
{
    auto& code
        = content.add("CODE").set("EMAIL", view.visited.draft.email.reveal()).set("ACTION", view.visited.address + "/email");
    ui::csrf(visit, code);
    code.set("ONWARD", view.visited.address);
    for (const auto& complaint : view.complaints)
        if (complaint.field == "kode_email") {
            auto& wrong = code.add("WRONG").set("TEXT", visit.say(complaint.message));
            ui::icon(wrong, "ICON", "warning");
        }
}

http::Response render(ui::Visit& visit, const EmailView& view)
{
    const auto& [visited, typed, complaints, status] = view;
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    content.set("SERVICE", visit.say(visited.service.short_name)).set("ACTION", visited.address + "/email");
    ui::csrf(visit, content);
    const auto answers = Value::map({{"email", typed}});
    ui::fill_fields(visit, content, {.fields = email_fields(), .answers = answers, .complaints = complaints});
    const bool sent = !visited.draft.email.empty() && !visited.draft.email_confirmed_at;
    if (visited.draft.email_confirmed_at)
        content.add("CONFIRMED").set("EMAIL", visited.draft.email.reveal()).set("ONWARD", visited.address);
    else if (sent)
        fill_code(visit, content, view);
    if (visited.service.anonymous_allowed && !sent && !visited.draft.email_confirmed_at)
        content.add("SKIP").set("ADDRESS", visited.address);
    content.show_if(sent, "AGAIN").show_if(!sent, "FIRST");
    const auto title = sent ? say("Ketik kode dari email Anda") : say("Ke mana kabarnya kami kirim?");
    content.set("HEADING", visit.say(title));
    const ui::Page whole{.title = visit.say(title),
        .back_label = visit.say(say("Kembali")),
        .back_address = "/layanan/" + visited.service.key,
        .status = status};
    return ui::page(visit, whole, "requests/pages/draft_email", content);
}

// The form asks for it again; it is filled in already then.
void put_into_form(const DraftVisit& visited, const std::string& email, Instant now)
{
    const auto* field = visited.service.field(visited.service.identity.email);
    if (!field || !visited.draft.answers[field->key].is_null())
        return;
    // When another window saved meanwhile, its answers stand.
    (void)save_draft(visited.place, visited.draft, {*field}, Value::map({{field->key, email}}), visited.draft.version, now);
}

Reply send_code(ui::Visit& visit, const DraftVisit& visited)
{
    const auto typed = catalogue::read_form(email_fields(), visit.request.form);
    auto complaints = catalogue::check_fields(email_fields(), typed, surroundings(visited.place, visit.now));
    const auto email = typed.text_or("email");
    if (!complaints.empty())
        return render(visit, {visited, email, std::move(complaints), 422});
    const auto sent = send_email_code(visited.place, visited.draft, EmailAddress(email), visit.language, visit.now);
    if (sent.refused())
        return render(visit,
            {visited, email, {{"email", sent.refusal().message, sent.refusal().code}}, ui::status(sent.refusal().why)});
    put_into_form(visited, email, visit.now);
    return http::redirect(visited.address + "/email");
}

Reply confirm(ui::Visit& visit, const DraftVisit& visited)
{
    const auto confirmed
        = confirm_email(visited.place, visited.draft, std::string(visit.request.field("kode_email")), visit.now);
    if (confirmed.refused())
        return render(visit, {visited, visited.draft.email.reveal(), confirmed.refusal().complaints, 422});
    auto response = http::redirect(visited.address);
    ui::notify_next(response, visit, say("Alamat email Anda sudah dipastikan."));
    return response;
}

} // namespace

Reply show_draft_email(ui::Visit& visit)
{
    const auto visited = TRY(open_draft(visit));
    if (auto elsewhere = lead_on(visited))
        return *std::move(elsewhere);
    const auto known = visited.draft.email.empty() ? visited.draft.answers.text_or(visited.service.identity.email)
                                                   : visited.draft.email.reveal();
    return render(visit, {visited, known, {}});
}

Reply change_draft_email(ui::Visit& visit)
{
    const auto visited = TRY(open_draft(visit));
    if (auto elsewhere = lead_on(visited))
        return *std::move(elsewhere);
    return visit.request.has_field("kode_email") ? confirm(visit, visited) : send_code(visit, visited);
}

} // namespace pendopo::requests::pages
