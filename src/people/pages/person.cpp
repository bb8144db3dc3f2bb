// One person, for the administrator: who they are, their roles, their account.
#include "people/person.hpp"

#include "people/list_people.hpp"
#include "people/pages/own_form.hpp"
#include "people/pages/pages.hpp"
#include "people/pages/role_choices.hpp"
#include "people/register_person.hpp"

#include <charconv>

namespace pendopo::people::pages {

namespace {

std::string address_of(const Person& person)
{
    return "/orang/" + std::to_string(person.id);
}

Result<Person> person_asked(ui::Visit& visit)
{
    const auto typed_id = visit.parameter("id");
    std::int64_t id = 0;
    const auto read = std::from_chars(typed_id.data(), typed_id.data() + typed_id.size(), id);
    std::optional<Person> person;
    if (read.ec == std::errc() && read.ptr == typed_id.data() + typed_id.size())
        visit.program.database.read([&](db::Reader& reader) { person = find_person(reader, id, visit.today()); });
    if (!person)
        return refuse(Why::not_found, "person.unknown", say("Akun ini tidak ditemukan."));
    return *person;
}

OwnForm roles_form(const ui::Visit& visit, const Person& person)
{
    return {address_of(person), {{"roles", "choices", say("Peran"), {}, true, role_options(visit.city())}}};
}

void fill_facts(const ui::Visit& visit, templates::Fill& fill, const Person& person)
{
    auto& facts = fill.include("FACTS", "ui/components/summary_list/summary_list");
    const auto add = [&](const Message& label, const std::string& value) {
        facts.add("ROW").set("LABEL", visit.say(label)).add("VALUE_LINE").set("TEXT", value.empty() ? "–" : value);
    };
    const auto* agency = visit.city().agency(person.agency);
    add(say("Alamat email"), person.email.reveal());
    add(say("Nomor telepon"), person.phone.reveal());
    add(say("NIP"), person.employee_number);
    add(say("Jabatan"), visit.say(person.position));
    add({"{0}", {visit.city().agency_word}}, agency ? visit.say(agency->name) : "");
    add(say("Peran hari ini"), roles_in_words(visit, person.roles));
    add(say("Keadaan akun"), visit.say(person.active ? say("Aktif") : say("Ditutup atau belum dikonfirmasi")));
}

http::Response person_page(ui::Visit& visit, const Person& person, const Value& answers,
    const std::vector<Complaint>& complaints, int status)
{
    templates::Fill fill;
    fill_form(visit, fill, roles_form(visit, person), answers, complaints);
    fill.set("NAME", person.name);
    fill_facts(visit, fill, person);
    const bool oneself = person.id == visit.actor.person_id();
    fill.show_if(oneself, "ONESELF").show_if(!oneself && person.active, "OPEN").show_if(!oneself && !person.active, "CLOSED");
    fill.show_if(!oneself, "OTHER");
    ui::Page whole;
    whole.title = person.name;
    whole.current = "/orang";
    whole.look = ui::Page::Look::office;
    whole.back_label = visit.say(say("Kembali"));
    whole.back_address = "/orang";
    whole.status = status;
    return ui::page(visit, whole, "people/pages/person", fill);
}

http::Response done(ui::Visit& visit, const Person& person, const Message& message)
{
    auto response = http::redirect(address_of(person));
    ui::notify_next(response, visit, message);
    return response;
}

Result<http::Response> save_roles(ui::Visit& visit, const Person& person)
{
    auto& program = visit.program;
    const auto roles = roles_ticked(visit);
    const auto changed = change_roles(program.database, program.identifiers, program.catalogue, visit.actor.audit(), person.id,
        roles, visit.now);
    if (!changed.refused()) {
        program.recent_tokens->forget_all();
        return done(visit, person, say("Peran {0} sudah disimpan.", person.name));
    }
    auto complaints = complaints_of(changed.refusal(), "roles");
    for (auto& complaint : complaints)
        complaint.field = "roles"; // the only field here
    return person_page(visit, person, Value::map({{"roles", ticks(roles)}}), complaints, form_status(changed.refusal()));
}

Result<http::Response> give_password(ui::Visit& visit, const Person& person)
{
    const auto password = TRY(
        give_first_password(visit.program.database, visit.program.identifiers, visit.actor.audit(), person.id, visit.now));
    return shown_once_page(visit,
        {say("Kata sandi baru untuk {0}", person.name), say("Kata sandi pertama"), password.reveal(),
            say("Berikan kata sandi ini langsung kepada orangnya. Ia menggantinya waktu masuk pertama kali."),
            address_of(person)});
}

} // namespace

Result<http::Response> show_person(ui::Visit& visit)
{
    const auto person = TRY(person_asked(visit));
    return person_page(visit, person, Value::map({{"roles", ticks(person.roles)}}), {}, 200);
}

// 126/2022 Pasal 17 ayat (3) and (5).
Result<http::Response> accept_person(ui::Visit& visit)
{
    const auto person = TRY(person_asked(visit));
    const auto what = visit.request.field("tindakan");
    auto& program = visit.program;
    if (what == "peran")
        return save_roles(visit, person);
    if (what == "sandi")
        return give_password(visit, person);
    if (what == "tutup") {
        TRY(deactivate_person(program.database, program.identifiers, visit.actor.audit(), person.id, visit.now));
        program.recent_tokens->forget_all();
        return done(visit, person, say("Akun {0} sudah ditutup.", person.name));
    }
    if (what == "buka") {
        TRY(activate_person(program.database, program.identifiers, visit.actor.audit(), person.id, visit.now));
        return done(visit, person, say("Akun {0} sudah dibuka lagi.", person.name));
    }
    return refuse(Why::malformed, "form.action", say("Tindakan ini tidak dikenal."));
}

} // namespace pendopo::people::pages
