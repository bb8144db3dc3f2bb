#include "catalogue/fields/date_parts.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::catalogue {

namespace {

class TimeField : public FieldType {
public:
    std::string_view name() const override { return "time"; }
    Shape shape() const override { return Shape::time; }
    Value read(const Field&, const Form& form, const std::string& name) const override { return read_clock(form.first(name)); }
    Value tidy(const Field&, const Value& answer) const override { return tidy_moments(answer); }
    void check(const Question& question) const override
    {
        if (!as_minutes(question.answer))
            question.complain("time", say("Isi {0} dengan jam dan menit, misalnya 13.30", question.field.label));
    }
    std::string show(const Field&, const Value& answer, const Viewer& viewer) const override
    {
        const auto minutes = as_minutes(answer);
        return minutes ? text::clock(viewer.language, *minutes, viewer.city.zone.abbreviation) : as_typed(answer);
    }
};

} // namespace

const FieldType& time_field()
{
    static const TimeField type;
    return type;
}

} // namespace pendopo::catalogue
