#include "catalogue/checks/check_kind.hpp"
#include "catalogue/is_asked.hpp"
#include "catalogue/read_field.hpp"

namespace pendopo::catalogue {

namespace {

class RequiredWhenCheck : public CheckKind {
public:
    std::string_view name() const override { return "required_when"; }
    std::string_view code() const override { return "required"; }
    bool looks_at_blank() const override { return true; }
    void read_arguments(MapReader& reader) const override { read_condition_keys(reader); }
    std::vector<std::string> refers_to(const Value& arguments) const override { return {arguments.text_or("field")}; }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        if (!question.answer.is_null() || !holds(condition_of(arguments), question.answers))
            return std::nullopt;
        return type_of(question.field).ask(question.field.label);
    }
};

} // namespace

const CheckKind& required_when_check()
{
    static const RequiredWhenCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
