// The hours of a day in which a resource is free or taken, beside the question that asks for a time.
#pragma once
#include "requests/workplace.hpp"
#include "ui/form.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pendopo::requests::pages {

struct SlotsPlace {
    const Workplace& place;
    const catalogue::Service& service;
    std::int64_t request_id = 0; // whose own booking is not in its way
};

// Like ui::fill_fields, with the hours behind each time that must be free.
void fill_fields_with_slots(ui::Visit& visit, templates::Fill& form, const ui::FormState& state, const SlotsPlace& where);

struct TakenHours {
    int from = 0, to = 0; // minutes of the day
};
std::vector<TakenHours> taken_hours(const Workplace& place, const std::string& resource, Date date,
    std::int64_t except_request = 0);
std::string say_hours(const ui::Visit& visit, const std::vector<TakenHours>& taken); // "10.00–12.00, 13.00–14.30"

} // namespace pendopo::requests::pages
