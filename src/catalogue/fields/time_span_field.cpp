// One day, from one time to another.
#include "catalogue/fields/date_parts.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::catalogue {

namespace {

class TimeSpanField : public FieldType {
public:
    std::string_view name() const override { return "time_span"; }
    Shape shape() const override { return Shape::time_span; }

    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        const Value span = Value::map({{"date", read_date(form, name)}, {"start", read_clock(form.first(name + ".start"))},
            {"end", read_clock(form.first(name + ".end"))}});
        return is_blank(span) ? Value() : span;
    }
    void flat(const Field&, const Value& answer, const std::string& name, FlatFields& into) const override
    {
        flat_date(answer["date"], name, into);
        for (const auto part : {"start", "end"})
            if (!is_blank(answer[part]))
                into.emplace_back(name + "." + part, as_typed(answer[part]));
    }
    Value tidy(const Field&, const Value& answer) const override { return tidy_moments(answer); }
    void check(const Question& question) const override
    {
        const auto& label = question.field.label;
        const auto span = as_time_span(question.answer);
        if (!span || !has_only(question.answer, {"date", "start", "end"}))
            return question.complain("time_span", say("Isi {0} dengan tanggal, jam mulai, dan jam selesai", label));
        if (span->end <= span->start)
            question.complain("time_span.order", say("Pilih jam selesai setelah jam mulai untuk {0}", label));
    }
    std::string show(const Field&, const Value& answer, const Viewer& viewer) const override
    {
        const auto span = as_time_span(answer);
        if (!span)
            return as_typed(answer);
        return text::long_date(viewer.language, span->date) + ", " + text::clock(viewer.language, span->start, "") + "–"
            + text::clock(viewer.language, span->end, viewer.city.zone.abbreviation);
    }
};

} // namespace

const FieldType& time_span_field()
{
    static const TimeSpanField type;
    return type;
}

} // namespace pendopo::catalogue
