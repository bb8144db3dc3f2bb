// Opening a request with its number and secret code, never with the number alone; who guesses must soon wait.
#pragma once
#include "requests/find_request.hpp"

namespace pendopo::requests {

// `peer`: the client's address on the net. Ten wrong codes in five minutes from there are enough (Why::too_many).
Result<Request> open_by_code(const Workplace& place, const std::string& peer, const std::string& typed_number,
    const std::string& code, Instant now);

} // namespace pendopo::requests
