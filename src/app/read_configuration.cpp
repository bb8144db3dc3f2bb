#include "app/configuration.hpp"

#include "base/time.hpp"
#include "platform/data/value.hpp"
#include "platform/text/both_languages.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace pendopo::app {

namespace {

struct Text {
    std::string text;
    std::string file;
    int line = 0;
};
using Texts = std::map<std::string, Text, std::less<>>;

[[noreturn]] void expected(const Text& at, const Message& what)
{
    throw FileTroubleError({at.file, at.line, text::told_in_both(what)});
}

std::string as_text(const Value& value, const Text& at)
{
    if (value.is_text())
        return value.text();
    if (value.is_null())
        return {};
    if (value.is_boolean())
        return value.boolean() ? "yes" : "no";
    if (!value.is_list())
        return write_json(value);
    std::string joined;
    for (const auto& item : value.items()) {
        if (!item.is_text())
            expected(at, say("seharusnya daftar teks"));
        joined += (joined.empty() ? "" : ",") + item.text();
    }
    return joined;
}

std::string known_keys()
{
    std::string keys;
    for (const auto& setting : settings())
        keys += (keys.empty() ? "" : ", ") + std::string(setting.key);
    return keys;
}

bool is_known(std::string_view key)
{
    return std::any_of(settings().begin(), settings().end(), [&](const Setting& setting) {
        return setting.key == key || (setting.secret && std::string(setting.key) + "_file" == key);
    });
}

void read_keys(const Value& map, const std::string& prefix, const std::string& file, Texts& texts)
{
    for (const auto& [key, value] : map.entries()) {
        const auto name = prefix + key;
        if (value.is_map() && prefix.empty() && key == "mail") {
            read_keys(value, "mail.", file, texts);
            continue;
        }
        const Text at{{}, file, value.line()};
        if (!is_known(name))
            expected(at, say("seharusnya salah satu dari {0}; yang tertulis '{1}'", known_keys(), name));
        texts[name] = {as_text(value, at), file, value.line()};
    }
}

void read_environment(Texts& texts)
{
    const auto take = [&](std::string_view key) {
        std::string name = "PENDOPO_";
        for (const char c : key)
            name += c == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (const char* value = std::getenv(name.c_str()))
            texts[std::string(key)] = {value, name, 0};
    };
    for (const auto& setting : settings()) {
        take(setting.key);
        if (setting.secret)
            take(std::string(setting.key) + "_file");
    }
}

// A secret that stands in a file of its own; the line break behind it does not belong to it.
void read_secret_files(Texts& texts)
{
    for (const auto& setting : settings()) {
        const auto named = texts.find(std::string(setting.key) + "_file");
        if (!setting.secret || named == texts.end())
            continue;
        std::ifstream file(named->second.text);
        std::string secret;
        if (!std::getline(file, secret))
            expected(named->second, say("seharusnya berkas yang dapat dibaca dalam '{0}_file'", std::string(setting.key)));
        texts[std::string(setting.key)] = {secret, named->second.file, named->second.line};
    }
}

Texts read_texts(const std::string& path)
{
    Texts texts;
    for (const auto& setting : settings())
        texts[std::string(setting.key)] = {std::string(setting.otherwise), path, 0};
    if (path != default_configuration || std::filesystem::exists(path)) {
        const auto value = read_yaml_file(path);
        if (!value.is_map() && !value.is_null())
            expected({{}, path, 1}, say("seharusnya kunci dan isinya"));
        if (value.is_map())
            read_keys(value, "", path, texts);
    }
    read_environment(texts);
    read_secret_files(texts);
    return texts;
}

int whole(const Text& text, const char* key, int from, int to)
{
    int number = 0;
    const auto* end = text.text.data() + text.text.size();
    const auto [last, error] = std::from_chars(text.text.data(), end, number);
    if (error != std::errc{} || last != end || number < from || number > to)
        expected(text,
            say("seharusnya bilangan bulat dari {0} sampai {1} dalam '{2}'; yang tertulis '{3}'", std::to_string(from),
                std::to_string(to), key, text.text));
    return number;
}

bool yes(const Text& text, const char* key)
{
    if (text.text == "yes" || text.text == "true")
        return true;
    if (text.text != "no" && text.text != "false")
        expected(text, say("seharusnya yes atau no dalam '{0}'", key));
    return false;
}

log::Level level(const Text& text)
{
    static const std::map<std::string, log::Level> levels{{"quiet", log::Level::quiet}, {"error", log::Level::error},
        {"warning", log::Level::warning}, {"info", log::Level::info}, {"debug", log::Level::debug}};
    const auto found = levels.find(text.text);
    if (found == levels.end())
        expected(text, say("seharusnya quiet, error, warning, info, atau debug dalam 'log'; yang tertulis '{0}'", text.text));
    return found->second;
}

http::ServerOptions server_of(const Texts& texts)
{
    http::ServerOptions server;
    const auto& address = texts.at("address");
    const auto colon = address.text.rfind(':');
    if (colon == std::string::npos)
        expected(address,
            say("seharusnya alamat:port dalam 'address', seperti 127.0.0.1:8080; yang tertulis '{0}'", address.text));
    server.address = address.text.substr(0, colon);
    server.port
        = static_cast<std::uint16_t>(whole({address.text.substr(colon + 1), address.file, address.line}, "address", 0, 65535));
    server.workers = whole(texts.at("workers"), "workers", 1, 200);
    std::istringstream proxies(texts.at("trusted_proxies").text);
    for (std::string proxy; std::getline(proxies, proxy, ',');)
        server.trusted_proxies.push_back(proxy);
    return server;
}

std::string in_words(const std::vector<std::string>& names)
{
    std::string all;
    for (const auto& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

// The one city that is there, or the one that is named among those that are.
std::string city_of(const Text& named, const std::string& data_folder)
{
    if (const auto only = only_city(data_folder); named.text.empty() && !only.empty())
        return only;
    const auto there = all_cities(data_folder);
    if (named.text.empty())
        expected(named,
            there.empty()
                ? say("seharusnya folder di bawah {0}/cities dalam 'city'", data_folder)
                : say("seharusnya folder di bawah {0}/cities dalam 'city': salah satu dari {1}", data_folder, in_words(there)));
    if (!there.empty() && std::find(there.begin(), there.end(), named.text) == there.end())
        expected(named,
            say("seharusnya folder di bawah {0}/cities dalam 'city': salah satu dari {1}; yang tertulis '{2}'", data_folder,
                in_words(there), named.text));
    return named.text;
}

std::string start_of_clock(const Text& text)
{
    if (!text.text.empty() && !Instant::parse(text.text + ":00Z"))
        expected(text, say("seharusnya saat seperti 2027-03-01T08:00 dalam 'now'; yang tertulis '{0}'", text.text));
    return text.text;
}

std::string web_address(const Text& text)
{
    if (!text.text.starts_with("http://") && !text.text.starts_with("https://"))
        expected(text, say("seharusnya http://… atau https://… dalam 'public_address'; yang tertulis '{0}'", text.text));
    return text.text.ends_with('/') ? text.text.substr(0, text.text.size() - 1) : text.text;
}

} // namespace

std::string configured_data_folder(const std::string& path)
{
    return read_texts(path).at("data").text;
}

Configuration read_configuration(const std::string& path)
{
    const auto texts = read_texts(path);
    Configuration read;
    read.data = texts.at("data").text;
    read.city = city_of(texts.at("city"), read.data);
    read.database = {texts.at("database").text, whole(texts.at("connections"), "connections", 1, 200)};
    if (!read.database.url.starts_with("sqlite:") && !read.database.url.starts_with("postgresql://"))
        expected({{}, texts.at("database").file, texts.at("database").line},
            say("seharusnya sqlite:BERKAS atau postgresql://… dalam 'database'"));
    read.files = texts.at("files").text;
    read.public_address = web_address(texts.at("public_address"));
    read.server = server_of(texts);
    read.mail = {texts.at("mail.server").text, texts.at("mail.user").text, Secret(texts.at("mail.password").text),
        texts.at("mail.from").text, yes(texts.at("mail.start_tls"), "mail.start_tls")};
    read.log = level(texts.at("log"));
    read.now = start_of_clock(texts.at("now"));
    return read;
}

} // namespace pendopo::app
