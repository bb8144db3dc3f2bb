#include "requests/pages/office_request.hpp"

#include "requests/pages/office_pages.hpp"
#include "requests/pages/office_words.hpp"
#include "ui/form.hpp"

namespace pendopo::requests::pages {

// Where this officer came from: their own desk.
static void fill_way_back(const ui::Visit& visit, ui::Page& page, const OfficeRequest& opened)
{
    const auto desks = visit.actor.desks();
    const auto desk = desks.contains(opened.request.unit) ? opened.request.unit
        : desks.empty()                                   ? std::string()
                                                          : *desks.begin();
    const bool of_head = desk == head_desk;
    page.back_address = of_head ? "/disposisi" : "/antrean";
    page.back_label = visit.say(of_head ? say("Meja disposisi") : desk_title(desk));
    page.current = page.back_address;
}

http::Response office_request_page(ui::Visit& visit, const OfficeRequest& opened, const std::vector<Complaint>& complaints)
{
    const auto& request = opened.request;
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    const auto name = visit.say(opened.service.short_name);
    const auto title = request.subject.empty() ? name : name + ": " + request.subject;
    content.set("NUMBER", request.number).set("TITLE", title);
    if (const auto agenda = request.agenda_label(visit.city().agenda_number); !agenda.empty())
        content.add("AGENDA").set("TEXT", agenda);
    fill_state(visit, content, "STATE", request.state, request.outcome);
    if (request.due_on && is_open(request.state))
        fill_days_left(visit, content.add("ANSWER_DUE"), "DAYS", *request.due_on);
    content.show_if(!opened.mine.empty(), "HAS_STEPS");
    fill_office_answers(visit, content, opened, complaints);
    fill_office_letters(visit, content, opened, complaints);
    fill_office_entries(visit, content, opened);
    fill_office_journey(visit, content, opened);
    fill_office_messages(visit, content, opened);
    fill_office_steps(visit, content, opened, complaints);
    ui::Page page{.title = (complaints.empty() ? "" : visit.say(say("Salah:")) + " ") + request.number + ", " + name};
    page.look = ui::Page::Look::office;
    page.status = complaints.empty() ? 200 : 422;
    fill_way_back(visit, page, opened);
    return ui::page(visit, page, "requests/pages/office_request", content);
}

Reply show_office_request(ui::Visit& visit)
{
    const auto opened = TRY(open_office_request(visit));
    return office_request_page(visit, opened);
}

} // namespace pendopo::requests::pages
