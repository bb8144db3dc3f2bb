// What one key of a definition demands of another, after all were read.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/read_service.hpp"

namespace pendopo::catalogue {

void check_service(const ServiceDraft& draft, const City& city, Troubles& troubles);
// The fields of all pages: keys, conditions, and the fields that checks refer to.
void check_form(const Service& service, const City& city, Troubles& troubles);

} // namespace pendopo::catalogue
