#include "catalogue/checks/check_kind.hpp"
#include "catalogue/fields/moments.hpp"

namespace pendopo::catalogue {

namespace {

class NotAfterTodayCheck : public CheckKind {
public:
    std::string_view name() const override { return "not_after_today"; }
    std::vector<Shape> shapes() const override { return {Shape::date, Shape::date_time, Shape::time_span, Shape::date_span}; }
    std::optional<Message> run(const Question& question, const Value&) const override
    {
        const auto day = last_day(question.answer);
        return day && *day > question.today()
            ? std::optional(say("Pilih tanggal paling lambat {0}", in_words(question.today())))
            : std::nullopt;
    }
};

} // namespace

const CheckKind& not_after_today_check()
{
    static const NotAfterTodayCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
