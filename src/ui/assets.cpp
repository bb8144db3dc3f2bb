#include "ui/assets.hpp"

#include "platform/assets.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/http/gzip.hpp"

#include <map>

namespace pendopo::ui {

namespace {

struct Sent {
    std::string type, body, compressed, digest;
};

Sent prepared(std::string type, std::string body)
{
    Sent sent{std::move(type), std::move(body), {}, {}};
    sent.digest = crypto::sha256_hex(sent.body).substr(0, 12);
    if (http::is_compressible(sent.type))
        sent.compressed = http::compress_gzip(sent.body);
    return sent;
}

void replace(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string_view embedded(std::string_view path)
{
    const auto bytes = asset(path);
    INVARIANT(bytes.has_value(), "styles, script and font travel inside the program");
    return *bytes;
}

// Compressed once, at the first use.
const std::map<std::string, Sent, std::less<>>& files()
{
    static const auto all = [] {
        const std::string font = "fonts/plus-jakarta-sans-latin-wght-normal.woff2";
        std::map<std::string, Sent, std::less<>> made;
        made[font] = prepared("font/woff2", std::string(embedded("assets/" + font)));
        std::string style(embedded("assets/pendopo.css"));
        replace(style, font, font + "?v=" + made[font].digest); // the same address as in the preload of every page
        made["pendopo.css"] = prepared("text/css; charset=utf-8", std::move(style));
        for (const std::string script : {"pendopo.js", "pick_entries.js"})
            made[script] = prepared("text/javascript; charset=utf-8", std::string(embedded("src/ui/assets/" + script)));
        return made;
    }();
    return all;
}

http::Response send(const Visit& visit, const Sent& sent)
{
    http::Response response;
    const auto tag = "\"" + sent.digest + "\"";
    const bool current = visit.request.query_field("v") == sent.digest;
    response.with("Cache-Control", current ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    response.with("ETag", tag);
    if (visit.request.header("if-none-match").find(tag) != std::string_view::npos) {
        response.status = 304;
        return response;
    }
    response.with("Content-Type", sent.type);
    if (sent.compressed.empty()) {
        response.body = sent.body;
        return response;
    }
    response.with("Vary", "Accept-Encoding");
    const bool small = http::accepts_gzip(visit.request.header("accept-encoding"));
    response.body = small ? sent.compressed : sent.body;
    if (small)
        response.with("Content-Encoding", "gzip");
    return response;
}

Result<http::Response> send_file(const Visit& visit, std::string_view name)
{
    const auto found = files().find(name);
    if (found == files().end())
        return refuse(Why::not_found, "asset.unknown", say("Berkas ini tidak ada."));
    return send(visit, found->second);
}

std::string city_style(const catalogue::City& city)
{
    const auto& colours = city.colours;
    return ":root{--accent:" + colours.accent + ";--accent-strong:" + colours.strong + ";--accent-soft:" + colours.soft
        + ";--accent-line:" + colours.line + "}\n";
}

} // namespace

std::string asset_address(std::string_view name)
{
    const auto found = files().find(name);
    INVARIANT(found != files().end(), "pages name only files that exist");
    return "/aset/" + std::string(name) + "?v=" + found->second.digest;
}

std::string colours_address(const catalogue::City& city)
{
    return "/gaya/kota.css?v=" + crypto::sha256_hex(city_style(city)).substr(0, 12);
}

Result<http::Response> show_asset(Visit& visit)
{
    return send_file(visit, visit.parameter("name"));
}

Result<http::Response> show_font(Visit& visit)
{
    return send_file(visit, "fonts/" + std::string(visit.parameter("name")));
}

Result<http::Response> show_city_colours(Visit& visit)
{
    return send(visit, prepared("text/css; charset=utf-8", city_style(visit.city())));
}

Result<http::Response> show_icon(Visit& visit)
{
    const auto drawing
        = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -30 100 100\"><path d=\"M3 25.5C20 23.5 31 19.5 38 12.5L45 "
          "4H55L62 12.5C69 19.5 80 23.5 97 25.5ZM38 12.5H62M16 25.5V40M33 25.5V40M67 25.5V40M84 25.5V40\" fill=\"none\" "
          "stroke=\""
        + visit.city().colours.accent + "\" stroke-width=\"6\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/></svg>\n";
    return send(visit, prepared("image/svg+xml", drawing));
}

} // namespace pendopo::ui
