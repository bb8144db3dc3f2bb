#include "regulations/state_history.hpp"

namespace pendopo::regulations {

std::vector<StateChange> state_changes(db::Reader& reader, const std::string& regulation, const std::string& anchor, int most)
{
    static const auto& changes = db::query("regulations/state_changes");
    std::vector<StateChange> all;
    for (const auto& row : reader.rows(changes, {{"regulation", regulation}, {"article", anchor}, {"most", most}}))
        if (const auto state = state_of(row.text("state")))
            all.push_back({row.date("day"), *state});
    return all;
}

std::optional<StatesOfDay> states_of_day(db::Reader& reader, const std::string& regulation, Date until)
{
    static const auto& counts = db::query("regulations/states_of_day");
    std::optional<StatesOfDay> found;
    for (const auto& row : reader.rows(counts, {{"regulation", regulation}, {"until", until}})) {
        if (!found)
            found = StatesOfDay{row.date("day"), {}};
        if (const auto state = state_of(row.text("state")))
            found->counts.of(*state) = static_cast<int>(row.integer("articles"));
    }
    return found;
}

} // namespace pendopo::regulations
