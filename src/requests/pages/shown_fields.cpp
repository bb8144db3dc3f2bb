#include "requests/pages/shown_fields.hpp"

#include "catalogue/answers.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

std::vector<catalogue::Field> shown_together(const std::vector<catalogue::Field>& fields, const Value& answers)
{
    std::vector<catalogue::Field> shown;
    for (auto field : fields) {
        const bool decided_here = field.when && std::any_of(fields.begin(), fields.end(), [&](const catalogue::Field& other) {
            return other.key == field.when->field;
        });
        if (field.when && !decided_here) {
            if (!catalogue::is_asked(field, answers))
                continue;
            field.when.reset();
        }
        shown.push_back(std::move(field));
    }
    return shown;
}

std::vector<catalogue::Field> shown_fields(const catalogue::Service& service, std::size_t page, const Value& answers)
{
    // Tidied: what is no longer asked on an earlier page decides nothing here.
    return shown_together(service.pages[page].fields, catalogue::tidy_answers(service, answers));
}

std::vector<catalogue::Letter> shown_letters(const catalogue::Service& service, const Value& answers)
{
    const auto tidied = catalogue::tidy_answers(service, answers);
    std::vector<catalogue::Letter> shown;
    for (auto letter : service.letters)
        if (catalogue::is_asked(letter, tidied)) {
            letter.when.reset();
            shown.push_back(std::move(letter));
        }
    return shown;
}

std::vector<catalogue::Field> all_fields(const catalogue::Service& service)
{
    std::vector<catalogue::Field> fields;
    for (const auto& page : service.pages)
        fields.insert(fields.end(), page.fields.begin(), page.fields.end());
    return fields;
}

} // namespace pendopo::requests::pages
