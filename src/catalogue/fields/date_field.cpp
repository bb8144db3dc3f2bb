#include "catalogue/fields/date_parts.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::catalogue {

namespace {

class DateField : public FieldType {
public:
    std::string_view name() const override { return "date"; }
    Shape shape() const override { return Shape::date; }
    Value read(const Field&, const Form& form, const std::string& name) const override { return read_date(form, name); }
    void flat(const Field&, const Value& answer, const std::string& name, FlatFields& into) const override
    {
        flat_date(answer, name, into);
    }
    Value tidy(const Field&, const Value& answer) const override { return tidy_moments(answer); }
    void check(const Question& question) const override { check_date(question, question.answer); }
    std::string show(const Field&, const Value& answer, const Viewer& viewer) const override
    {
        const auto date = as_date(answer);
        return date ? text::long_date(viewer.language, *date) : as_typed(answer);
    }
};

} // namespace

const FieldType& date_field()
{
    static const DateField type;
    return type;
}

} // namespace pendopo::catalogue
