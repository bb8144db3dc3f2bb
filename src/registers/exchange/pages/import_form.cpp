// Sending a table, and what has become of those that were sent.
#include "platform/text/translate.hpp"
#include "registers/exchange/pages/import_words.hpp"
#include "registers/exchange/pages/pages.hpp"
#include "registers/exchange/run_imports.hpp"
#include "registers/pages/opened.hpp"
#include "registers/pages/words.hpp"
#include "ui/form.hpp"
#include "ui/page.hpp"

namespace pendopo::registers::exchange::pages {

namespace {

using registers::pages::open_register;
using registers::pages::OpenedRegister;

Result<OpenedRegister> open_to_import(const ui::Visit& visit)
{
    auto opened = TRY(open_register(visit));
    if (!visit.actor.grants.may(access::Act::import_entries) || opened.permissions.owners_to_keep(opened.of).empty())
        return refuse(Why::forbidden, "import.not_yours", say("Anda tidak bertugas mengimpor ke register ini."));
    return opened;
}

http::Response form_page(ui::Visit& visit, const OpenedRegister& opened, const std::vector<Complaint>& complaints)
{
    std::vector<EntryImport> before;
    opened.place.database.read([&](db::Reader& reader) { before = imports_of(reader, visit.actor, opened.of); });
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    content.set("NAME", visit.say(opened.of.name))
        .set("ADDRESS", opened.address)
        .set("MOST", std::to_string(largest_table / 1024 / 1024));
    auto& form = content.add("FORM");
    form.set("ACTION", opened.address + "/impor");
    ui::csrf(visit, form);
    for (const auto& complaint : complaints)
        form.add("ERROR").set("TEXT", visit.say(complaint.message));
    form.show_if(!complaints.empty(), "WRONG");
    content.show_if(!before.empty(), "SENT_BEFORE");
    for (const auto& import : before) {
        auto& row = content.add("BEFORE");
        row.set("ADDRESS", opened.address + "/impor/" + std::to_string(import.id)).set("FILE", import.file_name);
        row.set("SENT", registers::pages::moment(visit, import.created_at));
        fill_state(visit, row, "STATE", import.state);
    }
    return ui::page(visit,
        {.title = visit.say(say("Impor {0}", opened.of.name)),
            .current = "/register",
            .back_label = visit.say(opened.of.name),
            .back_address = opened.address,
            .look = ui::Page::Look::office,
            .status = complaints.empty() ? 200 : 422,
            .narrow = true},
        "registers/exchange/pages/import_form", content);
}

} // namespace

Reply show_import_form(ui::Visit& visit)
{
    const auto opened = TRY(open_to_import(visit));
    return form_page(visit, opened, {});
}

Reply send_import(ui::Visit& visit)
{
    const auto opened = TRY(open_to_import(visit));
    const auto* file = visit.request.file("berkas");
    const auto upload = file ? Upload{file->name, file->path, file->sha256, file->size} : Upload{};
    auto sent = send_table(opened.place, visit.actor, opened.of, upload, visit.now);
    if (sent.refused() && !sent.refusal().complaints.empty())
        return form_page(visit, opened, sent.refusal().complaints);
    return http::redirect(opened.address + "/impor/" + std::to_string(TRY(std::move(sent)).id));
}

bool work_on_imports(const ui::Program& program)
{
    return run_next_import(registers::pages::workplace_of(program), program.clock);
}

void begin_again(const ui::Program& program)
{
    release_imports(registers::pages::workplace_of(program));
}

} // namespace pendopo::registers::exchange::pages
