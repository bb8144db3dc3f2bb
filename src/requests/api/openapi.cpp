#include "requests/api/openapi.hpp"

#include "platform/assets.hpp"
#include "requests/api/api.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

const Value& openapi_document()
{
    static const Value document = [] {
        const std::string path = "src/requests/api/openapi.yaml";
        const auto text = asset(path);
        INVARIANT(text, "the document travels inside the program");
        return read_yaml(*text, path);
    }();
    return document;
}

// With the address under which this very program answers.
Reply show_openapi(ui::Visit& visit)
{
    auto document = openapi_document();
    document.set("servers", Value::list({Value::map({{"url", visit.program.public_address}})}));
    auto response = http::json(200, write_json(document));
    response.with("Cache-Control", "no-cache");
    return response;
}

} // namespace pendopo::requests::api
