// The OpenAPI 3.1 document of this API, as openapi.yaml beside this file says it.
#pragma once
#include "platform/data/value.hpp"

namespace pendopo::requests::api {

// Read once. Throws FileTroubleError when the file is wrong (a test reads it).
const Value& openapi_document();

} // namespace pendopo::requests::api
