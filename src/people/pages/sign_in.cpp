#include "people/sign_in.hpp"

#include "people/pages/own_form.hpp"
#include "people/pages/pages.hpp"
#include "platform/http/url.hpp"
#include "ui/session.hpp"

namespace pendopo::people::pages {

namespace {

using access::Act;

FormPage sign_in_form(const ui::Visit& visit)
{
    FormPage page{.title = say("Masuk"), .button = say("Masuk")};
    page.form = {"/masuk", {{"email", "email", say("Alamat email")}}, {{"password", say("Kata sandi")}}};
    page.hidden = {{"lanjut", ui::address_after_sign_in(visit, "")}};
    page.links = {{"/lupa-kata-sandi", say("Lupa kata sandi?")}, {"/daftar", say("Belum punya akun? Buat akun")}};
    return page;
}

// Where somebody's work begins.
std::string first_page(const ui::Visit& visit, const Person& person)
{
    const access::Grants grants(visit.city(), person);
    if (grants.may(Act::dispose))
        return "/disposisi";
    if (grants.may(Act::see_unit_requests) || grants.may(Act::record))
        return "/antrean";
    return grants.may(Act::manage_people) ? "/orang" : "/permohonan-saya";
}

} // namespace

Result<http::Response> show_sign_in(ui::Visit& visit)
{
    if (visit.actor.person)
        return http::redirect(ui::address_after_sign_in(visit, first_page(visit, *visit.actor.person)));
    return form_page(visit, sign_in_form(visit));
}

Result<http::Response> accept_sign_in(ui::Visit& visit)
{
    auto signed_in = sign_in(visit.program.database, visit.program.identifiers, EmailAddress(field(visit, "email")),
        Password(std::string(visit.request.field("password"))), visit.today(), visit.now, visit.session);
    if (signed_in.refused())
        return refused_form(visit, sign_in_form(visit), signed_in.refusal(), "email");
    const auto next = ui::address_after_sign_in(visit, first_page(visit, signed_in->person));
    auto response
        = http::redirect(signed_in->person.must_change_password ? "/kata-sandi?lanjut=" + http::encode_percent(next) : next);
    ui::begin_session(response, visit, signed_in->token);
    return response;
}

Result<http::Response> accept_sign_out(ui::Visit& visit)
{
    sign_out(visit.program.database, visit.program.identifiers, visit.session, visit.now);
    auto response = http::redirect("/");
    ui::end_session(response, visit);
    return response;
}

} // namespace pendopo::people::pages
