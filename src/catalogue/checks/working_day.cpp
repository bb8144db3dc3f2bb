#include "catalogue/checks/check_kind.hpp"
#include "catalogue/fields/moments.hpp"

namespace pendopo::catalogue {

namespace {

std::optional<Message> refuse(const Calendar& calendar, std::optional<Date> day)
{
    if (!day || calendar.is_working_day(*day))
        return std::nullopt;
    if (const Holiday* holiday = calendar.holiday(*day))
        return say("Pilih hari kerja: {0} libur ({1})", in_words(*day), holiday->name);
    return say("Pilih hari kerja: {0} libur", in_words(*day));
}

class WorkingDayCheck : public CheckKind {
public:
    std::string_view name() const override { return "working_day"; }
    std::vector<Shape> shapes() const override { return {Shape::date, Shape::date_time, Shape::time_span, Shape::date_span}; }
    std::optional<Message> run(const Question& question, const Value&) const override
    {
        const auto& calendar = question.around.city.calendar;
        if (auto message = refuse(calendar, first_day(question.answer)))
            return message;
        return refuse(calendar, last_day(question.answer));
    }
};

} // namespace

const CheckKind& working_day_check()
{
    static const WorkingDayCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
