#include "requests/count_desk.hpp"

namespace pendopo::requests {

// All views at once: each question of its own would be a way to the database and back.
DeskCounts count_desk(db::Reader& reader, const std::string& desk, Date today)
{
    static const auto& query = db::query("requests/count_desk");
    const auto row = *reader.row(query, {{"desk", desk}, {"today", today}, {"most", most_counted}});
    const auto count = [&](const char* view) { return static_cast<int>(row.integer(view)); };
    return {count("action"), count("late"), count("waiting"), count("elsewhere"), count("done")};
}

} // namespace pendopo::requests
