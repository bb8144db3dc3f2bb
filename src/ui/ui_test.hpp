// A small program for tests of pages: Pontianak's catalogue, a fresh database, a clock that stands still.
#pragma once
#include "catalogue/catalogue.hpp"
#include "people/register_person.hpp"
#include "people/sign_in.hpp"
#include "platform/crypto/crypto.hpp"
#include "testing/database.hpp"
#include "ui/route.hpp"

#include <string>
#include <string_view>

namespace pendopo::ui {

struct TestProgram {
    testing::FreshDatabase database;
    catalogue::Catalogue catalogue = catalogue::Catalogue::read(testing::data_folder(), "pontianak");
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    Program program{catalogue, *database, identifiers, files, Secret("a key for tests"), "http://localhost",
        [] { return *Instant::parse("2026-11-23T14:05:00+07:00"); }};

    // A person with one role in a unit, signed in: the session's token.
    Secret sign_in(const std::string& role, const std::string& unit = {}, bool must_change_password = false)
    {
        const auto now = program.clock();
        people::NewPerson person;
        person.name = "Siti Aminah";
        person.email = EmailAddress(role + "@contoh.test");
        person.roles = {{role, unit, {}}};
        person.password = Password("rahasia yang panjang 7");
        person.must_change_password = must_change_password;
        const audit::Actor system{audit::Actor::Kind::system, 0, "test"};
        people::register_person(*database, identifiers, catalogue, system, person, now).value();
        return people::sign_in(*database, identifiers, person.email, person.password, program.today(now), now).value().token;
    }
};

inline http::Request request_for(http::Method method, std::string_view path)
{
    http::Request request;
    request.method = method;
    request.path = path;
    request.target = path;
    request.correlation_id = "5F2A-91C0";
    return request;
}

inline std::string header(const http::Response& response, std::string_view name)
{
    for (const auto& [key, value] : response.headers)
        if (key == name)
            return value;
    return {};
}

// The value of a cookie that the response sets; empty when it sets none of that name.
inline std::string cookie(const http::Response& response, std::string_view name)
{
    const auto start = std::string(name) + "=";
    for (const auto& [key, value] : response.headers)
        if (key == "Set-Cookie" && value.starts_with(start))
            return value.substr(start.size(), value.find(';') - start.size());
    return {};
}

inline std::string between(std::string_view text, std::string_view before, std::string_view after)
{
    const auto from = text.find(before);
    if (from == std::string_view::npos)
        return {};
    const auto rest = text.substr(from + before.size());
    return std::string(rest.substr(0, rest.find(after)));
}

} // namespace pendopo::ui
