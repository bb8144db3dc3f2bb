// One import: how far it is, what is wrong row by row, and their word on keeping it.
#include "platform/text/translate.hpp"
#include "registers/exchange/pages/import_words.hpp"
#include "registers/exchange/pages/pages.hpp"
#include "registers/exchange/progress.hpp"
#include "registers/pages/opened.hpp"
#include "registers/pages/words.hpp"
#include "ui/page.hpp"

namespace pendopo::registers::exchange::pages {

namespace {

using registers::pages::open_register;
using registers::pages::OpenedRegister;

constexpr const char* seconds_between = "3";

Result<EntryImport> find(const ui::Visit& visit, const OpenedRegister& opened)
{
    const auto id = registers::pages::read_id(visit.parameter("import")).value_or(0);
    std::optional<Result<EntryImport>> found;
    opened.place.database.read([&](db::Reader& reader) { found = find_import(reader, visit.actor, opened.of, id); });
    return *std::move(found);
}

std::string number(const ui::Visit& visit, std::size_t many)
{
    return text::number(visit.language, static_cast<std::int64_t>(many));
}

void fill_under_way(const ui::Visit& visit, templates::Fill& content, const EntryImport& import, const std::string& address)
{
    auto& part = content.add("UNDER_WAY");
    part.set("ADDRESS", address);
    const auto progress = progress_of(import.id);
    const auto done = progress ? progress->done.load() : 0, total = progress ? progress->total.load() : 0;
    const auto said = done == 0 ? visit.say(say("Menunggu giliran atau sedang dimulai."))
        : total == 0            ? visit.say(say("{0} baris sudah dibaca.", number(visit, done)))
                                : visit.say(say("{0} dari {1} baris.", number(visit, done), number(visit, total)));
    part.set("TEXT", said);
    if (total > 0)
        part.add("KNOWN").set("TOTAL", std::to_string(total)).set("DONE", std::to_string(done)).set("TEXT", said);
}

void fill_troubles(const ui::Visit& visit, templates::Fill& content, const EntryImport& import)
{
    auto& part = content.add("REFUSED");
    part.set("TEXT",
        visit.say(say("Tidak ada yang tersimpan. Ditemukan {0} kesalahan.", number(visit, import.troubles.size()))));
    for (const auto& trouble : import.troubles) {
        auto& row = part.add("TROUBLE");
        if (trouble.row > 0)
            row.add("ROW").set("NUMBER", std::to_string(trouble.row));
        row.show_if(trouble.row == 0, "FILE_ITSELF");
        row.set("COLUMN", trouble.column.empty() ? "–" : visit.say(trouble.column));
        row.set("WRITTEN", trouble.written.empty() ? visit.say(say("(kosong)")) : trouble.written)
            .set("EXPECTED", visit.say(trouble.message));
    }
}

void fill_figures(const ui::Visit& visit, templates::Fill& content, const EntryImport& import)
{
    const auto say_number = [&](int many) { return number(visit, static_cast<std::size_t>(many)); };
    content.add("FIGURES")
        .set("ROWS", say_number(import.total))
        .set("CREATED", say_number(import.created))
        .set("CHANGED", say_number(import.changed))
        .set("UNCHANGED", say_number(import.unchanged));
}

Message title_of(const EntryImport& import)
{
    switch (import.state) {
    case ImportState::checking:
        return say("Berkas sedang diperiksa");
    case ImportState::checked:
        return say("Berkas siap disimpan");
    case ImportState::refused:
        return say("Berkas perlu diperbaiki");
    case ImportState::keeping:
        return say("Entri sedang disimpan");
    case ImportState::kept:
        return say("Semua entri sudah tersimpan");
    case ImportState::dropped:
        return say("Impor dibatalkan");
    case ImportState::failed:
        return say("Impor gagal, tidak ada yang tersimpan");
    }
    return {};
}

} // namespace

Reply show_import(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto import = TRY(find(visit, opened));
    const auto address = opened.address + "/impor/" + std::to_string(import.id);
    templates::Fill content;
    content.set("NAME", visit.say(opened.of.name)).set("TITLE", visit.say(title_of(import))).set("FILE", import.file_name);
    content.set("SENT", registers::pages::moment(visit, import.created_at));
    fill_state(visit, content, "STATE", import.state);
    if (import.under_way())
        fill_under_way(visit, content, import, address);
    if (import.state == ImportState::checked || import.state == ImportState::kept)
        fill_figures(visit, content, import);
    if (import.state == ImportState::checked) {
        auto& form = content.add("AGREE");
        form.set("ACTION", address);
        ui::csrf(visit, form);
    }
    if (import.state == ImportState::refused)
        fill_troubles(visit, content, import);
    if (import.state == ImportState::refused || import.state == ImportState::failed)
        content.add("AGAIN").set("ADDRESS", opened.address + "/impor");
    if (import.state == ImportState::kept)
        content.add("KEPT").set("ADDRESS", opened.address + "?urut=updated");
    auto response = ui::page(visit,
        {.title = visit.say(title_of(import)),
            .current = "/register",
            .back_label = visit.say(say("Impor")),
            .back_address = opened.address + "/impor",
            .look = ui::Page::Look::office},
        "registers/exchange/pages/import_page", content);
    if (import.under_way())
        response.with("Refresh", seconds_between); // works where scripts do not
    return response;
}

Reply decide(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto import = TRY(find(visit, opened));
    const auto decision = visit.request.field("aksi") == "simpan" ? Decision::keep : Decision::drop;
    TRY(decide_import(opened.place, visit.actor, opened.of, import.id, decision, visit.now));
    return http::redirect(opened.address + "/impor/" + std::to_string(import.id));
}

} // namespace pendopo::registers::exchange::pages
