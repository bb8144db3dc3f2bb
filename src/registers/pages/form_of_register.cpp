#include "registers/pages/form_of_register.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

std::vector<FormPart> parts_of(const ui::Visit& visit, const OpenedRegister& opened, const Entry& entry)
{
    std::vector<FormPart> parts;
    for (const auto& page : opened.of.pages) {
        FormPart part{visit.say(page.title), visit.say(page.intro), {}};
        for (const auto& field : page.fields)
            if (opened.permissions.keeps(opened.of, entry.owner, field) && opened.permissions.sees(opened.of, entry, field))
                part.fields.push_back(field);
        if (!part.fields.empty())
            parts.push_back(std::move(part));
    }
    return parts;
}

FormPart part_with(const OpenedRegister& opened, const std::vector<std::string>& keys)
{
    FormPart part;
    for (const auto* field : opened.of.fields())
        if (std::find(keys.begin(), keys.end(), field->key) != keys.end())
            part.fields.push_back(*field);
    return part;
}

} // namespace pendopo::registers::pages
