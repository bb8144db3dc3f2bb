// What a browser sent of a form, and keeping it in the draft.
#pragma once
#include "requests/save_draft.hpp"
#include "ui/visit.hpp"

#include <vector>

namespace pendopo::requests::pages {

// The answers to these fields as typed, without the list entry whose "remove" was pressed.
Value read_sent(const ui::Visit& visit, const std::vector<catalogue::Field>& fields);
int seen_version(const ui::Visit& visit); // 0 when the form did not say
// Keeps them; what lies there already (a second click, an autosave on its way) is no conflict.
Result<int> save_typed(const Workplace& place, const Draft& draft, const std::vector<catalogue::Field>& fields,
    const Value& typed, int seen, Instant now);
// The reply to the script that saves while one types: {"version":4,"at":"14.05"}.
http::Response autosaved(const ui::Visit& visit, const Result<int>& saved);

} // namespace pendopo::requests::pages
