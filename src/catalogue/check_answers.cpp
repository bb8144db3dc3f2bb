#include "catalogue/answers.hpp"
#include "catalogue/checks/check_kind.hpp"
#include "catalogue/fields/field_type.hpp"
#include "catalogue/fields_together.hpp"

#include <algorithm>

namespace pendopo::catalogue {

namespace {

void run_checks(const Question& question)
{
    const bool blank = question.answer.is_null();
    for (const auto& check : question.field.checks) {
        const CheckKind& kind = kind_of(check);
        if (blank && !kind.looks_at_blank())
            continue;
        if (auto message = kind.run(question, check.arguments))
            question.complain(std::string(kind.code()), std::move(*message));
    }
}

void check_one(const Question& question)
{
    const FieldType& type = type_of(question.field);
    const bool blank = question.answer.is_null();
    // A box left unticked is an answer; whoever needs it ticked says must_be_true.
    if (blank && question.field.required && type.shape() != Shape::yes_no)
        return question.complain("required", type.ask(question.field.label));
    const auto before = question.complaints.size();
    if (!blank)
        type.check(question);
    if (question.complaints.size() == before)
        run_checks(question);
}

bool has_field(const std::vector<Field>& fields, std::string_view key)
{
    return std::any_of(fields.begin(), fields.end(), [&](const Field& field) { return field.key == key; });
}

void find_unknown(const std::vector<Field>& fields, const Value& answers, const std::string& prefix,
    std::vector<Complaint>& complaints)
{
    if (!answers.is_map())
        return;
    for (const auto& [key, answer] : answers.entries())
        if (!has_field(fields, key))
            complaints.push_back({prefix + key, say("Tidak ada isian bernama {0}", key), "unknown"});
    for (const auto& field : fields) {
        const Value& answer = answers[field.key];
        if (field.fields.empty() || !answer.is_list())
            continue;
        for (std::size_t i = 0; i < answer.items().size(); ++i)
            find_unknown(field.fields, answer.items()[i], prefix + field.key + "." + std::to_string(i) + ".",
                complaints);
    }
}

} // namespace

void check_tidied(const std::vector<Field>& fields, const Value& tidied, const std::string& prefix,
    const Surroundings& around, std::vector<Complaint>& complaints)
{
    for (const auto& field : fields)
        if (is_asked(field, tidied))
            check_one({field, prefix + field.key, tidied[field.key], tidied, fields, around, complaints});
}

std::vector<Complaint> check_fields(const std::vector<Field>& fields, const Value& answers, const Surroundings& around)
{
    // Answers of other pages stay as they are; those of these fields are looked at tidied.
    Value tidied = Value::map();
    if (answers.is_map())
        for (const auto& [key, answer] : answers.entries())
            if (!has_field(fields, key))
                tidied.set(key, answer);
    tidy_into(tidied, fields, answers);
    std::vector<Complaint> complaints;
    check_tidied(fields, tidied, "", around, complaints);
    return complaints;
}

std::vector<Complaint> check_answers(const Service& service, const Value& answers, const Surroundings& around)
{
    const Value tidied = tidy_answers(service, answers);
    std::vector<Complaint> complaints;
    for (const auto& page : service.pages)
        check_tidied(page.fields, tidied, "", around, complaints);
    return complaints;
}

std::vector<Complaint> unknown_answers(const Service& service, const Value& answers)
{
    std::vector<Field> fields;
    for (const auto& page : service.pages)
        fields.insert(fields.end(), page.fields.begin(), page.fields.end());
    std::vector<Complaint> complaints;
    find_unknown(fields, answers, "", complaints);
    return complaints;
}

} // namespace pendopo::catalogue
