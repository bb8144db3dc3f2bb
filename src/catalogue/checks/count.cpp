#include "catalogue/checks/check_kind.hpp"

namespace pendopo::catalogue {

namespace {

class CountCheck : public CheckKind {
public:
    std::string_view name() const override { return "count"; }
    std::vector<Shape> shapes() const override { return {Shape::choices, Shape::list}; }
    void read_arguments(MapReader& reader) const override { read_bounds(reader, 0, 500); }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        const int count = static_cast<int>(question.answer.items().size());
        const int minimum = argument_or(arguments, "minimum", 0), maximum = argument_or(arguments, "maximum", count);
        if (count < minimum)
            return say("Pilih atau isi paling sedikit {1} untuk {0}", question.field.label, in_figures(minimum));
        if (count > maximum)
            return say("Pilih atau isi paling banyak {1} untuk {0}", question.field.label, in_figures(maximum));
        return std::nullopt;
    }
};

} // namespace

const CheckKind& count_check()
{
    static const CountCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
