#include "catalogue/checks/check_kind.hpp"
#include "catalogue/fields/moments.hpp"

namespace pendopo::catalogue {

namespace {

class LeadCheck : public CheckKind {
public:
    std::string_view name() const override { return "lead"; }
    std::vector<Shape> shapes() const override { return {Shape::date, Shape::date_time, Shape::time_span, Shape::date_span}; }
    void read_arguments(MapReader& reader) const override { reader.whole("working_days", 0, 250); }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        const auto day = first_day(question.answer);
        const auto earliest = question.around.city.calendar.after(question.today(), argument_or(arguments, "working_days", 0));
        return day && *day < earliest ? std::optional(say("Pilih tanggal paling cepat {0}", in_words(earliest))) : std::nullopt;
    }
};

} // namespace

const CheckKind& lead_check()
{
    static const LeadCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
