// How the city's services were answered, month by month: beside the index, because both are what a year is judged by.
#pragma once
#include "platform/db/database.hpp"

#include <vector>

namespace pendopo::measures {

struct AnsweredMonth {
    int month = 1;
    int in_time = 0, late = 0; // by the due day that held when it was answered
};
// Months of that year in which something was answered.
std::vector<AnsweredMonth> answered_by_month(db::Reader& reader, int year);

} // namespace pendopo::measures
