// The record of an entry: its pages and fields, as far as this person may see them.
#include "catalogue/answers.hpp"
#include "registers/pages/entry_page.hpp"
#include "ui/form.hpp"

namespace pendopo::registers::pages {

void fill_record(const ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened, const Value& values,
    const EntryNames& names, Changes changes)
{
    const auto& of = opened.of;
    const auto& entry = opened.entry;
    auto& record = content.include("RECORD", "registers/pages/record");
    for (const auto& page : of.pages) {
        templates::Fill* group = nullptr;
        for (const auto& field : page.fields) {
            if (!opened.permissions.sees(of, entry, field) || !catalogue::is_asked(field, values))
                continue;
            if (!group)
                group = &record.add("GROUP").set("HEADING", visit.say(page.title));
            auto& row = group->add("ROW").set("LABEL", visit.say(field.label));
            fill_value(visit, row, field, values[field.key], names);
            const bool offered
                = changes == Changes::offered && !entry.final && opened.permissions.keeps(of, entry.owner, field);
            if (offered)
                row.add("CHANGE").set("ADDRESS", opened.entry_address() + "/ubah#" + ui::anchor(field.key));
        }
    }
}

} // namespace pendopo::registers::pages
