#include "ui/language.hpp"

#include "platform/http/url.hpp"
#include "platform/text/translate.hpp"
#include "ui/session.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::ui {

constexpr std::string_view name = "bahasa";

struct Wish {
    double indonesian = 0, english = 0, highest = 0;
};

static double weight_of(std::string_view range)
{
    const auto at = range.find("q=");
    if (at == std::string_view::npos)
        return 1;
    double weight = 0;
    const auto digits = range.substr(at + 2);
    std::from_chars(digits.data(), digits.data() + digits.size(), weight);
    return weight;
}

static Wish read_wish(std::string_view header)
{
    Wish wish;
    while (!header.empty()) {
        const auto end = std::min(header.find(','), header.size());
        auto range = header.substr(0, end);
        header.remove_prefix(std::min(end + 1, header.size()));
        while (range.starts_with(' '))
            range.remove_prefix(1);
        const auto weight = weight_of(range);
        const auto language = range.substr(0, 2);
        if (language == "id" || language == "in")
            wish.indonesian = std::max(wish.indonesian, weight);
        if (language == "en")
            wish.english = std::max(wish.english, weight);
        wish.highest = std::max(wish.highest, weight);
    }
    return wish;
}

Language language_of(const http::Request& request)
{
    for (const auto& cookie : {request.cookie("__Host-bahasa"), request.cookie(name)}) {
        if (cookie == "en")
            return Language::english;
        if (cookie == "id")
            return Language::indonesian;
    }
    const auto wish = read_wish(request.header("accept-language"));
    return wish.english > 0 && wish.english == wish.highest && wish.indonesian == 0 ? Language::english : Language::indonesian;
}

// Built from the checked path, never from what was sent: "//elsewhere" would lead away.
static std::string encode_path(std::string_view path)
{
    std::string encoded;
    while (!path.empty()) {
        const auto end = std::min(path.find('/'), path.size());
        encoded += http::encode_percent(path.substr(0, end));
        if (end < path.size())
            encoded += '/';
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return encoded.empty() ? "/" : encoded;
}

static std::string address(const http::Request& request, std::string_view chosen)
{
    std::string query;
    const auto add = [&](std::string_view key, std::string_view value) {
        query += (query.empty() ? "?" : "&") + http::encode_percent(key) + "=" + http::encode_percent(value);
    };
    for (const auto& [key, value] : request.query)
        if (key != name)
            add(key, value);
    if (!chosen.empty())
        add(name, chosen);
    return encode_path(request.path) + query;
}

std::optional<http::Response> choose_language(const Visit& visit)
{
    const auto chosen = visit.request.query_field(name);
    if (chosen != "id" && chosen != "en")
        return std::nullopt;
    auto response = http::redirect(address(visit.request, ""));
    set_cookie(response, visit, name, chosen, Lasting::year);
    return response;
}

std::string address_in(const http::Request& request, Language language)
{
    return address(request, text::code(language));
}

std::string address_of(const http::Request& request)
{
    return address(request, "");
}

} // namespace pendopo::ui
