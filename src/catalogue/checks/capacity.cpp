#include "catalogue/checks/check_kind.hpp"

namespace pendopo::catalogue {

namespace {

class CapacityCheck : public CheckKind {
public:
    std::string_view name() const override { return "capacity"; }
    std::vector<Shape> shapes() const override { return {Shape::number}; }
    void read_arguments(MapReader& reader) const override { reader.text("resource"); }
    std::vector<std::string> refers_to(const Value& arguments) const override { return {arguments.text_or("resource")}; }
    bool fits_other(const Field&, const Field& other) const override { return other.type == "resource"; }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        const Resource* resource = question.around.city.resource(question.answers.text_or(arguments.text_or("resource")));
        if (!resource || question.answer.real() <= resource->capacity)
            return std::nullopt;
        return say("{0} paling banyak {1} untuk {2}", question.field.label, in_figures(resource->capacity), resource->name);
    }
};

} // namespace

const CheckKind& capacity_check()
{
    static const CapacityCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
