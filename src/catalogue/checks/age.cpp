#include "catalogue/checks/check_kind.hpp"
#include "catalogue/fields/moments.hpp"

namespace pendopo::catalogue {

namespace {

class AgeCheck : public CheckKind {
public:
    std::string_view name() const override { return "age"; }
    std::vector<Shape> shapes() const override { return {Shape::date}; }
    void read_arguments(MapReader& reader) const override { read_bounds(reader, 0, 150); }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        const auto born = as_date(question.answer);
        const int minimum = argument_or(arguments, "minimum", 0), maximum = argument_or(arguments, "maximum", 150);
        if (born && born->plus_months(12 * minimum) > question.today())
            return say("Periksa {0}: usia paling muda {1} tahun", question.field.label, in_figures(minimum));
        if (born && born->plus_months(12 * (maximum + 1)) <= question.today())
            return say("Periksa {0}: usia paling tua {1} tahun", question.field.label, in_figures(maximum));
        return std::nullopt;
    }
};

} // namespace

const CheckKind& age_check()
{
    static const AgeCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
