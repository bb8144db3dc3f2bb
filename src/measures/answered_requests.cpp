#include "measures/answered_requests.hpp"

namespace pendopo::measures {

std::vector<AnsweredMonth> answered_by_month(db::Reader& reader, int year)
{
    static const auto& answered = db::query("measures/answered_by_month");
    std::vector<AnsweredMonth> all;
    for (const auto& row :
        reader.rows(answered, {{"first", Date::of(year, 1, 1).value()}, {"last", Date::of(year, 12, 31).value()}})) {
        const auto late = static_cast<int>(row.integer("late"));
        all.push_back({std::stoi(row.text("month").substr(5)), static_cast<int>(row.integer("answered")) - late, late});
    }
    return all;
}

} // namespace pendopo::measures
