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

Complaint unknown(const std::string& key, const std::string& prefix)
{
    return {prefix + key, say("Tidak ada isian bernama {0}", key), "unknown"};
}

// Keys of a list's entries that its fields do not have.
void find_unknown_in_list(const Field& list, const Value& entries, const std::string& prefix,
    std::vector<Complaint>& complaints)
{
    if (list.fields.empty() || !entries.is_list())
        return;
    for (std::size_t i = 0; i < entries.items().size(); ++i) {
        const auto place = prefix + list.key + "." + std::to_string(i) + ".";
        const auto& entry = entries.items()[i];
        if (!entry.is_map())
            continue;
        for (const auto& [key, answer] : entry.entries())
            if (!has_field(list.fields, key))
                complaints.push_back(unknown(key, place));
        for (const auto& field : list.fields)
            find_unknown_in_list(field, entry[field.key], place, complaints);
    }
}

} // namespace

void check_tidied(const std::vector<Field>& fields, const Value& tidied, const std::string& prefix, const Surroundings& around,
    std::vector<Complaint>& complaints)
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
    return check_tidied_answers(service, tidy_answers(service, answers), around);
}

std::vector<Complaint> check_tidied_answers(const Service& service, const Value& tidied, const Surroundings& around)
{
    std::vector<Complaint> complaints;
    for (const auto& page : service.pages)
        check_tidied(page.fields, tidied, "", around, complaints);
    return complaints;
}

std::vector<Complaint> unknown_answers(const Service& service, const Value& answers)
{
    std::vector<Complaint> complaints;
    if (!answers.is_map())
        return complaints;
    for (const auto& [key, answer] : answers.entries()) {
        const auto* field = service.field(key);
        if (field)
            find_unknown_in_list(*field, answer, "", complaints);
        else
            complaints.push_back(unknown(key, ""));
    }
    return complaints;
}

} // namespace pendopo::catalogue
