#include "catalogue/fields/text_type.hpp"

#include <charconv>

namespace pendopo::catalogue {

namespace {

class YearField : public FieldType {
public:
    std::string_view name() const override { return "year"; }
    Shape shape() const override { return Shape::number; }

    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        const auto typed = form.first(name);
        const auto digits = without(typed, " ");
        if (digits.empty())
            return {};
        int year = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), year);
        return error == std::errc{} && end == digits.data() + digits.size() ? Value(year) : Value(typed);
    }
    // The years that dates know (base/time.hpp).
    void check(const Question& question) const override
    {
        const auto& answer = question.answer;
        if (!answer.is_integer() || answer.integer() < 1900 || answer.integer() > 2199)
            question.complain("year", say("Isi {0} dengan tahun empat angka, misalnya 2026", question.field.label));
    }
};

} // namespace

const FieldType& year_field()
{
    static const YearField type;
    return type;
}

} // namespace pendopo::catalogue
