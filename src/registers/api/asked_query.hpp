// What stands behind the question mark of an address: read, or refused by name.
#pragma once
#include "base/time.hpp"
#include "registers/list_entries.hpp"
#include "ui/visit.hpp"

#include <optional>

namespace pendopo::registers::api {

Refusal wrong_query(const std::string& name, Message message);
Result<std::optional<Date>> day_in(const ui::Visit& visit, const char* name);
Result<int> number_in(const ui::Visit& visit, const char* name, int otherwise, int least, int most);
Result<ListFilter> filter_in(const ui::Visit& visit, const Register& of);

} // namespace pendopo::registers::api
