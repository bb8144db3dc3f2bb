// Entries that name this one: the other half of every relation.
#include "registers/pages/entry_page.hpp"
#include "registers/pages/words.hpp"

namespace pendopo::registers::pages {

void fill_pointing(const ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened,
    const std::vector<Related>& pointing)
{
    if (pointing.empty())
        return;
    auto& list = content.include("POINTING", "registers/pages/entry_pointing");
    templates::Fill* group = nullptr;
    std::string group_key;
    for (const auto& related : pointing) {
        const auto* of = opened.place.arrangements.entry_register(related.register_key);
        const auto* field = of ? of->field(related.field) : nullptr;
        if (!field)
            continue;
        if (const auto key = related.register_key + "." + related.field; !group || key != group_key) {
            group = &list.add("GROUP").set("REGISTER", visit.say(of->name)).set("FIELD", visit.say(field->label));
            group_key = key;
        }
        auto& item = group->add("ENTRY").set("TITLE", related.title);
        item.set("ADDRESS", "/register/" + related.register_key + "/" + std::to_string(related.id));
        fill_state(visit, item, "STATE", *of, related.state);
    }
    list.show_if(pointing.size() >= static_cast<std::size_t>(related_shown), "MORE");
}

} // namespace pendopo::registers::pages
