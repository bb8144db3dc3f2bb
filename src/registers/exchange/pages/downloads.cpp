// Choosing a form to download the entries of a list in, and the file itself.
#include "platform/http/disposition.hpp"
#include "registers/exchange/export_entries.hpp"
#include "registers/exchange/make_template.hpp"
#include "registers/exchange/pages/pages.hpp"
#include "registers/pages/list_address.hpp"
#include "registers/pages/opened.hpp"
#include "ui/page.hpp"

#include <filesystem>
#include <semaphore>

namespace pendopo::registers::exchange::pages {

namespace {

using registers::pages::filter_of;
using registers::pages::open_register;
using registers::pages::query_of;

// A large download keeps a thread busy for a while: the others are left to everybody else.
constexpr int most_at_once = 2;

http::Response send(const std::string& path, std::uint64_t size, Format format, const std::string& name)
{
    auto response = http::private_file(media_type(format), "attachment", name + std::string(ending(format)));
    response.file = path;
    response.file_size = size;
    return response;
}

Result<Format> asked_format(const ui::Visit& visit)
{
    if (const auto format = format_of(visit.request.query_field("bentuk")))
        return *format;
    return refuse(Why::not_found, "export.unknown", say("Register ini tidak mempunyai bentuk unduhan itu."));
}

void fill_form(templates::Fill& content, const std::string& label, const std::string& said, const std::string& address)
{
    content.add("FORM").set("LABEL", label).set("SAID", said).set("ADDRESS", address);
}

} // namespace

Reply show_downloads(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto query = query_of(filter_of(visit.request, opened.of));
    const auto behind = query.empty() ? std::string() : "&" + query;
    const auto file = opened.address + "/unduh/berkas?bentuk=";
    templates::Fill content;
    content.set("NAME", visit.say(opened.of.name));
    content.show_if(!query.empty(), "NARROWED");
    fill_form(content, visit.say(say("Lembar kerja (XLSX)")),
        visit.say(say("Untuk Excel dan LibreOffice. Tanggal dan angka siap dihitung.")), file + "xlsx" + behind);
    fill_form(content, visit.say(say("CSV untuk Excel")), visit.say(say("Teks UTF-8 dengan penanda yang dikenali Excel.")),
        file + "csv-excel" + behind);
    fill_form(content, visit.say(say("CSV untuk program lain")), visit.say(say("Teks UTF-8 tanpa penanda, sesuai RFC 4180.")),
        file + "csv" + behind);
    for (const auto& [code, columns] : opened.of.export_codes) {
        auto name = code;
        for (auto& letter : name)
            letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        fill_form(content, visit.say(say("Bentuk {0} (XLSX)", name)),
            visit.say(say("Hanya kolom yang diminta sistem itu, dengan judulnya.")), file + "xlsx&kode=" + code + behind);
        fill_form(content, visit.say(say("Bentuk {0} (CSV)", name)),
            visit.say(say("Hanya kolom yang diminta sistem itu, dengan judulnya.")), file + "csv&kode=" + code + behind);
    }
    return ui::page(visit,
        {.title = visit.say(say("Unduh {0}", opened.of.name)),
            .current = "/register",
            .back_label = visit.say(opened.of.name),
            .back_address = opened.address + (query.empty() ? "" : "?" + query),
            .look = ui::Page::Look::office,
            .narrow = true},
        "registers/exchange/pages/downloads", content);
}

Reply download(ui::Visit& visit)
{
    static std::counting_semaphore<most_at_once> room(most_at_once);
    const auto opened = TRY(open_register(visit));
    const auto format = TRY(asked_format(visit));
    if (!room.try_acquire_for(std::chrono::seconds(5)))
        return refuse(Why::unavailable, "export.busy", say("Beberapa unduhan besar sedang disiapkan. Coba lagi sebentar."));
    struct Leave {
        ~Leave() { room.release(); }
    } leave;
    forget_exports(opened.place.files);
    const auto path = new_export_path(opened.place.files);
    const ExportWish wish{filter_of(visit.request, opened.of), format, std::string(visit.request.query_field("kode")),
        visit.language};
    const auto exported = TRY(export_entries(opened.place, visit.actor, opened.of, wish, visit.today(), path));
    const auto code = wish.code.empty() ? std::string() : "-" + wish.code;
    return send(path, exported.size, format, opened.of.key + code + "-" + visit.today().iso());
}

Reply show_template(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto format = TRY(asked_format(visit));
    if (opened.permissions.owners_to_keep(opened.of).empty())
        return refuse(Why::forbidden, "entry.not_yours_to_add", say("Anda tidak bertugas menambah {0}.", opened.of.entry));
    forget_exports(opened.place.files);
    const auto path = new_export_path(opened.place.files);
    make_template(opened.place, visit.actor, opened.of, format, visit.language, path);
    return send(path, std::filesystem::file_size(path), format, "templat-" + opened.of.key);
}

} // namespace pendopo::registers::exchange::pages
