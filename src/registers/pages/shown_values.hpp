// Values of an entry as people read them: lines of text, and links to the entries and addresses they name.
#pragma once
#include "platform/templates/templates.hpp"
#include "registers/entry.hpp"
#include "registers/workplace.hpp"
#include "ui/visit.hpp"

#include <map>
#include <string>
#include <vector>

namespace pendopo::registers::pages {

// What entries are called, and where they can be looked at.
struct EntryNames {
    std::map<std::int64_t, std::string> titles;                       // those not in it are not for this visitor
    std::string folder = "/register/";                                // before the register's key in an address
    enum class Others { told_of, left_out } others = Others::told_of; // those that are not in it
};
// Of everything that these values name, for an officer.
EntryNames names_in(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    const std::vector<const Value*>& values);

// {{#PIECE}}{{#LINK}}<a href="{{ADDRESS}}">{{TEXT}}</a>{{/LINK}}{{#PLAIN}}{{TEXT}}{{/PLAIN}}{{/PIECE}}: see values.tpl.
void fill_value(const ui::Visit& visit, templates::Fill& into, const catalogue::Field& field, const Value& value,
    const EntryNames& names);
// The same as one text, without links.
std::string value_text(const ui::Visit& visit, const catalogue::Field& field, const Value& value, const EntryNames& names);

} // namespace pendopo::registers::pages
