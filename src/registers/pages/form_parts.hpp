// What a form asks besides the register's own fields (whose it is, since when, why, for whose eyes, what was checked), and
// how the rules' complaints find their way to it. The names begin with a low line, which no field of a register does.
#pragma once
#include "base/result.hpp"
#include "registers/pages/opened.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pendopo::registers::pages {

catalogue::Field owner_field(const ui::Visit& visit, const Register& of, const std::vector<std::string>& owners);
catalogue::Field classification_field(const Register& of);
catalogue::Field effective_field();
enum class Asked { may, must };
catalogue::Field note_field(const Message& label, Asked asked);
catalogue::Field checks_field(const governance::Step& step);

// What was filled in there.
std::string chosen_owner(const Value& typed);
std::optional<Classification> chosen_classification(const Value& typed);
std::optional<Date> typed_effective(const Value& typed);
std::string typed_note(const Value& typed);
std::set<int> ticked(const Value& typed);

// The values of the register's own fields among what was typed.
Value own_values(const Value& typed);
// "owner" → "_pemilik", "check.2" → "_centang" and so on.
std::vector<Complaint> at_inputs(std::vector<Complaint> complaints);

} // namespace pendopo::registers::pages
