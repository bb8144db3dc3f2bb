// What a request's lists say of it, drawn from its answers: who applies, and what for.
#pragma once
#include "catalogue/catalogue.hpp"
#include "platform/data/value.hpp"

#include <string>

namespace pendopo::requests {

struct Description {
    std::string name, organisation;
    std::string subject;
    std::string search_words; // folded
};
Description describe_request(const catalogue::Service& service, const Value& answers, const catalogue::City& city);

} // namespace pendopo::requests
