#include "catalogue/checks/check_kind.hpp"
#include "catalogue/fields/moments.hpp"

namespace pendopo::catalogue {

namespace {

class NotBeforeTodayCheck : public CheckKind {
public:
    std::string_view name() const override { return "not_before_today"; }
    std::vector<Shape> shapes() const override { return {Shape::date, Shape::date_time, Shape::time_span, Shape::date_span}; }
    std::optional<Message> run(const Question& question, const Value&) const override
    {
        const auto day = first_day(question.answer);
        return day && *day < question.today() ? std::optional(say("Pilih tanggal paling cepat {0}", in_words(question.today())))
                                              : std::nullopt;
    }
};

} // namespace

const CheckKind& not_before_today_check()
{
    static const NotBeforeTodayCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
