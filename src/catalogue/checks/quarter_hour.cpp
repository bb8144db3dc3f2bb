#include "catalogue/checks/check_kind.hpp"
#include "catalogue/fields/moments.hpp"

namespace pendopo::catalogue {

namespace {

bool on_the_quarter(const Value& answer)
{
    if (const auto span = as_time_span(answer))
        return span->start % 15 == 0 && span->end % 15 == 0;
    if (const auto moment = as_moment(answer))
        return moment->minute % 15 == 0;
    const auto minutes = as_minutes(answer);
    return !minutes || *minutes % 15 == 0;
}

class QuarterHourCheck : public CheckKind {
public:
    std::string_view name() const override { return "quarter_hour"; }
    std::vector<Shape> shapes() const override { return {Shape::time, Shape::date_time, Shape::time_span}; }
    std::optional<Message> run(const Question& question, const Value&) const override
    {
        return on_the_quarter(question.answer)
            ? std::nullopt
            : std::optional(say("Pilih jam dengan menit 00, 15, 30, atau 45 untuk {0}", question.field.label));
    }
};

} // namespace

const CheckKind& quarter_hour_check()
{
    static const QuarterHourCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
