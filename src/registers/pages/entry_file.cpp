// A document of an entry on its way to a browser.
#include "platform/http/url.hpp"
#include "registers/files_of_entry.hpp"
#include "registers/pages/opened.hpp"
#include "registers/pages/pages.hpp"

namespace pendopo::registers::pages {

namespace {

// RFC 6266 with RFC 8187: the name as it is, and in plain letters for old programs.
std::string disposition(std::string_view kind, std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        const bool harmless = c > ' ' && c < 0x7f && c != '"' && c != '\\' && c != '%' && c != ';';
        plain += harmless ? c : '_';
    }
    return std::string(kind) + "; filename=\"" + plain + "\"; filename*=UTF-8''" + http::encode_percent(name);
}

// Shown where nothing runs and nothing is fetched. A sandbox would keep browsers from showing a PDF at all.
const char* policy_of(const std::string& media_type)
{
    return media_type == "application/pdf" ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
                                           : "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";
}

} // namespace

Reply show_file(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    const auto id = read_id(visit.parameter("file")).value_or(0);
    std::optional<EntryFile> file;
    opened.place.database.read([&](db::Reader& reader) { file = find_entry_file(reader, id); });
    if (!file || file->entry_id != opened.entry.id)
        return refuse(Why::not_found, "file.unknown", say("Dokumen itu tidak ada pada entri ini."));
    const auto& type = file->media_type;
    const bool shown = type == "application/pdf" || type == "image/jpeg" || type == "image/png";
    http::Response response;
    response.with("Content-Type", type).with("Content-Disposition", disposition(shown ? "inline" : "attachment", file->name));
    response.with("Content-Security-Policy", policy_of(type)).with("Cache-Control", "private, no-store");
    response.file = opened.place.files.path(file->sha256);
    response.file_size = static_cast<std::uint64_t>(file->size);
    return response;
}

} // namespace pendopo::registers::pages
