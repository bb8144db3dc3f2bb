// Answers for eyes that need not see everything: the middle of what is sensitive is hidden (UU 27/2022 Pasal 16 ayat
// (2)).
#pragma once
#include "access/grants.hpp"
#include "catalogue/service.hpp"
#include "requests/request.hpp"

#include <set>
#include <string>

namespace pendopo::requests::api {

enum class Answers { full, masked };

// Full for who works on the request (`units`: theirs at work) or may print it, for the paper has it all; masked for the
// rest of the office.
Answers answers_for_officer(const access::Actor& actor, const Request& request, const std::set<std::string>& units);

Value masked_answers(const catalogue::Service& service, const Value& answers, Language language, const catalogue::City& city);

} // namespace pendopo::requests::api
