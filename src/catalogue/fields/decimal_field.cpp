#include "catalogue/fields/field_type.hpp"
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

// Reads "1,5" as people in Indonesia write it, and "1.5".
Value read_decimal(std::string_view typed)
{
    std::string text(typed);
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    std::replace(text.begin(), text.end(), ',', '.');
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    return error == std::errc{} && end == text.data() + text.size() && std::isfinite(number) ? Value(number) : Value(typed);
}

// At most three places, without trailing zeros.
std::string in_words(Language language, double number)
{
    const auto thousandths = std::llround(std::fabs(number) * 1000);
    auto fraction = std::to_string(1000 + thousandths % 1000).substr(1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    const char* comma = language == Language::indonesian ? "," : ".";
    return (number < 0 ? "-" : "") + text::number(language, thousandths / 1000) + (fraction.empty() ? "" : comma + fraction);
}

class DecimalField : public FieldType {
public:
    std::string_view name() const override { return "decimal"; }
    Shape shape() const override { return Shape::number; }
    void read_keys(MapReader& reader, Field& field) const override { field.unit = reader.words_or("unit"); }

    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        const auto typed = form.first(name);
        return is_blank(typed) ? Value() : read_decimal(typed);
    }
    void check(const Question& question) const override
    {
        // Beyond this, a double no longer tells thousandths apart.
        if (!is_number(question.answer) || std::fabs(question.answer.real()) > 1e12)
            question.complain("number", say("Isi {0} dengan angka, misalnya 2,5", question.field.label));
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
    std::string show(const Field& field, const Value& answer, const Viewer& viewer) const override
    {
        if (!is_number(answer))
            return as_typed(answer);
        const auto& unit = field.unit.in(viewer.language);
        return in_words(viewer.language, answer.real()) + (unit.empty() ? "" : " " + unit);
    }
};

} // namespace

const FieldType& decimal_field()
{
    static const DecimalField type;
    return type;
}

} // namespace pendopo::catalogue
