// The day by which a request must be answered, and how it was counted (working days, pauses: 126/2022 Pasal 9 ayat (1)).
#pragma once
#include "catalogue/catalogue.hpp"
#include "requests/request.hpp"

#include <vector>

namespace pendopo::requests {

std::vector<catalogue::Pause> pauses_of(db::Reader& reader, std::int64_t request_id);
catalogue::DueDate count_due_date(const catalogue::City& city, const catalogue::Service& service, Date counted_from,
    const std::vector<catalogue::Pause>& pauses);

} // namespace pendopo::requests
