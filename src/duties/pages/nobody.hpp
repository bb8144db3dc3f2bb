// For who sees everybody's duties: owners for whom nobody fulfils them, so that reminders reach no one.
#pragma once
#include "duties/owner.hpp"
#include "duties/pages/place.hpp"
#include "ui/page.hpp"

#include <vector>

namespace pendopo::duties::pages {

// Empty for who sees only their own.
std::vector<Owner> read_nobody(db::Reader& reader, const ui::Visit& visit);
// Fills {{>NOBODY}}; nothing when somebody is in charge everywhere.
void fill_nobody(const ui::Visit& visit, templates::Fill& into, const std::vector<Owner>& owners);

} // namespace pendopo::duties::pages
