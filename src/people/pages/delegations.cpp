// Who acts for me (pelaksana harian): the head names an officer for days of absence.
#include "people/delegate.hpp"

#include "people/list_people.hpp"
#include "people/pages/own_form.hpp"
#include "people/pages/pages.hpp"
#include "people/pages/role_choices.hpp"
#include "platform/text/translate.hpp"

#include <charconv>

namespace pendopo::people::pages {

namespace {

std::int64_t number_in(std::string_view sent)
{
    std::int64_t number = 0;
    std::from_chars(sent.data(), sent.data() + sent.size(), number);
    return number;
}

// The role of one's own that may be lent: one whose acts include lending it.
std::optional<RoleHeld> role_to_lend(const ui::Visit& visit)
{
    for (const auto& held : visit.actor.person->roles) {
        const auto* role = visit.city().role(held.role);
        if (held.acting_for.empty() && role && role->may.contains(std::string(access::word(access::Act::delegate))))
            return held;
    }
    return std::nullopt;
}

std::vector<catalogue::Option> officer_options(ui::Visit& visit)
{
    std::vector<std::string> office_roles;
    for (const auto& role : visit.city().roles)
        if (role.scope != catalogue::Scope::agency)
            office_roles.push_back(role.key);
    std::vector<ListedPerson> officers;
    visit.program.database.read([&](db::Reader& reader) { officers = list_officers(reader, office_roles); });
    std::vector<catalogue::Option> options;
    for (const auto& officer : officers)
        if (officer.id != visit.actor.person_id())
            options.push_back({std::to_string(officer.id), {officer.name + " – " + roles_in_words(visit, officer.roles)}, {}});
    return options;
}

OwnForm delegation_form(ui::Visit& visit)
{
    return {"/pelaksana",
        {{"to_person", "choice", say("Siapa yang mewakili Anda"), {}, true, officer_options(visit)},
            {"first_day", "date", say("Hari pertama")}, {"last_day", "date", say("Hari terakhir"), say("Hari ini termasuk.")},
            {"basis", "text", say("Nomor surat perintah")}}};
}

void fill_row(templates::Fill& row, const ui::Visit& visit, const Delegation& delegation)
{
    const bool mine = delegation.from_person == visit.actor.person_id();
    const bool over = delegation.ended || delegation.last_day < visit.today();
    const bool now = !over && delegation.first_day <= visit.today();
    row.set("NAME", mine ? delegation.to_name : visit.say(say("Anda mewakili {0}", delegation.from_name)));
    row.set("FIRST", text::plain_date(visit.language, delegation.first_day));
    row.set("LAST", text::plain_date(visit.language, delegation.last_day)).set("BASIS", delegation.basis);
    auto& tag = row.include("STATE", "ui/components/tag/tag");
    tag.set("TONE", over ? "rest" : now ? "ok" : "wait");
    tag.set("TEXT", visit.say(over ? say("Berakhir") : now ? say("Berlaku hari ini") : say("Akan datang")));
    ui::icon(tag, "ICON", over ? "minus" : now ? "check" : "clock");
    if (mine && !over)
        row.add("FINISH").set("ID", delegation.id);
}

http::Response delegations_page(ui::Visit& visit, const Value& answers, const std::vector<Complaint>& complaints, int status)
{
    std::vector<Delegation> delegations;
    visit.program.database.read([&](db::Reader& reader) { delegations = delegations_of(reader, visit.actor.person_id()); });
    templates::Fill fill;
    if (role_to_lend(visit)) {
        fill_form(visit, fill, delegation_form(visit), answers, complaints);
        fill.show("LEND");
    }
    if (!delegations.empty()) {
        auto& table = fill.add("TABLE");
        for (const auto& delegation : delegations)
            fill_row(table.add("ROW"), visit, delegation);
    } else {
        auto& empty
            = fill.include("EMPTY", "ui/components/empty/empty").set("HEADING", visit.say(say("Belum ada pelaksana harian")));
        empty.set("TEXT", visit.say(say("Siapa yang mewakili Anda, dan kapan, tampil di sini.")));
    }
    ui::Page whole;
    whole.title = visit.say(say("Pelaksana harian"));
    whole.current = "/disposisi";
    whole.back_label = visit.say(say("Disposisi"));
    whole.back_address = "/disposisi";
    whole.look = ui::Page::Look::office;
    whole.status = status;
    return ui::page(visit, whole, "people/pages/delegations", fill);
}

Result<Date> day_in(const Value& answers, const char* key)
{
    const auto& typed = answers[key];
    const auto day = typed.is_text() ? Date::parse(typed.text()) : std::nullopt;
    if (day)
        return *day;
    auto refusal = refuse(Why::invalid, "date.malformed", say("Tulis tanggal yang lengkap, misalnya 27 11 2026."));
    refusal.complaints = {{key, refusal.message, refusal.code}};
    return refusal;
}

Result<std::int64_t> begin(ui::Visit& visit, const Value& answers)
{
    const auto role = role_to_lend(visit);
    if (!role)
        return refuse(Why::forbidden, "delegation.not_own",
            say("Anda hanya dapat melimpahkan peran yang Anda pegang sendiri."));
    Delegation delegation;
    delegation.from_person = visit.actor.person_id();
    delegation.to_person = number_in(visit.request.field("to_person"));
    delegation.role = role->role;
    delegation.first_day = TRY(day_in(answers, "first_day"));
    delegation.last_day = TRY(day_in(answers, "last_day"));
    delegation.basis = field(visit, "basis");
    return delegate(visit.program.database, visit.program.identifiers, visit.actor.audit(), delegation, visit.today(),
        visit.now);
}

} // namespace

Result<http::Response> show_delegations(ui::Visit& visit)
{
    return delegations_page(visit, Value::map(), {}, 200);
}

Result<http::Response> accept_delegation(ui::Visit& visit)
{
    auto response = http::redirect("/pelaksana");
    if (visit.request.field("tindakan") == "akhiri") {
        const auto id = number_in(visit.request.field("id"));
        TRY(end_delegation(visit.program.database, visit.program.identifiers, visit.actor.audit(), id, visit.now));
        ui::notify_next(response, visit, say("Pelimpahan sudah berakhir."));
        return response;
    }
    const auto answers = typed(visit, delegation_form(visit));
    const auto begun = begin(visit, answers);
    if (begun.refused())
        return delegations_page(visit, answers, complaints_of(begun.refusal(), "to_person"), form_status(begun.refusal()));
    ui::notify_next(response, visit, say("Pelaksana harian sudah tersimpan."));
    return response;
}

} // namespace pendopo::people::pages
