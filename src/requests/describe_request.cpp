#include "requests/describe_request.hpp"

#include "catalogue/answers.hpp"
#include "platform/text/unicode.hpp"

namespace pendopo::requests {

namespace {

std::string shown(const catalogue::Service& service, const Value& answers, const catalogue::City& city, const std::string& key)
{
    const auto* field = service.field(key);
    if (!field || answers[key].is_null())
        return {};
    return catalogue::show_answer(*field, answers[key], Language::indonesian, city);
}

} // namespace

Description describe_request(const catalogue::Service& service, const Value& answers, const catalogue::City& city)
{
    Description description;
    description.name = shown(service, answers, city, service.identity.name);
    if (description.name.empty())
        description.name = "Tanpa nama";
    description.organisation = shown(service, answers, city, service.identity.organisation);
    for (const auto& key : service.subject) {
        const auto part = shown(service, answers, city, key);
        if (!part.empty())
            description.subject += (description.subject.empty() ? "" : ", ") + part;
    }
    description.search_words = text::fold(description.name + " " + description.organisation + " " + description.subject);
    return description;
}

} // namespace pendopo::requests
