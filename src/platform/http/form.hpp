// Forms sent as application/x-www-form-urlencoded, and the content types that decide how a body is read.
#pragma once
#include "platform/http/message.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pendopo::http {

inline constexpr std::size_t most_form_fields = 1000;

// Empty when it has too many fields or is not properly encoded UTF-8 text (400).
std::optional<Fields> read_form(std::string_view body);

// A value with parameters, as in Content-Type and Content-Disposition: "form-data; name=\"a\"".
struct Parameterised {
    std::string value; // lower case
    Fields parameters; // names in lower case

    const std::string* parameter(std::string_view lower_case_name) const; // null when absent
};

// Empty when malformed or when a parameter comes twice. In a quoted value \" and \\ stand for " and \.
std::optional<Parameterised> read_parameterised(std::string_view text);

} // namespace pendopo::http
