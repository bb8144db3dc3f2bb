// Obligations by day, a page at a time: one owner's or everybody's, within what the asker may see.
#pragma once
#include "duties/standing.hpp"
#include "duties/workplace.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::duties {

enum class View { late, soon, open, submitted, fulfilled, waived, cancelled };
std::string_view word(View view);
std::optional<View> view_of(std::string_view word);

struct ObligationFilter {
    View view = View::open;
    std::optional<Owner> owner;      // empty: all that the asker sees
    std::string duty;                // key; empty: all
    std::optional<Date> from, until; // due days, both count
    std::string after;               // cursor of the page before
    int most = 25;
};
struct ObligationPage {
    std::vector<Obligation> rows; // by due day; what is settled: the latest first
    std::string next;             // cursor; empty at the end
};
// Refuses (forbidden) an owner that is not theirs.
Result<ObligationPage> list_obligations(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const ObligationFilter& filter, Instant now);

// The last day of the month after that of `today`: how far "soon" looks.
Date end_of_next_month(Date today);

} // namespace pendopo::duties
