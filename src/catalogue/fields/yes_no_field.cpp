// One box to tick. An unticked box is an answer: no.
#include "catalogue/fields/field_type.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::catalogue {

namespace {

class YesNoField : public FieldType {
public:
    std::string_view name() const override { return "yes_no"; }
    Shape shape() const override { return Shape::yes_no; }
    Message ask(const Bilingual& label) const override { return say("Centang {0}", label); }
    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        const auto typed = form.first(name);
        return !typed.empty() && typed != "false" && typed != "0";
    }
    void flat(const Field&, const Value& answer, const std::string& name, FlatFields& into) const override
    {
        if (answer.is_boolean() && answer.boolean())
            into.emplace_back(name, "true");
    }
    void check(const Question& question) const override
    {
        if (!question.answer.is_boolean())
            question.complain("type", say("Jawab {0} dengan ya atau tidak", question.field.label));
    }
    std::string show(const Field&, const Value& answer, const Viewer& viewer) const override
    {
        if (!answer.is_boolean())
            return as_typed(answer);
        return text::translate(viewer.language, answer.boolean() ? say("Ya") : say("Tidak"));
    }
};

} // namespace

const FieldType& yes_no_field()
{
    static const YesNoField type;
    return type;
}

} // namespace pendopo::catalogue
