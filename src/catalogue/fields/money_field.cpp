#include "catalogue/fields/text_type.hpp"
#include "platform/text/translate.hpp"

#include <charconv>

namespace pendopo::catalogue {

namespace {

// Beyond any city's budget; below it a slip of a few zeros is still found by the field's own `range`.
constexpr std::int64_t most = 999'999'999'999'999;

// "Rp 1.250.000", "1250000,00" and "1 250 000" are all 1250000.
Value read_rupiah(std::string_view typed)
{
    auto digits = without(typed, " .\t");
    if (lower_case(digits).starts_with("rp"))
        digits.erase(0, 2);
    for (const auto end : {",00", ",-"})
        if (digits.ends_with(end))
            digits.erase(digits.rfind(','));
    std::int64_t amount = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), amount);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size() && all_digits(digits);
    return whole && !digits.empty() ? Value(amount) : Value(typed);
}

class MoneyField : public FieldType {
public:
    std::string_view name() const override { return "money"; }
    Shape shape() const override { return Shape::number; }

    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        const auto typed = form.first(name);
        return is_blank(typed) ? Value() : read_rupiah(typed);
    }
    void check(const Question& question) const override
    {
        const auto& answer = question.answer;
        if (!answer.is_integer() || answer.integer() < 0 || answer.integer() > most)
            question.complain("money", say("Isi {0} dengan rupiah bulat, misalnya 1.250.000", question.field.label));
    }
    std::string show(const Field&, const Value& answer, const Viewer& viewer) const override
    {
        return answer.is_integer() ? "Rp " + text::number(viewer.language, answer.integer()) : as_typed(answer);
    }
};

} // namespace

const FieldType& money_field()
{
    static const MoneyField type;
    return type;
}

} // namespace pendopo::catalogue
