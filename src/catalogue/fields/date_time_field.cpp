#include "catalogue/fields/date_parts.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::catalogue {

namespace {

class DateTimeField : public FieldType {
public:
    std::string_view name() const override { return "date_time"; }
    Shape shape() const override { return Shape::date_time; }

    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        const Value date = read_date(form, name), clock = read_clock(form.first(name + ".time"));
        if (date.is_null() && clock.is_null())
            return {};
        if (as_date(date) && as_minutes(clock))
            return date.text() + "T" + clock.text();
        return Value::map({{"date", date}, {"time", clock}});
    }
    void flat(const Field&, const Value& answer, const std::string& name, FlatFields& into) const override
    {
        if (const auto moment = as_moment(answer)) {
            flat_date(moment->date.iso(), name, into);
            into.emplace_back(name + ".time", clock_text(moment->minute));
            return;
        }
        flat_date(answer["date"], name, into);
        if (!is_blank(answer["time"]))
            into.emplace_back(name + ".time", as_typed(answer["time"]));
    }
    Value tidy(const Field&, const Value& answer) const override { return tidy_moments(answer); }
    void check(const Question& question) const override
    {
        if (!as_moment(question.answer))
            question.complain("date_time",
                say("Isi {0} dengan tanggal dan jam, misalnya 30 11 2026 jam 13.30", question.field.label));
    }
    std::string show(const Field&, const Value& answer, const Viewer& viewer) const override
    {
        const auto moment = as_moment(answer);
        const auto& zone = viewer.city.zone;
        return moment ? text::long_moment(viewer.language, Instant::at(moment->date, moment->minute, zone.offset), zone.offset,
                   zone.abbreviation)
                      : as_typed(answer);
    }
};

} // namespace

const FieldType& date_time_field()
{
    static const DateTimeField type;
    return type;
}

} // namespace pendopo::catalogue
