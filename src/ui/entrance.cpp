#include "ui/entrance.hpp"

#include "platform/http/url.hpp"
#include "ui/api.hpp"
#include "ui/errors/error_page.hpp"
#include "ui/language.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pendopo::ui {

constexpr std::string_view password_page = "/kata-sandi", sign_out_page = "/keluar";

http::Response refuse_visit(Visit& visit, const Refusal& refusal)
{
    return visit.by_token ? problem(visit, refusal) : error_page(visit, refusal);
}

static bool reads_only(const Visit& visit)
{
    return visit.request.method == http::Method::get || visit.request.method == http::Method::head;
}

static std::optional<http::Response> demand_person(Visit& visit)
{
    if (visit.actor.person)
        return std::nullopt;
    if (!visit.by_token && reads_only(visit))
        return http::redirect("/masuk?lanjut=" + http::encode_percent(address_of(visit.request)));
    return refuse_visit(visit,
        refuse(Why::unauthenticated, "session.missing",
            visit.by_token ? say("Kirim token API yang berlaku di kepala Authorization.")
                           : say("Anda sudah keluar, atau terlalu lama tidak dipakai. Masuk lagi, lalu ulangi.")));
}

// Where somebody goes on to an account of their own: another one, or the same by its link.
static bool leads_to_own_account(const Route& route)
{
    constexpr std::array pages{password_page, sign_out_page, std::string_view("/masuk"), std::string_view("/lupa-kata-sandi"),
        std::string_view("/kata-sandi-baru")};
    return std::find(pages.begin(), pages.end(), route.pattern) != pages.end();
}

// 126/2022 Pasal 17 ayat (3): the first password is changed before anything else. What everybody may read stays open.
static std::optional<http::Response> demand_own_password(Visit& visit, const Route& route)
{
    const bool reads_what_is_open = route.entrance.kind == Entrance::Kind::anyone && !visit.by_token && reads_only(visit);
    if (!visit.actor.person || !visit.actor.person->must_change_password || reads_what_is_open || leads_to_own_account(route))
        return std::nullopt;
    if (visit.by_token)
        return problem(visit, refuse(Why::forbidden, "password.change_first", say("Ganti dahulu kata sandi pertama Anda.")));
    return http::redirect(std::string(password_page));
}

static std::optional<http::Response> demand_own_form(Visit& visit)
{
    const bool elsewhere = visit.request.header("sec-fetch-site") == "cross-site";
    if (!elsewhere && visit.csrf_token_matches(visit.request.field("_csrf")))
        return std::nullopt;
    return error_page(visit,
        refuse(Why::forbidden, "form.stale",
            say("Formulir ini sudah terlalu lama terbuka, atau kuki diblokir. Tidak ada yang tersimpan. Kembali ke halaman "
                "formulir, "
                "muat ulang, lalu kirim lagi.")));
}

// Its program would go on as a guest without noticing. RFC 6750 section 3.1
static bool brings_a_token_that_opens_nothing(const Visit& visit)
{
    return visit.by_token && !visit.actor.person && !visit.request.header("authorization").empty();
}

std::optional<http::Response> stop_at_entrance(Visit& visit, const Route& route)
{
    if (route.entrance.kind != Entrance::Kind::anyone || brings_a_token_that_opens_nothing(visit))
        if (auto stop = demand_person(visit))
            return stop;
    if (auto stop = demand_own_password(visit, route))
        return stop;
    if (route.entrance.kind == Entrance::Kind::may && !visit.actor.grants.may(*route.entrance.act))
        return refuse_visit(visit, refuse(Why::forbidden, "access.denied", {}));
    if (!visit.by_token && !reads_only(visit))
        return demand_own_form(visit);
    return std::nullopt;
}

} // namespace pendopo::ui
