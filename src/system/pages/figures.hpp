// What the page shows, read in one snapshot, and what of it somebody should look at.
#pragma once
#include "audit/record_figures.hpp"
#include "outbox/outbox_figures.hpp"
#include "platform/db/engine_figures.hpp"
#include "requests/count_desk.hpp"
#include "ui/visit.hpp"

#include <string>
#include <vector>

namespace pendopo::system::pages {

struct Desk {
    Message name;
    requests::DeskCounts counts;
};

struct Figures {
    outbox::OutboxFigures outbox;
    audit::RecordFigures record;
    db::EngineFigures engine;
    std::vector<Desk> desks; // units in the order of the organisation, then the agenda's and the head's
};

// Longer records are checked at the machine: a page that takes minutes looks broken.
inline constexpr std::int64_t most_events_on_page = 500'000;

Figures read_figures(const ui::Program& program, Instant now);
// One sentence a trouble, the most pressing first; empty: all is well.
std::vector<Message> troubles(const catalogue::Calendar& calendar, const Figures& figures, Date today, Instant now);

} // namespace pendopo::system::pages
