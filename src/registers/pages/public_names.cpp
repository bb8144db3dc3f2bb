#include "registers/pages/public_names.hpp"

#include "registers/find_entry.hpp"
#include "registers/pages/words.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

bool is_shown(const Register& of, const std::string& key)
{
    const auto& shown = of.shown->fields;
    return std::find(shown.begin(), shown.end(), key) != shown.end();
}

std::string public_title(const ui::Visit& visit, const Register& of, const Entry& entry)
{
    std::string title;
    for (const auto& key : of.title)
        if (const auto* field = of.field(key); field && is_shown(of, key))
            if (const auto words = value_text(visit, *field, entry.values[key], {}); !words.empty())
                title += (title.empty() ? "" : " · ") + words;
    return title.empty() ? capitalised(visit.say(of.entry)) + " " + std::to_string(entry.id) : title;
}

Result<const Register*> public_register(const ui::Visit& visit, const Workplace& place)
{
    const auto* of = place.arrangements.entry_register(visit.parameter("register"));
    if (!of || !of->shown)
        return refuse(Why::not_found, "register.not_public", say("Register itu tidak dibuka untuk umum."));
    return of;
}

EntryNames public_names(db::Reader& reader, const ui::Visit& visit, const Workplace& place,
    const std::vector<const catalogue::Field*>& fields, const std::vector<Entry>& entries)
{
    EntryNames names{{}, "/terbuka/"};
    names.others = EntryNames::Others::left_out;
    const auto add = [&](const catalogue::Field& field, const Value& id) {
        const auto* of = place.arrangements.entry_register(field.entry_register);
        if (!of || !id.is_integer() || names.titles.contains(id.integer()))
            return;
        if (const auto entry = public_entry(reader, *of, id.integer()))
            names.titles.emplace(entry->id, public_title(visit, *of, *entry));
    };
    for (const auto& entry : entries)
        for (const auto* field : fields) {
            const auto& value = entry.values[field->key];
            if (field->type == "entry")
                add(*field, value);
            if (field->type == "entries" && value.is_list())
                for (const auto& id : value.items())
                    add(*field, id);
        }
    return names;
}

} // namespace pendopo::registers::pages
