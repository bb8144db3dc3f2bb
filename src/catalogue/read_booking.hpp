// A service's `booking`: read, checked against its form, written back into a kept definition.
#pragma once
#include "catalogue/read_service.hpp"

namespace pendopo::catalogue {

Booking read_booking(const Value& map, const Reading& reading);
// The fields it names are there, of the right type, and its sessions stand for every option.
void check_booking(const ServiceDraft& draft, Troubles& troubles);
Value booking_value(const Booking& booking);

} // namespace pendopo::catalogue
