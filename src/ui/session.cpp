#include "ui/session.hpp"

#include "people/sign_in.hpp"
#include "platform/crypto/crypto.hpp"

#include <algorithm>

namespace pendopo::ui {

constexpr std::string_view session_cookie = "pendopo";
constexpr std::string_view visitor_cookie = "pengunjung";

static std::string full_name(const Visit& visit, std::string_view name)
{
    return (visit.request.secure ? "__Host-" : "") + std::string(name);
}

std::string_view read_cookie(const Visit& visit, std::string_view name)
{
    return visit.request.cookie(full_name(visit, name));
}

void set_cookie(http::Response& response, const Visit& visit, std::string_view name, std::string_view value, Lasting lasting)
{
    std::string cookie = full_name(visit, name) + "=" + std::string(value) + "; Path=/; HttpOnly; SameSite=Lax";
    if (visit.request.secure)
        cookie += "; Secure";
    if (lasting == Lasting::month)
        cookie += "; Max-Age=2592000";
    if (lasting == Lasting::year)
        cookie += "; Max-Age=31536000";
    if (lasting == Lasting::ended)
        cookie += "; Max-Age=0";
    response.with("Set-Cookie", std::move(cookie));
}

void begin_session(http::Response& response, const Visit& visit, const Secret& token)
{
    set_cookie(response, visit, session_cookie, token.reveal(), Lasting::session);
}

void end_session(http::Response& response, const Visit& visit)
{
    set_cookie(response, visit, session_cookie, "", Lasting::ended);
}

std::string address_after_sign_in(const Visit& visit, std::string_view otherwise)
{
    const auto typed = visit.request.has_field("lanjut") ? visit.request.field("lanjut") : visit.request.query_field("lanjut");
    const auto next = typed.size() > 1 ? typed[1] : 'a';
    const bool here = typed.starts_with('/') && next != '/' && next != '\\'
        && std::none_of(typed.begin(), typed.end(), [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7f; });
    return std::string(here ? typed : otherwise);
}

static bool is_token_text(std::string_view text)
{
    return !text.empty() && text.size() <= 100 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    });
}

static void recognise_browser(Visit& visit)
{
    const auto sent = read_cookie(visit, visitor_cookie);
    visit.new_visitor = sent.size() < 20 || !is_token_text(sent);
    visit.visitor = visit.new_visitor ? crypto::random_token() : std::string(sent);
}

static std::optional<people::Person> person_of(Visit& visit)
{
    std::optional<people::Person> person;
    const auto bearer = visit.request.header("authorization");
    constexpr std::string_view scheme = "Bearer ";
    if (visit.by_token) {
        if (!bearer.starts_with(scheme) || !is_token_text(bearer.substr(scheme.size())))
            return person;
        const Secret token{std::string(bearer.substr(scheme.size()))};
        return visit.program.recent_tokens->find(visit.program.database, token, visit.today(), visit.now);
    }
    const auto cookie = read_cookie(visit, session_cookie);
    if (!is_token_text(cookie))
        return person;
    const Secret token{std::string(cookie)};
    visit.program.database.read(
        [&](db::Reader& reader) { person = people::find_session(reader, token, visit.today(), visit.now); });
    if (person) {
        visit.session = token;
        people::touch_session(visit.program.database, token, visit.now);
    }
    return person;
}

void recognise(Visit& visit)
{
    visit.by_token = visit.request.path.starts_with("/api/");
    recognise_browser(visit);
    visit.actor.person = person_of(visit);
    if (visit.actor.person)
        visit.actor.grants = access::Grants(visit.city(), *visit.actor.person);
}

void keep_visitor(http::Response& response, const Visit& visit)
{
    if (visit.new_visitor && visit.visitor_needed)
        set_cookie(response, visit, visitor_cookie, visit.visitor, Lasting::month);
}

} // namespace pendopo::ui
