// "Langkah Anda": the steps that are due and this officer's, always in the same place; else who has it now.
#include "requests/pages/office_request.hpp"
#include "requests/pages/office_words.hpp"
#include "requests/say_state.hpp"
#include "requests/send_back_request.hpp"

namespace pendopo::requests::pages {

namespace {

Message passed_on(Step next, const catalogue::City& city)
{
    switch (next) {
    case Step::record:
        return say("Diteruskan ke meja agenda untuk diberi nomor.");
    case Step::dispose:
        return say("Diteruskan kepada {0} untuk didisposisi.", city.head_title);
    default:
        return say("Diteruskan kepada bidang yang mengerjakan.");
    }
}

Message who_has_it(const OfficeRequest& opened, const catalogue::City& city)
{
    const auto due = step_due(opened.service, opened.request.state);
    if (!due)
        return opened.request.state == State::incomplete ? say("Menunggu pemohon memperbaiki. Selama itu waktu tidak dihitung.")
                                                         : say("Tidak ada langkah lagi: permohonan ini sudah selesai.");
    return waiting_at(*due, city);
}

templates::Fill& add_form(ui::Visit& visit, templates::Fill& panel, const char* section, const OfficeRequest& opened)
{
    auto& form = panel.add(section).set("ADDRESS", opened.address).set("VERSION", opened.request.version);
    ui::csrf(visit, form);
    return form;
}

void fill_record(ui::Visit& visit, templates::Fill& panel, const OfficeRequest& opened,
    const std::vector<Complaint>& complaints)
{
    auto& form = add_form(visit, panel, "RECORD", opened)
                     .set("NEXT", visit.say(passed_on(step_after(opened.service, Step::record), visit.city())));
    const bool typed = visit.request.has_field("klasifikasi");
    form.set("CODE", typed ? visit.request.field("klasifikasi") : std::string_view(opened.service.archive_code));
    for (const auto& complaint : complaints)
        if (complaint.field == "archive_code")
            form.add("WRONG").set("TEXT", visit.say(complaint.message));
}

// What the head wants to be looked at again.
void fill_sent_back(templates::Fill& panel, const OfficeRequest& opened)
{
    if (const auto back = sent_back(opened.request, opened.events))
        panel.add("SENT_BACK").set("WHO", back->name).set("NOTE", back->note);
}

// Under whose name they act, if not their own.
std::string acting_for(const ui::Visit& visit, const OfficeRequest& opened)
{
    using access::Act;
    const auto& grants = visit.actor.grants;
    if (opened.mine.contains(Step::dispose))
        return grants.acting_for(Act::dispose);
    if (opened.mine.contains(Step::record))
        return grants.acting_for(Act::record);
    return opened.mine.contains(Step::verify) ? grants.acting_for(Act::verify, opened.request.unit) : std::string();
}

void fill_papers(const ui::Visit& visit, templates::Fill& panel, const OfficeRequest& opened)
{
    if (!visit.actor.grants.may(access::Act::print))
        return;
    auto& papers = panel.add("PAPERS").set("ADDRESS", opened.address);
    papers.show_if(opened.service.has_step(Step::dispose), "SHEET");
}

} // namespace

void fill_office_steps(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened,
    const std::vector<Complaint>& complaints)
{
    auto& panel = content.include("STEPS", "requests/pages/office_steps");
    const auto& mine = opened.mine;
    if (const auto name = acting_for(visit, opened); !name.empty())
        panel.add("ACTING").set("NAME", name);
    fill_sent_back(panel, opened);
    if (mine.contains(Step::verify))
        add_form(visit, panel, "CHECK", opened)
            .set("NEXT", visit.say(passed_on(step_after_verifying(opened.service, opened.request), visit.city())));
    if (mine.contains(Step::record))
        fill_record(visit, panel, opened, complaints);
    if (mine.contains(Step::dispose))
        panel.add("DISPOSE").set("NUMBER", opened.request.number);
    if (mine.contains(Step::work))
        add_form(visit, panel, "TAKE", opened);
    if (mine.contains(Step::answer))
        panel.add("ANSWER").set("ADDRESS", opened.address);
    if (mine.empty())
        panel.add("NOTHING").set("TEXT", visit.say(who_has_it(opened, visit.city())));
    fill_papers(visit, panel, opened);
}

} // namespace pendopo::requests::pages
