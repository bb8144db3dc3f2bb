#include "catalogue/checks/check_kind.hpp"
#include "catalogue/fields/moments.hpp"
#include "platform/text/translate.hpp"

#include <algorithm>

namespace pendopo::catalogue {

namespace {

// So far from another answer of the same type, or from now: months, days or hours.
class WithinCheck : public CheckKind {
public:
    std::string_view name() const override { return "within"; }
    std::vector<Shape> shapes() const override { return {Shape::date, Shape::date_time, Shape::time_span, Shape::date_span}; }
    void read_arguments(MapReader& reader) const override
    {
        reader.text_or("field");
        int given = 0;
        for (const auto key : {"months", "days", "hours"})
            given += reader.whole_or(key, 0, 1, 10000) > 0 ? 1 : 0;
        if (given != 1)
            reader.expected(reader.value(), say("seharusnya salah satu dari months, days, hours dalam {0}", reader.what()));
    }
    std::vector<std::string> refers_to(const Value& arguments) const override
    {
        return arguments.has("field") ? std::vector{arguments.text_or("field")} : std::vector<std::string>{};
    }
    bool fits_other(const Field&, const Field& other) const override
    {
        const auto fitting = shapes();
        return std::find(fitting.begin(), fitting.end(), type_of(other).shape()) != fitting.end();
    }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        if (arguments.has("hours"))
            return run_hours(question, arguments);
        const auto from = arguments.has("field") ? first_day(question.answers[arguments.text_or("field")]) : question.today();
        const auto day = last_day(question.answer);
        if (!from || !day)
            return std::nullopt;
        const auto latest = from->plus_months(argument_or(arguments, "months", 0)).plus_days(argument_or(arguments, "days", 0));
        return *day > latest ? std::optional(say("Pilih tanggal paling lambat {0}", in_words(latest))) : std::nullopt;
    }

private:
    static std::optional<Instant> moment(const Question& question, const Value& answer)
    {
        const auto offset = question.around.city.zone.offset;
        if (const auto at = as_moment(answer))
            return Instant::at(at->date, at->minute, offset);
        if (const auto span = as_time_span(answer))
            return Instant::at(span->date, span->end, offset);
        const auto day = last_day(answer);
        return day ? std::optional(Instant::at(*day, 0, offset)) : std::nullopt;
    }
    static std::optional<Message> run_hours(const Question& question, const Value& arguments)
    {
        const auto from
            = arguments.has("field") ? moment(question, question.answers[arguments.text_or("field")]) : question.around.now;
        const auto at = moment(question, question.answer);
        if (!from || !at)
            return std::nullopt;
        const auto latest = from->plus(std::chrono::hours(argument_or(arguments, "hours", 0)));
        if (*at <= latest)
            return std::nullopt;
        const auto& zone = question.around.city.zone;
        return say("Pilih waktu paling lambat {0}",
            Bilingual(text::long_moment(Language::indonesian, latest, zone.offset, zone.abbreviation),
                text::long_moment(Language::english, latest, zone.offset, zone.abbreviation)));
    }
};

} // namespace

const CheckKind& within_check()
{
    static const WithinCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
