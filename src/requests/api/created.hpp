// 201 with a request that has just been submitted, and the secret code that opens it without an account.
#pragma once
#include "requests/api/perform.hpp"

namespace pendopo::requests::api {

http::Response created(const Workplace& place, const Performed& performed);

} // namespace pendopo::requests::api
