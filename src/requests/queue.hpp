// The queue of a desk: what lies there, most urgent first, a page at a time; counts by view and lateness.
// Only the asker's own desks (126/2022 Pasal 12 ayat (3)).
#pragma once
#include "access/grants.hpp"
#include "requests/count_desk.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::requests {

enum class View { action, late, waiting, elsewhere, done };
std::string_view word(View view);
std::optional<View> view_of(std::string_view word);

enum class Order { due, newest };

struct QueueFilter {
    std::string desk; // one of the actor's; their first when empty
    View view = View::action;
    Order order = Order::due;
    std::string service; // key, or empty for all
    std::string typed;   // number, name or subject: searches all views of the desk, newest first
    std::string after;   // the cursor of the page before
};

struct QueueRow {
    std::int64_t id = 0;
    std::string number, service, subject, applicant_name, applicant_organisation, step;
    State state = State::submitted;
    int version = 0;
    Date submitted_on;
    std::optional<Date> due_on;
    std::string view;
};

struct QueuePage {
    std::string desk;
    std::vector<QueueRow> rows; // at most 25
    std::string next;           // cursor, or empty at the end
    DeskCounts counts;
};

Result<QueuePage> list_queue(db::Reader& reader, const access::Actor& actor, const catalogue::City& city,
    const QueueFilter& filter, Date today);

} // namespace pendopo::requests
