// A browser for the tests of this folder: it keeps cookies and sends the form's own token along.
#pragma once
#include "people/pages/pages.hpp"
#include "people/people_test.hpp"
#include "platform/http/url.hpp"

#include <string>

namespace pendopo::people::pages {

using access::Act;
using http::Method;

inline const ui::RouteTable& routes()
{
    static const ui::RouteTable table({
        {Method::get, "/masuk", ui::anyone(), show_sign_in, ""},
        {Method::post, "/masuk", ui::anyone(), accept_sign_in, ""},
        {Method::post, "/keluar", ui::signed_in(), accept_sign_out, ""},
        {Method::get, "/kata-sandi", ui::signed_in(), show_password, ""},
        {Method::post, "/kata-sandi", ui::signed_in(), accept_password, ""},
        {Method::get, "/daftar", ui::anyone(), show_application, ""},
        {Method::post, "/daftar", ui::anyone(), accept_application, ""},
        {Method::get, "/daftar/konfirmasi", ui::anyone(), show_confirmation, ""},
        {Method::post, "/daftar/konfirmasi", ui::anyone(), accept_confirmation, ""},
        {Method::get, "/lupa-kata-sandi", ui::anyone(), show_reset_request, ""},
        {Method::post, "/lupa-kata-sandi", ui::anyone(), accept_reset_request, ""},
        {Method::get, "/kata-sandi-baru", ui::anyone(), show_reset, ""},
        {Method::post, "/kata-sandi-baru", ui::anyone(), accept_reset, ""},
        {Method::get, "/orang", ui::may(Act::manage_people), show_people, ""},
        {Method::get, "/orang/baru", ui::may(Act::manage_people), show_new_person, ""},
        {Method::post, "/orang/baru", ui::may(Act::manage_people), accept_new_person, ""},
        {Method::get, "/orang/{id}", ui::may(Act::manage_people), show_person, ""},
        {Method::post, "/orang/{id}", ui::may(Act::manage_people), accept_person, ""},
        {Method::get, "/token", ui::may(Act::manage_tokens), show_tokens, ""},
        {Method::post, "/token", ui::may(Act::manage_tokens), accept_token, ""},
        {Method::get, "/pelaksana", ui::may(Act::delegate), show_delegations, ""},
        {Method::post, "/pelaksana", ui::may(Act::delegate), accept_delegation, ""},
    });
    return table;
}

// What stands between two texts; empty when the first is not there.
inline std::string between(const std::string& text, const std::string& first, const std::string& last)
{
    const auto at = text.find(first);
    if (at == text.npos)
        return {};
    const auto begin = at + first.size();
    return text.substr(begin, text.find(last, begin) - begin);
}

class PeoplePages : public Town {
protected:
    http::Response ask(Method method, const std::string& address, http::Fields form = {})
    {
        http::Request request;
        request.method = method;
        request.target = address;
        request.path = address.substr(0, address.find('?'));
        if (const auto question = address.find('?'); question != address.npos)
            request.query = *http::read_pairs(address.substr(question + 1), http::most_query_fields);
        request.form = std::move(form);
        request.cookies = cookies;
        auto response = ui::answer(routes(), server, request);
        for (const auto& [name, value] : response.headers)
            if (name == "Set-Cookie")
                keep_cookie(value);
        return response;
    }
    void keep_cookie(const std::string& set)
    {
        const auto name = set.substr(0, set.find('=')), value = between(set, "=", ";");
        std::erase_if(cookies, [&](const auto& cookie) { return cookie.first == name; });
        if (set.find("Max-Age=0") == set.npos)
            cookies.emplace_back(name, value);
    }
    std::string get(const std::string& address, int status = 200)
    {
        const auto response = ask(Method::get, address);
        EXPECT_EQ(response.status, status) << address;
        return response.body;
    }
    // Opens the page of the form first, as a browser does, and sends its token along.
    http::Response send(const std::string& page, http::Fields form)
    {
        form.emplace_back("_csrf", between(ask(Method::get, page).body, "name=\"_csrf\" value=\"", "\""));
        return ask(Method::post, page.substr(0, page.find('?')), std::move(form));
    }
    static std::string location(const http::Response& response)
    {
        for (const auto& [name, value] : response.headers)
            if (name == "Location")
                return value;
        return {};
    }
    std::string sign_in_as(const char* email, const char* password, const char* page = "/masuk")
    {
        return location(send(page, {{"email", email}, {"password", password}, {"lanjut", between(page, "lanjut=", "#")}}));
    }
    std::int64_t enter_administrator()
    {
        auto person = budi();
        person.roles = {{"administrator", "", ""}, {"head", "", ""}};
        return enter(person);
    }

    http::Fields cookies;
    files::Store store{testing::scratch_folder()};
    ui::Program server{catalogue(), *database, identifiers, store, Secret("a key for tests"), "https://temandisko.contoh.id",
        [this] { return now; }};
};

} // namespace pendopo::people::pages
