#include "people/pages/own_form.hpp"
#include "people/pages/pages.hpp"
#include "people/pages/role_choices.hpp"
#include "people/password_rule.hpp"
#include "people/register_person.hpp"

namespace pendopo::people::pages {

namespace {

std::vector<catalogue::Option> agency_options(const catalogue::City& city)
{
    std::vector<catalogue::Option> options;
    for (const auto& agency : city.agencies)
        options.push_back({agency.key, agency.name, {}});
    return options;
}

OwnForm new_person_form(const ui::Visit& visit)
{
    return {"/orang/baru",
        {{"name", "text", say("Nama lengkap")}, {"email", "email", say("Alamat email"), say("Dipakai untuk masuk.")},
            {"phone", "phone", say("Nomor telepon"), {}, false}, {"employee_number", "text", say("NIP"), {}, false},
            {"position", "text", say("Jabatan"), {}, false},
            {"agency", "choice", {"{0}", {visit.city().agency_word}}, say("Untuk pemohon dari {0}.", visit.city().agency_word),
                false, agency_options(visit.city())},
            {"roles", "choices", say("Peran"), say("Tanpa peran, orang ini hanya dapat mengajukan permohonan sebagai warga."),
                false, role_options(visit.city())}}};
}

http::Response new_person_page(ui::Visit& visit, const Value& answers, const std::vector<Complaint>& complaints, int status)
{
    templates::Fill fill;
    fill_form(visit, fill, new_person_form(visit), answers, complaints);
    fill.set("TITLE", visit.say(say("Tambah orang"))).set("BUTTON", visit.say(say("Tambah")));
    fill.add("LEAD").set("TEXT", visit.say(say("Kata sandi pertama tampil sekali setelah Anda menambah orang ini.")));
    ui::Page whole;
    whole.title = visit.say(say("Tambah orang"));
    whole.current = "/orang";
    whole.look = ui::Page::Look::office;
    whole.back_label = visit.say(say("Kembali"));
    whole.back_address = "/orang";
    whole.status = status;
    return ui::page(visit, whole, "people/pages/form", fill);
}

NewPerson typed_person(const ui::Visit& visit)
{
    NewPerson person;
    person.name = field(visit, "name");
    person.email = EmailAddress(field(visit, "email"));
    person.phone = PhoneNumber(field(visit, "phone"));
    person.employee_number = field(visit, "employee_number");
    person.position = Bilingual(field(visit, "position"));
    person.agency = field(visit, "agency");
    person.roles = roles_ticked(visit);
    person.password = make_password();
    return person;
}

} // namespace

Result<http::Response> show_new_person(ui::Visit& visit)
{
    return new_person_page(visit, Value::map(), {}, 200);
}

Result<http::Response> accept_new_person(ui::Visit& visit)
{
    const auto person = typed_person(visit);
    const auto id = register_person(visit.program.database, visit.program.identifiers, visit.program.catalogue,
        visit.actor.audit(), person, visit.now);
    if (id.refused())
        return new_person_page(visit, typed(visit, new_person_form(visit)), complaints_of(id.refusal(), "name"),
            form_status(id.refusal()));
    return shown_once_page(visit,
        {say("{0} sudah ditambahkan", person.name), say("Kata sandi pertama"), person.password.reveal(),
            say("Berikan kata sandi ini langsung kepada orangnya. Ia menggantinya waktu masuk pertama kali."),
            "/orang/" + std::to_string(id.value())});
}

} // namespace pendopo::people::pages
