#include "catalogue/fields/field_type.hpp"
#include "platform/text/translate.hpp"

#include <charconv>

namespace pendopo::catalogue {

namespace {

class WholeNumberField : public FieldType {
public:
    std::string_view name() const override { return "whole_number"; }
    Shape shape() const override { return Shape::number; }
    void read_keys(MapReader& reader, Field& field) const override { field.unit = reader.words_or("unit"); }

    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        const auto typed = form.first(name);
        const auto begin = typed.find_first_not_of(' ');
        if (begin == std::string_view::npos)
            return {};
        const auto digits = typed.substr(begin, typed.find_last_not_of(' ') - begin + 1);
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return error == std::errc{} && end == digits.data() + digits.size() ? Value(number) : Value(typed);
    }
    void check(const Question& question) const override
    {
        if (!question.answer.is_integer())
            question.complain("number", say("Isi {0} dengan angka bulat, misalnya 20", question.field.label));
    }
    std::string show(const Field& field, const Value& answer, const Viewer& viewer) const override
    {
        if (!answer.is_integer())
            return as_typed(answer);
        const auto& unit = field.unit.in(viewer.language);
        return text::number(viewer.language, answer.integer()) + (unit.empty() ? "" : " " + unit);
    }
};

} // namespace

const FieldType& whole_number_field()
{
    static const WholeNumberField type;
    return type;
}

} // namespace pendopo::catalogue
