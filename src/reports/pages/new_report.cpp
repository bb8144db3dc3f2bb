// Beginning a report: which one, whose, for which period or after which event.
#include "registers/list_entries.hpp"
#include "reports/begin_report.hpp"
#include "reports/pages/opened.hpp"
#include "reports/pages/pages.hpp"
#include "ui/form.hpp"
#include "ui/page.hpp"

namespace pendopo::reports::pages {

namespace {

constexpr int most_periods = 6, most_entries = 50;

std::string given(const ui::Visit& visit, std::string_view name)
{
    const bool posted = visit.request.method == http::Method::post;
    return std::string(posted ? visit.request.field(name) : visit.request.query_field(name));
}

// Only those that this visitor may make.
std::vector<const governance::Report*> kinds(const Place& place, const Standing& standing)
{
    std::vector<const governance::Report*> all;
    for (const auto& report : place.rules().arrangements().reports())
        if (standing.makes_for_office() || (report.from == governance::Owner::agency && !standing.own_agency().empty()))
            all.push_back(&report);
    return all;
}

void fill_wrong(const ui::Visit& visit, templates::Fill& into, const std::vector<Complaint>& complaints,
    const std::string& field)
{
    for (const auto& complaint : complaints)
        if (complaint.field == field)
            into.add("WRONG").set("TEXT", visit.say(complaint.message));
}

void fill_owner(const ui::Visit& visit, templates::Fill& form, const Standing& standing,
    const std::vector<Complaint>& complaints)
{
    if (!standing.makes_for_office()) {
        form.add("OWN").set("KEY", standing.own_agency());
        return;
    }
    auto& owner = form.add("OWNER");
    fill_wrong(visit, owner, complaints, "owner");
    for (const auto& agency : visit.city().agencies)
        owner.add("OPTION")
            .set("KEY", agency.key)
            .set("NAME", visit.say(agency.name))
            .show_if(given(visit, "pemilik") == agency.key, "CHECKED");
}

void fill_period(const ui::Visit& visit, templates::Fill& form, const governance::Report& kind,
    const std::vector<Complaint>& complaints)
{
    auto& section = form.add("PERIOD");
    fill_wrong(visit, section, complaints, "day");
    const auto chosen = Date::parse(given(visit, "hari"));
    const auto newest = last_over(kind.period, visit.today());
    auto period = period_around(kind.period, visit.today());
    for (int i = 0; i < most_periods; ++i) {
        const bool checked = chosen ? period == period_around(kind.period, *chosen) : period == newest;
        section.add("OPTION")
            .set("KEY", period.first.iso())
            .set("NAME", visit.say(period_in_words(kind.period, period)))
            .show_if(checked, "CHECKED");
        period = period_around(kind.period, period.first.plus_days(-1));
    }
}

void fill_entries(const ui::Visit& visit, templates::Fill& form, const Place& place, const governance::Report& kind,
    const Standing& standing, const std::vector<Complaint>& complaints)
{
    auto& section = form.add("ENTRIES");
    fill_wrong(visit, section, complaints, "entry");
    registers::ListFilter filter;
    filter.owner = standing.makes_for_office() ? given(visit, "pemilik") : standing.own_agency();
    filter.sort = registers::Sort::updated;
    filter.size = most_entries;
    place.database().read([&](db::Reader& reader) {
        for (const auto& key : registers_of_event(kind)) {
            const auto* of = place.rules().arrangements().entry_register(key);
            const auto page = registers::list_entries(reader, place.rules().registers, visit.actor, *of, filter, visit.today());
            if (page.refused())
                continue;
            for (const auto& entry : page->rows)
                section.add("OPTION")
                    .set("KEY", std::to_string(entry.id))
                    .set("NAME", entry.title)
                    .show_if(given(visit, "entri") == std::to_string(entry.id), "CHECKED");
        }
    });
}

http::Response new_page(ui::Visit& visit, const Place& place, const std::vector<Complaint>& complaints)
{
    const Standing standing(visit.city(), visit.actor);
    templates::Fill content;
    std::vector<Complaint> told;
    for (auto complaint : complaints) {
        complaint.field = complaint.field == "owner" ? "pemilik"
            : complaint.field == "day"               ? "hari"
            : complaint.field == "entry"             ? "entri"
                                                     : "jenis";
        told.push_back(std::move(complaint));
    }
    ui::fill_errors(visit, content, told);
    const auto chosen = given(visit, "jenis");
    const governance::Report* kind = nullptr;
    for (const auto* one : kinds(place, standing))
        if (one->key == chosen)
            kind = one;
    if (!kind) {
        auto& choose = content.add("CHOOSE");
        for (const auto* one : kinds(place, standing))
            choose.add("KIND")
                .set("ADDRESS", "/laporan/baru?jenis=" + one->key)
                .set("NAME", visit.say(one->name))
                .set("BASIS", one->basis);
    } else {
        auto& form = content.add("FORM").set("KIND", kind->key).set("NAME", visit.say(kind->name)).set("BASIS", kind->basis);
        ui::csrf(visit, form);
        if (kind->from == governance::Owner::agency)
            fill_owner(visit, form, standing, complaints);
        if (kind->period == governance::Report::Period::event)
            fill_entries(visit, form, place, *kind, standing, complaints);
        else
            fill_period(visit, form, *kind, complaints);
    }
    return ui::page(visit,
        {.title = visit.say(say("Buat laporan")),
            .current = "/laporan",
            .back_label = visit.say(say("Laporan")),
            .back_address = "/laporan",
            .look = ui::Page::Look::office,
            .status = complaints.empty() ? 200 : 422},
        "reports/pages/new_report", content);
}

} // namespace

Reply show_new(ui::Visit& visit)
{
    const Place place(visit.program);
    return new_page(visit, place, {});
}

Reply add_new(ui::Visit& visit)
{
    const Place place(visit.program);
    NewReport wish{given(visit, "jenis"), given(visit, "pemilik"), Date::parse(given(visit, "hari")),
        read_id(given(visit, "entri")).value_or(0)};
    const auto begun = begin_report(place.rules(), visit.actor, wish, visit.now);
    if (begun.refused() && !begun.refusal().complaints.empty())
        return new_page(visit, place, begun.refusal().complaints);
    if (begun.refused())
        return begun.refusal();
    return http::redirect(begun->address());
}

} // namespace pendopo::reports::pages
