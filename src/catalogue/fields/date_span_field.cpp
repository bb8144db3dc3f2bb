#include "catalogue/fields/date_parts.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::catalogue {

namespace {

class DateSpanField : public FieldType {
public:
    std::string_view name() const override { return "date_span"; }
    Shape shape() const override { return Shape::date_span; }

    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        const Value span = Value::map({{"first", read_date(form, name + ".first")}, {"last", read_date(form, name + ".last")}});
        return is_blank(span) ? Value() : span;
    }
    void flat(const Field&, const Value& answer, const std::string& name, FlatFields& into) const override
    {
        flat_date(answer["first"], name + ".first", into);
        flat_date(answer["last"], name + ".last", into);
    }
    Value tidy(const Field&, const Value& answer) const override { return tidy_moments(answer); }
    void check(const Question& question) const override
    {
        const auto& label = question.field.label;
        const auto span = as_date_span(question.answer);
        if (!span || !has_only(question.answer, {"first", "last"}))
            return question.complain("date_span", say("Isi {0} dengan tanggal mulai dan tanggal selesai", label));
        if (span->last < span->first)
            question.complain("date_span.order",
                say("Pilih tanggal selesai yang tidak mendahului tanggal mulai untuk {0}", label));
    }
    std::string show(const Field&, const Value& answer, const Viewer& viewer) const override
    {
        const auto span = as_date_span(answer);
        if (!span)
            return as_typed(answer);
        const auto first = text::long_date(viewer.language, span->first);
        return span->first == span->last ? first : first + " – " + text::long_date(viewer.language, span->last);
    }
};

} // namespace

const FieldType& date_span_field()
{
    static const DateSpanField type;
    return type;
}

} // namespace pendopo::catalogue
