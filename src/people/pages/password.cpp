#include "people/pages/own_form.hpp"
#include "people/pages/pages.hpp"
#include "people/sign_in.hpp"
#include "ui/session.hpp"

namespace pendopo::people::pages {

// 126/2022 Pasal 17 ayat (3): the first password is changed at the first sign-in.
static FormPage password_form(const ui::Visit& visit)
{
    FormPage page{.title = say("Ganti kata sandi"), .button = say("Simpan kata sandi")};
    if (visit.actor.person->must_change_password)
        page.lead = say("Kata sandi dari administrator hanya untuk masuk pertama kali. Buat kata sandi Anda sendiri.");
    page.form = {"/kata-sandi", {},
        {{"old_password", say("Kata sandi lama")},
            {"new_password", say("Kata sandi baru"),
                say("Paling sedikit 12 huruf atau angka. Beberapa kata yang mudah Anda ingat sudah cukup."), "new-password"}}};
    page.hidden = {{"lanjut", ui::address_after_sign_in(visit, "")}};
    return page;
}

Result<http::Response> show_password(ui::Visit& visit)
{
    return form_page(visit, password_form(visit));
}

Result<http::Response> accept_password(ui::Visit& visit)
{
    const auto changed = change_password(visit.program.database, visit.program.identifiers, *visit.actor.person,
        Password(std::string(visit.request.field("old_password"))), Password(std::string(visit.request.field("new_password"))),
        visit.session, visit.now);
    if (changed.refused())
        return refused_form(visit, password_form(visit), changed.refusal(), "old_password");
    auto response = http::redirect(ui::address_after_sign_in(visit, "/"));
    ui::notify_next(response, visit, say("Kata sandi Anda sudah diganti."));
    return response;
}

} // namespace pendopo::people::pages
