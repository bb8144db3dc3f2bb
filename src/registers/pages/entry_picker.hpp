// Fields that name entries of a register: a list to choose from while there are few, else words to search by; what was
// chosen stays. Works by sending the form; with a script it searches while one types.
#pragma once
#include "registers/pages/opened.hpp"
#include "ui/form.hpp"

#include <map>
#include <string>
#include <vector>

namespace pendopo::registers::pages {

struct Choice {
    std::string id, title, about; // about: state and owner, to tell alike ones apart
};
// What stands in a picker: those chosen, those found, and whether there are more than can be listed.
struct Picked {
    std::vector<Choice> chosen, found;
    bool many = false;
    std::string typed;   // the words that were searched by
    bool closed = false; // the other register is not for this visitor
};
using Pickers = std::map<std::string, Picked>; // by field

Pickers read_pickers(db::Reader& reader, const ui::Visit& visit, const Workplace& place,
    const std::vector<catalogue::Field>& fields, const Value& typed);
// Other fields are shown by the catalogue's own components.
bool is_picked(const catalogue::Field& field);
void fill_picker(const ui::Visit& visit, templates::Fill& place, std::string_view name, const ui::FormState& state,
    const catalogue::Field& field, const Picked& picked);

std::vector<Choice> suggestions(db::Reader& reader, const ui::Visit& visit, const Workplace& place, const Register& of,
    const std::string& typed, int most);

} // namespace pendopo::registers::pages
