// Who does what in an assessment.
#include "measures/name_person.hpp"
#include "measures/pages/measure_words.hpp"
#include "measures/pages/open.hpp"
#include "measures/pages/pages.hpp"
#include "people/list_people.hpp"
#include "ui/form.hpp"

#include <charconv>

namespace pendopo::measures::pages {

namespace {

std::vector<people::ListedPerson> officers(const ui::Visit& visit, const Place& place)
{
    std::vector<std::string> roles;
    for (const auto& role : visit.city().roles)
        roles.push_back(role.key);
    std::vector<people::ListedPerson> all;
    place.rules().database.read([&](db::Reader& reader) { all = people::list_officers(reader, roles); });
    return all;
}

Bilingual role_name(const Instrument& instrument, const std::string& key)
{
    for (const auto& role : instrument.roles)
        if (role.key == key)
            return role.name;
    return key;
}

std::string where(const ui::Visit& visit, const OpenedAssessment& opened, int number)
{
    if (number == 0)
        return visit.say(say("Semua indikator"));
    const auto* indicator = opened.instrument.indicator(number);
    return std::to_string(number) + ". " + (indicator ? visit.say(indicator->name) : std::string());
}

void fill_form(ui::Visit& visit, const Place& place, templates::Fill& content, const OpenedAssessment& opened)
{
    auto& form = content.add("FORM").set("ADDRESS", address_of(opened.assessment, "/orang"));
    ui::csrf(visit, form);
    for (const auto& one : officers(visit, place))
        form.add("PERSON").set("KEY", one.id).set("NAME", one.name);
    for (const auto& role : opened.instrument.roles)
        form.add("ROLE").set("KEY", role.key).set("NAME", visit.say(role.name));
    for (const auto& indicator : opened.instrument.indicators)
        form.add("INDICATOR").set("KEY", indicator.number).set("NAME", where(visit, opened, indicator.number));
}

http::Response people_page(ui::Visit& visit, const Place& place, const OpenedAssessment& opened,
    const std::vector<Complaint>& complaints = {})
{
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    content.set("TITLE", title_of(visit, opened));
    const bool changes = Standing(visit.actor, opened).arranges() && opened.assessment.is_open();
    if (!opened.people.empty()) {
        auto& table = content.add("TABLE");
        for (const auto& one : opened.people) {
            auto& row = table.add("ROW").set("NAME", one.name).set("ROLE", visit.say(role_name(opened.instrument, one.role)));
            row.set("WHERE", where(visit, opened, one.number));
            if (!changes)
                continue;
            auto& release = row.add("RELEASE")
                                .set("ADDRESS", address_of(opened.assessment, "/orang"))
                                .set("PERSON", one.person)
                                .set("ROLE_KEY", one.role)
                                .set("NUMBER", one.number);
            ui::csrf(visit, release);
        }
    } else
        content.show("NOBODY");
    if (changes)
        fill_form(visit, place, content, opened);
    return ui::page(visit,
        {.title = visit.say(say("Siapa mengerjakan apa")),
            .current = "/monev",
            .back_label = title_of(visit, opened),
            .back_address = address_of(opened.assessment),
            .look = ui::Page::Look::office,
            .status = complaints.empty() ? 200 : 422},
        "measures/pages/people", content);
}

} // namespace

Reply show_people(ui::Visit& visit)
{
    const Place place(visit.program);
    return people_page(visit, place, TRY(open_addressed(visit, place)));
}

Reply change_people(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_addressed(visit, place));
    Assigned asked;
    asked.number = read_number(visit.request.field("indikator")).value_or(0);
    asked.role = visit.request.field("tugas");
    const auto person = visit.request.field("orang");
    std::from_chars(person.data(), person.data() + person.size(), asked.person);
    const MeasureAct by{visit.actor, opened.assessment.id, visit.now};
    const bool releases = visit.request.field("aksi") == "lepas";
    const auto done = releases ? release_person(place.rules(), by, asked) : name_person(place.rules(), by, asked);
    if (done.refused()) {
        const auto& refusal = done.refusal();
        if (refusal.why == Why::forbidden || refusal.why == Why::not_found)
            return refusal;
        static const std::map<std::string, std::string> fields{{"person", "orang"}, {"role", "tugas"}, {"number", "indikator"}};
        const bool told = !refusal.complaints.empty();
        return people_page(visit, place, TRY(open_addressed(visit, place)),
            {{told ? fields.at(refusal.complaints.front().field) : "orang",
                told ? refusal.complaints.front().message : refusal.message, refusal.code}});
    }
    auto response = http::redirect(address_of(opened.assessment, "/orang"));
    ui::notify_next(response, visit,
        releases ? say("{0} dilepas dari tugas itu.", done->name) : say("{0} ditunjuk.", done->name));
    return response;
}

} // namespace pendopo::measures::pages
