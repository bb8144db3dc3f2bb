#include "requests/api/service_values.hpp"

#include "requests/api/answer_schema.hpp"
#include "requests/api/request_values.hpp"

namespace pendopo::requests::api {

Value service_in_short(const catalogue::Service& service)
{
    return Value::map({{"key", service.key}, {"version", service.version}, {"name", words(service.name)},
        {"summary", words(service.summary)},
        {"audience", service.audience == catalogue::Audience::external ? "external" : "internal"}, {"article", service.article},
        {"owner_unit", service.owner_unit}, {"service_days", service.service_days}, {"fee", words(service.fee)},
        {"output", words(service.output)}, {"minutes", service.minutes}, {"procedure_version", service.procedure.version}});
}

Value whole_service(const catalogue::Service& service, const catalogue::City& city)
{
    auto value = service_in_short(service);
    const auto definition = read_json(service.definition).value();
    for (const auto& [key, part] : definition.entries())
        if (!value.has(key))
            value.set(key, part);
    value.set("digest", service.digest);
    value.set("schema", answer_schema(service, city));
    return value;
}

} // namespace pendopo::requests::api
