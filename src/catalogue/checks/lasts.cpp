#include "catalogue/checks/check_kind.hpp"
#include "catalogue/fields/moments.hpp"
#include "platform/text/amount.hpp"

namespace pendopo::catalogue {

namespace {

// How long a span is. Both days of a date_span count: Monday to Tuesday is two days.
class LastsCheck : public CheckKind {
public:
    std::string_view name() const override { return "lasts"; }
    std::vector<Shape> shapes() const override { return {Shape::time_span, Shape::date_span}; }
    void read_arguments(MapReader& reader) const override
    {
        int given = 0;
        for (const auto key :
            {"minimum_hours", "maximum_hours", "minimum_days", "maximum_days", "minimum_months", "maximum_months"})
            given += reader.whole_or(key, 0, 1, 10000) > 0 ? 1 : 0;
        if (given == 0)
            reader.expected(reader.value(),
                say("seharusnya ada sedikitnya satu dari minimum_hours, maximum_hours, minimum_days, maximum_days, "
                    "minimum_months, maximum_months dalam {0}",
                    reader.what()));
    }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        if (const auto span = as_time_span(question.answer))
            return check_hours(question.field, *span, arguments);
        if (const auto span = as_date_span(question.answer))
            return check_days(question.field, *span, arguments);
        return std::nullopt;
    }

private:
    static std::optional<Message> check_hours(const Field& field, const TimeSpan& span, const Value& arguments)
    {
        const int minutes = span.end - span.start;
        const int minimum = argument_or(arguments, "minimum_hours", 0), maximum = argument_or(arguments, "maximum_hours", 24);
        if (minutes < minimum * 60)
            return say("{0} paling singkat {1}", field.label, text::amount(minimum, text::Counted::hours));
        if (minutes > maximum * 60)
            return say("{0} paling lama {1}", field.label, text::amount(maximum, text::Counted::hours));
        return std::nullopt;
    }
    static std::optional<Message> check_days(const Field& field, const DateSpan& span, const Value& arguments)
    {
        const int days = span.first.days_until(span.last) + 1;
        const int fewest = argument_or(arguments, "minimum_days", 0), most = argument_or(arguments, "maximum_days", days);
        if (days < fewest)
            return say("{0} paling singkat {1}", field.label, text::amount(fewest, text::Counted::days));
        if (days > most)
            return say("{0} paling lama {1}", field.label, text::amount(most, text::Counted::days));
        const int shortest = argument_or(arguments, "minimum_months", 0), longest = argument_or(arguments, "maximum_months", 0);
        // 1 January to 31 March is three months; so, for people, is 1 January to 1 April.
        if (shortest > 0 && span.last.plus_days(1) < span.first.plus_months(shortest))
            return say("{0} paling singkat {1}", field.label, text::amount(shortest, text::Counted::months));
        if (longest > 0 && span.last > span.first.plus_months(longest))
            return say("{0} paling lama {1}", field.label, text::amount(longest, text::Counted::months));
        return std::nullopt;
    }
};

} // namespace

const CheckKind& lasts_check()
{
    static const LastsCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
