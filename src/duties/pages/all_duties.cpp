// Everybody's obligations, for who sees them; for others their own. By view, owner and duty, a page at a time.
#include "duties/compute_obligations.hpp"
#include "duties/list_obligations.hpp"
#include "duties/pages/duty_rows.hpp"
#include "duties/pages/nobody.hpp"
#include "duties/pages/pages.hpp"
#include "platform/http/url.hpp"
#include "ui/components.hpp"

namespace pendopo::duties::pages {

namespace {

Message label_of(View view)
{
    switch (view) {
    case View::late:
        return say("Terlambat");
    case View::soon:
        return say("Bulan ini dan berikutnya");
    case View::open:
        return say("Belum dipenuhi");
    case View::submitted:
        return say("Menunggu diperiksa");
    case View::fulfilled:
        return say("Sudah dipenuhi");
    case View::waived:
        return say("Dibebaskan");
    case View::cancelled:
        return say("Tidak berlaku lagi");
    }
    throw Bug("every view has its label");
}

std::string address(const ObligationFilter& filter, View view, const std::string& after = {})
{
    std::string address = "/kewajiban/semua?tampilan=" + std::string(word(view));
    if (filter.owner)
        address += "&siapa=" + http::encode_percent(filter.owner->text());
    if (!filter.duty.empty())
        address += "&kewajiban=" + http::encode_percent(filter.duty);
    return after.empty() ? address : address + "&sesudah=" + http::encode_percent(after);
}

Result<ObligationFilter> filter_of(const ui::Visit& visit)
{
    const auto asked = [&](std::string_view name) { return std::string(visit.request.query_field(name)); };
    ObligationFilter filter{.view = view_of(asked("tampilan")).value_or(View::late),
        .duty = asked("kewajiban"),
        .after = asked("sesudah")};
    if (const auto who = asked("siapa"); !who.empty()) {
        filter.owner = owner_in(who);
        if (!filter.owner || !is_known(visit.city(), *filter.owner))
            return refuse(Why::not_found, "obligations.no_owner", say("Pihak itu tidak ada."));
    }
    return filter;
}

void fill_filter(const ui::Visit& visit, const Place& place, templates::Fill& content, const ObligationFilter& filter)
{
    content.set("VIEW_WORD", word(filter.view));
    for (const auto view :
        {View::late, View::soon, View::open, View::submitted, View::fulfilled, View::waived, View::cancelled})
        content.add("VIEW")
            .set("ADDRESS", address(filter, view))
            .set("LABEL", visit.say(label_of(view)))
            .show_if(view == filter.view, "CURRENT");
    const Standing standing(visit.city(), visit.actor);
    std::vector<Owner> owners = standing.own();
    if (standing.sees_all()) {
        owners.clear();
        for (const auto kind : {governance::Debtor::Kind::each_agency, governance::Debtor::Kind::each_unit})
            for (auto& owner : debtors(visit.city(), {kind, ""}))
                owners.push_back(std::move(owner));
        for (const auto& role : visit.city().roles)
            owners.push_back({Owner::Kind::role, role.key});
        owners.push_back({Owner::Kind::office, ""});
    }
    for (const auto& owner : owners)
        content.add("OWNER")
            .set("KEY", owner.text())
            .set("NAME", visit.say(name_of(visit.city(), owner)))
            .show_if(filter.owner == owner, "CHECKED");
    for (const auto& versions : by_key(place.rules().duties))
        content.add("DUTY")
            .set("KEY", versions.back()->key)
            .set("NAME", visit.say(versions.back()->name))
            .show_if(filter.duty == versions.back()->key, "CHECKED");
}

} // namespace

Reply show_all_duties(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto filter = TRY(filter_of(visit));
    std::optional<Result<ObligationPage>> listed;
    DutiesOfRows duties;
    std::vector<Owner> nobody;
    place.database().read([&](db::Reader& reader) {
        nobody = read_nobody(reader, visit);
        listed = list_obligations(reader, place.rules(), visit.actor, filter, visit.now);
        if (*listed)
            duties.read(reader, place, listed->value().rows);
    });
    const auto page = TRY(*std::move(listed));
    templates::Fill content;
    fill_filter(visit, place, content, filter);
    // Of one owner only what is said of them.
    if (filter.owner)
        std::erase_if(nobody, [&](const Owner& owner) { return owner != *filter.owner; });
    fill_nobody(visit, content, nobody);
    if (page.rows.empty())
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Tidak ada kewajiban di tampilan ini")),
                visit.say(say("Pilih tampilan lain, atau longgarkan saringan.")), visit.say(say("Lihat yang belum dipenuhi")),
                "/kewajiban/semua?tampilan=open"});
    fill_table(visit, content, visit.say(label_of(filter.view)), page.rows, duties);
    if (!filter.after.empty() || !page.next.empty()) {
        auto& paging = content.add("PAGING");
        if (!filter.after.empty())
            paging.add("FIRST").set("ADDRESS", address(filter, filter.view));
        if (!page.next.empty())
            paging.add("NEXT").set("ADDRESS", address(filter, filter.view, page.next));
    }
    return ui::page(visit,
        {.title = visit.say(say("Daftar kewajiban")),
            .current = "/kewajiban",
            .back_label = visit.say(say("Kewajiban kita")),
            .back_address = "/kewajiban",
            .look = ui::Page::Look::office},
        "duties/pages/all_duties", content);
}

} // namespace pendopo::duties::pages
