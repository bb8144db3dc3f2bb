#include "catalogue/fields/text_type.hpp"
#include "platform/text/translate.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pendopo::catalogue {

namespace {

bool is_number(const Value& answer)
{
    return answer.is_integer() || answer.kind() == Value::Kind::real;
}

// "99,5", "99.5" and "99,5 %" as people write them.
Value read_percent(std::string_view typed)
{
    auto text = without(typed, " %");
    std::replace(text.begin(), text.end(), ',', '.');
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    return error == std::errc{} && end == text.data() + text.size() && std::isfinite(number) ? Value(number) : Value(typed);
}

bool has_two_decimals(double number)
{
    return std::fabs(number * 100 - std::round(number * 100)) < 1e-6;
}

class PercentField : public FieldType {
public:
    std::string_view name() const override { return "percent"; }
    Shape shape() const override { return Shape::number; }

    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        const auto typed = form.first(name);
        return is_blank(typed) ? Value() : read_percent(typed);
    }
    void flat(const Field&, const Value& answer, const std::string& name, FlatFields& into) const override
    {
        if (is_blank(answer))
            return;
        auto text = as_typed(answer);
        if (is_number(answer))
            std::replace(text.begin(), text.end(), '.', ',');
        into.emplace_back(name, std::move(text));
    }
    void check(const Question& question) const override
    {
        const auto& answer = question.answer;
        if (!is_number(answer) || answer.real() < 0 || answer.real() > 100 || !has_two_decimals(answer.real()))
            question.complain("percent",
                say("Isi {0} dengan angka 0 sampai 100, paling banyak dua angka di belakang koma", question.field.label));
    }
    std::string show(const Field&, const Value& answer, const Viewer& viewer) const override
    {
        if (!is_number(answer))
            return as_typed(answer);
        const auto hundredths = std::llround(answer.real() * 100);
        auto fraction = std::to_string(100 + std::llabs(hundredths) % 100).substr(1);
        fraction.erase(fraction.find_last_not_of('0') + 1);
        const char* comma = viewer.language == Language::indonesian ? "," : ".";
        return text::number(viewer.language, hundredths / 100) + (fraction.empty() ? "" : comma + fraction) + "%";
    }
};

} // namespace

const FieldType& percent_field()
{
    static const PercentField type;
    return type;
}

} // namespace pendopo::catalogue
