// What one key of a definition demands of another, after all were read.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/read_service.hpp"

namespace pendopo::catalogue {

void check_service(const ServiceDraft& draft, const City& city, Troubles& troubles);
// The fields of all pages: keys, conditions, and the fields that checks refer to.
void check_form(const std::vector<FormPage>& pages, const City& city, Troubles& troubles);
// Each letter once, asked only under a condition on a field of these pages; `what` is what it is called: say("surat").
void check_letters(const std::vector<Letter>& letters, const std::vector<FormPage>& pages, const Message& what,
    Troubles& troubles);

} // namespace pendopo::catalogue
