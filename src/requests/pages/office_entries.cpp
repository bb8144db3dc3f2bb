// Entries of registers that were made from a request, or name it: what became of it beyond its answer.
#include "registers/pages/opened.hpp"
#include "registers/pages/words.hpp"
#include "registers/related_entries.hpp"
#include "requests/pages/office_request.hpp"

namespace pendopo::requests::pages {

void fill_office_entries(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened)
{
    if (!visit.program.arrangements || !visit.actor.grants.may(access::Act::see_registers))
        return;
    const auto place = registers::pages::workplace_of(visit.program);
    std::vector<registers::Related> entries;
    place.database.read([&](db::Reader& reader) {
        entries = registers::entries_of_request(reader, place, visit.actor, opened.request.number);
    });
    if (entries.empty())
        return;
    auto& list = content.include("ENTRIES", "requests/pages/office_entries");
    for (const auto& entry : entries) {
        const auto& of = *place.arrangements.entry_register(entry.register_key);
        auto& item = list.add("ENTRY").set("TITLE", entry.title).set("REGISTER", visit.say(of.name));
        item.set("ADDRESS", "/register/" + entry.register_key + "/" + std::to_string(entry.id));
        registers::pages::fill_state(visit, item, "STATE", of, entry.state);
    }
}

} // namespace pendopo::requests::pages
