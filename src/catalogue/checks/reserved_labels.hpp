// Labels below a city's domain that nobody may ask for.
#pragma once
#include <string_view>

namespace pendopo::catalogue {

// Names that mail, name servers and certificate authorities give a meaning of their own (RFC 2142, RFC 6761), and the
// addresses of a city itself.
bool is_reserved_label(std::string_view label);

} // namespace pendopo::catalogue
