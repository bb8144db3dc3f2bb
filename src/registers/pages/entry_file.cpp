// A document of an entry on its way to a browser.
#include "registers/files_of_entry.hpp"
#include "registers/pages/opened.hpp"
#include "registers/pages/pages.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::registers::pages {

Reply show_file(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    const auto id = read_id(visit.parameter("file")).value_or(0);
    std::optional<EntryFile> file;
    opened.place.database.read([&](db::Reader& reader) { file = find_entry_file(reader, id); });
    if (!file || file->entry_id != opened.entry.id)
        return refuse(Why::not_found, "file.unknown", say("Dokumen itu tidak ada pada entri ini."));
    return uploads::pages::send_file(opened.place.files, file->stored());
}

} // namespace pendopo::registers::pages
