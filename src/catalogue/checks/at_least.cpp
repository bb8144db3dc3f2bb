#include "catalogue/checks/number_compared.hpp"

namespace pendopo::catalogue {

namespace {

class AtLeastCheck : public CheckKind {
public:
    std::string_view name() const override { return "at_least"; }
    std::vector<Shape> shapes() const override { return {Shape::number}; }
    void read_arguments(MapReader& reader) const override { reader.text("field"); }
    std::vector<std::string> refers_to(const Value& arguments) const override { return {arguments.text_or("field")}; }
    bool fits_other(const Field&, const Field& other) const override { return type_of(other).shape() == Shape::number; }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        const auto other = other_number(question, arguments);
        if (!other || !(question.answer.real() < *other))
            return std::nullopt;
        return say("{0} paling sedikit sama dengan {1}, yaitu {2}", question.field.label, other_label(question, arguments),
            other_in_words(question, arguments));
    }
};

} // namespace

const CheckKind& at_least_check()
{
    static const AtLeastCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
