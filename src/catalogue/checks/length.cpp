#include "catalogue/checks/check_kind.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"

namespace pendopo::catalogue {

namespace {

class LengthCheck : public CheckKind {
public:
    std::string_view name() const override { return "length"; }
    std::vector<Shape> shapes() const override { return {Shape::text}; }
    void read_arguments(MapReader& reader) const override { read_bounds(reader, 1, 5000); }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        const auto length = static_cast<int>(text::length(question.answer.text()));
        const int minimum = argument_or(arguments, "minimum", 0), maximum = argument_or(arguments, "maximum", length);
        if (length < minimum)
            return say("{0} paling sedikit {1}", question.field.label, text::amount(minimum, text::Counted::characters));
        if (length > maximum)
            return say("{0} paling banyak {1}", question.field.label, text::amount(maximum, text::Counted::characters));
        return std::nullopt;
    }
};

} // namespace

const CheckKind& length_check()
{
    static const LengthCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
