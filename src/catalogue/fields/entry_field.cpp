#include "catalogue/fields/entry_link.hpp"

namespace pendopo::catalogue {

namespace {

class EntryField : public FieldType {
public:
    std::string_view name() const override { return "entry"; }
    Shape shape() const override { return Shape::choice; }
    Message ask(const Bilingual& label) const override { return say("Pilih “{0}”", label); }
    void read_keys(MapReader& reader, Field& field) const override { read_entry_register(reader, field); }
    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        const auto typed = form.first(name);
        return is_blank(typed) ? Value() : read_entry_id(typed);
    }
    void check(const Question& question) const override
    {
        if (!is_entry(question, question.answer))
            question.complain("entry", say("Pilih {0} dari register", question.field.label));
    }
    // Its title is known to the register only.
    std::string show(const Field&, const Value& answer, const Viewer&) const override
    {
        return answer.is_integer() ? "#" + std::to_string(answer.integer()) : as_typed(answer);
    }
};

} // namespace

const FieldType& entry_field()
{
    static const EntryField type;
    return type;
}

} // namespace pendopo::catalogue
