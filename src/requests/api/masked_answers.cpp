#include "requests/api/masked_answers.hpp"

#include "catalogue/answers.hpp"

namespace pendopo::requests::api {

Answers answers_for_officer(const access::Actor& actor, const Request& request, const std::set<std::string>& units)
{
    return !units.empty() || actor.grants.may(access::Act::print, request.unit) ? Answers::full : Answers::masked;
}

namespace {

struct Mask {
    Language language;
    const catalogue::City& city;

    Value map(const std::vector<catalogue::Field>& fields, const Value& answers) const
    {
        auto masked = Value::map();
        for (const auto& field : fields)
            if (answers.has(field.key))
                masked.set(field.key, one(field, answers[field.key]));
        return masked;
    }
    Value one(const catalogue::Field& field, const Value& answer) const
    {
        if (field.sensitive)
            return catalogue::show_answer(field, answer, language, city, catalogue::Showing::masked);
        if (field.fields.empty() || !answer.is_list())
            return answer;
        auto entries = Value::list();
        for (const auto& entry : answer.items())
            entries.push(map(field.fields, entry));
        return entries;
    }
};

} // namespace

Value masked_answers(const catalogue::Service& service, const Value& answers, Language language, const catalogue::City& city)
{
    const Mask mask{language, city};
    auto masked = Value::map();
    for (const auto& page : service.pages) {
        const auto of_page = mask.map(page.fields, answers);
        for (const auto& [key, value] : of_page.entries())
            masked.set(key, value);
    }
    return masked;
}

} // namespace pendopo::requests::api
