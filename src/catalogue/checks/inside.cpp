#include "catalogue/checks/check_kind.hpp"

namespace pendopo::catalogue {

namespace {

class InsideCheck : public CheckKind {
public:
    std::string_view name() const override { return "inside"; }
    // An ip_address is a text; any other text is in no range.
    std::vector<Shape> shapes() const override { return {Shape::ip_range, Shape::text}; }
    void read_arguments(MapReader& reader) const override
    {
        reader.name("register");
        reader.text("field");
    }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        const auto* entries = question.around.entries;
        if (!entries || entries->holding(arguments.text_or("register"), arguments.text_or("field"), question.answer.text()))
            return std::nullopt;
        return say("{0} {1} tidak berada di dalam rentang alamat yang terdaftar", question.field.label, question.answer.text());
    }
};

} // namespace

const CheckKind& inside_check()
{
    static const InsideCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
