#include "catalogue/fields/options.hpp"

namespace pendopo::catalogue {

namespace {

class ChoiceField : public FieldType {
public:
    std::string_view name() const override { return "choice"; }
    Shape shape() const override { return Shape::choice; }
    Message ask(const Bilingual& label) const override { return say("Pilih “{0}”", label); }
    void read_keys(MapReader& reader, Field& field) const override { read_options(reader, field); }
    void check(const Question& question) const override
    {
        if (!option(question.field, question.answer))
            question.complain("choice", say("Pilih {0} dari daftar", question.field.label));
    }
    std::string show(const Field& field, const Value& answer, const Viewer& viewer) const override
    {
        return show_option(field, answer, viewer.language);
    }
};

} // namespace

const FieldType& choice_field()
{
    static const ChoiceField type;
    return type;
}

} // namespace pendopo::catalogue
