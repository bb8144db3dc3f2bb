#include "catalogue/checks/check_kind.hpp"

namespace pendopo::catalogue {

namespace {

bool is_number(const Value& value)
{
    return value.is_integer() || value.kind() == Value::Kind::real;
}

class RangeCheck : public CheckKind {
public:
    std::string_view name() const override { return "range"; }
    std::vector<Shape> shapes() const override { return {Shape::number}; }
    void read_arguments(MapReader& reader) const override
    {
        const Value &minimum = reader.any("minimum"), &maximum = reader.any("maximum");
        for (const Value* bound : {&minimum, &maximum})
            if (!bound->is_null() && !is_number(*bound))
                reader.expected(*bound, say("seharusnya angka dalam {0}; yang tertulis {1}", reader.what(), found(*bound)));
        if (!is_number(minimum) && !is_number(maximum))
            reader.expected(reader.value(), say("seharusnya ada 'minimum' atau 'maximum' dalam {0}", reader.what()));
        if (is_number(minimum) && is_number(maximum) && maximum.real() < minimum.real())
            reader.expected(maximum, say("seharusnya 'maximum' tidak di bawah 'minimum' dalam {0}", reader.what()));
    }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        const double number = question.answer.real();
        const Value &minimum = arguments["minimum"], &maximum = arguments["maximum"];
        if (is_number(minimum) && number < minimum.real())
            return say("{0} paling sedikit {1}", question.field.label, in_figures(minimum.real()));
        if (is_number(maximum) && number > maximum.real())
            return say("{0} paling banyak {1}", question.field.label, in_figures(maximum.real()));
        return std::nullopt;
    }
};

} // namespace

const CheckKind& range_check()
{
    static const RangeCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
