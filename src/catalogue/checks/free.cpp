#include "catalogue/checks/check_kind.hpp"
#include "catalogue/fields/moments.hpp"

namespace pendopo::catalogue {

namespace {

struct Times {
    Instant from, to;
};

std::optional<Times> times_of(const Question& question)
{
    const auto at = [&](Date date, int minute) { return Instant::at(date, minute, question.around.city.zone.offset); };
    if (const auto span = as_time_span(question.answer))
        return Times{at(span->date, span->start), at(span->date, span->end)};
    if (const auto span = as_date_span(question.answer))
        return Times{at(span->first, 0), at(span->last.plus_days(1), 0)};
    return std::nullopt;
}

class FreeCheck : public CheckKind {
public:
    std::string_view name() const override { return "free"; }
    std::vector<Shape> shapes() const override { return {Shape::time_span, Shape::date_span}; }
    void read_arguments(MapReader& reader) const override { reader.text("resource"); }
    std::vector<std::string> refers_to(const Value& arguments) const override { return {arguments.text_or("resource")}; }
    bool fits_other(const Field&, const Field& other) const override { return other.type == "resource"; }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        const Resource* resource = question.around.city.resource(question.answers.text_or(arguments.text_or("resource")));
        const auto times = times_of(question);
        if (!question.around.is_free || !resource || !times || question.around.is_free(resource->key, times->from, times->to))
            return std::nullopt;
        return say("Pilih waktu lain: {0} sudah terpakai pada waktu itu", resource->name);
    }
};

} // namespace

const CheckKind& free_check()
{
    static const FreeCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
