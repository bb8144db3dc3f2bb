// A forgotten password: ask for a letter, follow its link, choose anew.
#include "people/reset_password.hpp"

#include "people/pages/own_form.hpp"
#include "people/pages/pages.hpp"
#include "people/pages/place.hpp"

namespace pendopo::people::pages {

static FormPage request_form()
{
    FormPage page{.title = say("Lupa kata sandi"),
        .lead = say("Kami mengirim tautan untuk membuat kata sandi baru ke alamat email Anda."),
        .button = say("Kirim tautan")};
    page.form = {"/lupa-kata-sandi", {{"email", "email", say("Alamat email")}}};
    page.links = {{"/masuk", say("Kembali ke halaman masuk")}};
    return page;
}

static FormPage reset_form(const std::string& code)
{
    FormPage page{.title = say("Buat kata sandi baru"), .button = say("Simpan kata sandi")};
    page.form = {"/kata-sandi-baru", {},
        {{"new_password", say("Kata sandi baru"),
            say("Paling sedikit 12 huruf atau angka. Beberapa kata yang mudah Anda ingat sudah cukup."), "new-password"}}};
    page.hidden = {{"kode", code}};
    return page;
}

static http::Response link_over(ui::Visit& visit)
{
    return saying_page(visit,
        {say("Tautan ini sudah tidak berlaku"),
            {say("Tautan berlaku 1 jam dan hanya sekali pakai. Minta tautan baru untuk melanjutkan.")},
            {"/lupa-kata-sandi", say("Minta tautan baru")}});
}

Result<http::Response> show_reset_request(ui::Visit& visit)
{
    return form_page(visit, request_form());
}

Result<http::Response> accept_reset_request(ui::Visit& visit)
{
    request_reset(visit.program.database, visit.program.identifiers, EmailAddress(field(visit, "email")), letter_place(visit),
        visit.now);
    return saying_page(visit,
        {say("Periksa email Anda"),
            {say("Bila alamat itu punya akun, tautannya sampai dalam beberapa menit. Tautan berlaku 1 jam."),
                say("Belum sampai? Periksa folder spam dan cara Anda menulis alamatnya.")},
            {"/masuk", say("Kembali ke halaman masuk")}});
}

Result<http::Response> show_reset(ui::Visit& visit)
{
    const Secret code(std::string(visit.request.query_field("kode")));
    bool good = false;
    visit.program.database.read([&](db::Reader& reader) { good = reset_link_is_good(reader, code, visit.now); });
    return good ? form_page(visit, reset_form(code.reveal())) : link_over(visit);
}

Result<http::Response> accept_reset(ui::Visit& visit)
{
    const auto code = field(visit, "kode");
    const auto reset = reset_password(visit.program.database, visit.program.identifiers, Secret(code),
        Password(std::string(visit.request.field("new_password"))), visit.now);
    if (!reset.refused()) {
        auto response = http::redirect("/masuk");
        ui::notify_next(response, visit, say("Kata sandi baru sudah tersimpan. Silakan masuk."));
        return response;
    }
    if (reset.refusal().why == Why::gone)
        return link_over(visit);
    return refused_form(visit, reset_form(code), reset.refusal(), "new_password");
}

} // namespace pendopo::people::pages
