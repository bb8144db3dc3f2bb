// Somebody from outside makes an account: the form, the letter's link, the password once more.
#include "people/apply_for_account.hpp"

#include "people/pages/own_form.hpp"
#include "people/pages/pages.hpp"
#include "people/pages/place.hpp"
#include "people/sign_in.hpp"
#include "ui/session.hpp"

namespace pendopo::people::pages {

static FormPage application_form()
{
    FormPage page{.title = say("Buat akun"),
        .lead
        = say("Dengan akun, Anda melihat semua permohonan Anda di satu tempat. Mengajukan permohonan juga bisa tanpa akun."),
        .button = say("Buat akun")};
    page.form = {"/daftar",
        {{"name", "text", say("Nama lengkap")},
            {"email", "email", say("Alamat email"), say("Kami mengirim tautan ke alamat ini.")},
            {"phone", "phone", say("Nomor telepon"), {}, false}},
        {{"password", say("Kata sandi"),
            say("Paling sedikit 12 huruf atau angka. Beberapa kata yang mudah Anda ingat sudah cukup."), "new-password"}}};
    page.links = {{"/masuk", say("Sudah punya akun? Masuk")}};
    return page;
}

static FormPage confirmation_form(const std::string& code)
{
    FormPage page{.title = say("Aktifkan akun Anda"),
        .lead = say("Tulis kata sandi yang Anda pilih waktu membuat akun."),
        .button = say("Aktifkan dan masuk")};
    page.form = {"/daftar/konfirmasi", {}, {{"password", say("Kata sandi")}}};
    page.hidden = {{"kode", code}};
    return page;
}

Result<http::Response> show_application(ui::Visit& visit)
{
    return form_page(visit, application_form());
}

Result<http::Response> accept_application(ui::Visit& visit)
{
    const AccountApplication application{field(visit, "name"), EmailAddress(field(visit, "email")),
        PhoneNumber(field(visit, "phone")), Password(std::string(visit.request.field("password")))};
    const auto applied
        = apply_for_account(visit.program.database, visit.program.identifiers, application, letter_place(visit), visit.now);
    if (applied.refused())
        return refused_form(visit, application_form(), applied.refusal(), "email");
    return saying_page(visit,
        {say("Periksa email Anda"),
            {say("Kami mengirim surat ke alamat yang Anda tulis. Buka tautan di dalamnya untuk mengaktifkan akun."),
                say("Belum sampai dalam lima menit? Periksa folder spam, lalu coba buat akun sekali lagi.")},
            {"/", say("Kembali ke halaman depan")}});
}

Result<http::Response> show_confirmation(ui::Visit& visit)
{
    return form_page(visit, confirmation_form(std::string(visit.request.query_field("kode"))));
}

Result<http::Response> accept_confirmation(ui::Visit& visit)
{
    const auto code = field(visit, "kode");
    const Password password(std::string(visit.request.field("password")));
    auto& program = visit.program;
    const auto email = confirm_account(program.database, program.identifiers, Secret(code), password, visit.now);
    if (email.refused())
        return refused_form(visit, confirmation_form(code), email.refusal(), "password");
    const auto signed_in
        = sign_in(program.database, program.identifiers, email.value(), password, visit.today(), visit.now, visit.session);
    if (signed_in.refused())
        return signed_in.refusal();
    auto response = http::redirect("/permohonan-saya");
    ui::begin_session(response, visit, signed_in->token);
    return response;
}

} // namespace pendopo::people::pages
