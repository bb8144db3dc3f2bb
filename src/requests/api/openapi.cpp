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

// Every operation may also fail in ways that are not its own; said once here instead of at each.
static Value with_other_replies(const Value& paths)
{
    const auto otherwise = Value::map({{"$ref", "#/components/responses/Otherwise"}});
    auto all = Value::map();
    for (const auto& [path, operations] : paths.entries()) {
        auto said = operations;
        for (const auto& [method, operation] : operations.entries()) {
            auto whole = operation;
            auto replies = operation["responses"];
            replies.set("default", otherwise);
            whole.set("responses", std::move(replies));
            said.set(method, std::move(whole));
        }
        all.set(path, std::move(said));
    }
    return all;
}

// With the address under which this very program answers.
Reply show_openapi(ui::Visit& visit)
{
    auto document = openapi_document();
    document.set("servers", Value::list({Value::map({{"url", visit.program.public_address}})}));
    document.set("paths", with_other_replies(document["paths"]));
    auto response = http::json(200, write_json(document));
    response.with("Cache-Control", "no-cache");
    return response;
}

} // namespace pendopo::requests::api
