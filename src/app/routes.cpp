// One row an address: method, address, who may enter, who answers, what for. Grouped by feature.
#include "app/routes.hpp"

#include "people/pages/pages.hpp"
#include "ui/assets.hpp"
#include "ui/site/site.hpp"

namespace pendopo::app {

using access::Act;
using http::Method;
using ui::anyone;
using ui::may;
using ui::signed_in;

const ui::RouteTable& routes()
{
    // clang-format off
    static const ui::RouteTable table(std::vector<ui::Route>{
        // The hall
        {Method::get, "/", anyone(), ui::show_front, "Front page: what do you need"},

        // About this site
        {Method::get, "/bantuan", anyone(), ui::show_help, "Help"},
        {Method::get, "/aksesibilitas", anyone(), ui::show_accessibility, "Accessibility"},
        {Method::get, "/data-pribadi", anyone(), ui::show_personal_data, "Personal data and cookies"},
        {Method::get, "/komponen", may(Act::see_system), ui::show_component_sheet, "Every component with an example"},

        // People
        {Method::get, "/masuk", anyone(), people::pages::show_sign_in, "Sign in"},
        {Method::post, "/masuk", anyone(), people::pages::accept_sign_in, "Sign in"},
        {Method::post, "/keluar", signed_in(), people::pages::accept_sign_out, "Sign out"},
        {Method::get, "/kata-sandi", signed_in(), people::pages::show_password, "Change one's password"},
        {Method::post, "/kata-sandi", signed_in(), people::pages::accept_password, "Change one's password"},
        {Method::get, "/daftar", anyone(), people::pages::show_application, "Make an account"},
        {Method::post, "/daftar", anyone(), people::pages::accept_application, "Make an account"},
        {Method::get, "/daftar/konfirmasi", anyone(), people::pages::show_confirmation, "Confirm an account"},
        {Method::post, "/daftar/konfirmasi", anyone(), people::pages::accept_confirmation, "Confirm an account"},
        {Method::get, "/lupa-kata-sandi", anyone(), people::pages::show_reset_request, "Ask for a link to reset a password"},
        {Method::post, "/lupa-kata-sandi", anyone(), people::pages::accept_reset_request, "Ask for a link to reset a password"},
        {Method::get, "/kata-sandi-baru", anyone(), people::pages::show_reset, "Choose a new password by a link"},
        {Method::post, "/kata-sandi-baru", anyone(), people::pages::accept_reset, "Choose a new password by a link"},
        {Method::get, "/orang", may(Act::manage_people), people::pages::show_people, "People with accounts"},
        {Method::get, "/orang/baru", may(Act::manage_people), people::pages::show_new_person, "Add a person"},
        {Method::post, "/orang/baru", may(Act::manage_people), people::pages::accept_new_person, "Add a person"},
        {Method::get, "/orang/{id}", may(Act::manage_people), people::pages::show_person, "A person: roles and account"},
        {Method::post, "/orang/{id}", may(Act::manage_people), people::pages::accept_person, "Change a person's roles or account"},
        {Method::get, "/token", may(Act::manage_tokens), people::pages::show_tokens, "API tokens"},
        {Method::post, "/token", may(Act::manage_tokens), people::pages::accept_token, "Issue or revoke an API token"},
        {Method::get, "/pelaksana", may(Act::delegate), people::pages::show_delegations, "Who acts for the head"},
        {Method::post, "/pelaksana", may(Act::delegate), people::pages::accept_delegation, "Name or end who acts for the head"},

        // For browsers and machines
        {Method::get, "/aset/{name}", anyone(), ui::show_asset, "Style and script"},
        {Method::get, "/aset/fonts/{name}", anyone(), ui::show_font, "Typeface"},
        {Method::get, "/gaya/kota.css", anyone(), ui::show_city_colours, "The city's colours"},
        {Method::get, "/favicon.svg", anyone(), ui::show_icon, "The roof as an icon"},
        {Method::get, "/robots.txt", anyone(), ui::show_robots, "What search engines may read"},
        {Method::get, "/sehat", anyone(), ui::show_health, "Whether the program and its database answer"},
    });
    // clang-format on
    return table;
}

} // namespace pendopo::app
