#include "load/texts.hpp"

#include <cstdio>
#include <stdexcept>

namespace pendopo::bench {

namespace {

constexpr std::string_view place = "00000000";

std::string head(std::string_view method, std::string_view target, std::string_view token)
{
    return std::string(method) + " " + std::string(target) + " HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer "
        + std::string(token) + "\r\n";
}

} // namespace

std::string post(std::string_view path, std::string_view token, std::string_view type, std::size_t length)
{
    return head("POST", path, token) + "Content-Type: " + std::string(type)
        + "\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n";
}

std::string post_json(std::string_view path, std::string_view token, std::string_view body)
{
    return post(path, token, "application/json", body.size()) + std::string(body);
}

std::string get(std::string_view target, std::string_view token)
{
    return head("GET", target, token) + "\r\n";
}

std::string submission_json()
{
    return R"({"service":"pengaduan","procedure_version":1,"language":"id","answers":{"klasifikasi":"pengaduan",)"
           R"("kategori":"lampu_jalan","judul":"Lampu jalan padam di Gang Kenari 00000000",)"
           R"("isi":"Sudah seminggu tiga lampu jalan padam. Anak-anak pulang mengaji dalam gelap. Mohon segera diperbaiki.",)"
           R"("tanggal_kejadian":"2026-01-15","lokasi":"Gang Kenari, dari nomor 3 sampai musala","wilayah":"61.71.02.1003",)"
           R"("nama":"Rahmawati Idris","kabar":"email","email":"rahmawati.idris@warga.example","hp":"081200000101"}})";
}

std::size_t find_stamp(std::string_view text)
{
    const auto at = text.find(place);
    if (at == std::string_view::npos)
        throw std::logic_error("the text has a place for the stamp");
    return at;
}

void stamp(std::string& text, std::size_t at, std::int64_t number)
{
    for (auto digit = place.size(); digit-- > 0; number /= 10)
        text[at + digit] = static_cast<char>('0' + number % 10);
}

Form form_with_file(std::string_view file_name, std::string_view media_type)
{
    const std::string boundary = "--pendopo-bench";
    return {boundary + "\r\nContent-Disposition: form-data; name=\"request\"\r\n\r\n" + submission_json() + "\r\n"
            + boundary + "\r\nContent-Disposition: form-data; name=\"bukti\"; filename=\"" + std::string(file_name)
            + "\"\r\nContent-Type: " + std::string(media_type) + "\r\n\r\n",
        "\r\n" + boundary + "--\r\n"};
}

std::string_view member(std::string_view json, std::string_view name)
{
    const auto key = "\"" + std::string(name) + "\":";
    auto at = json.find(key);
    if (at == std::string_view::npos)
        return {};
    at += key.size();
    const bool quoted = at < json.size() && json[at] == '"';
    at += quoted ? 1 : 0;
    return json.substr(at, json.find_first_of(quoted ? "\"" : ",}", at) - at);
}

} // namespace pendopo::bench
