#include "catalogue/checks/check_kind.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::catalogue {

namespace {

Bilingual in_words(const Question& question, const Value& other)
{
    const auto& city = question.around.city;
    return {show_answer(question.field, other, Language::indonesian, city),
        show_answer(question.field, other, Language::english, city)};
}

class AfterCheck : public CheckKind {
public:
    std::string_view name() const override { return "after"; }
    std::vector<Shape> shapes() const override { return {Shape::date, Shape::time, Shape::date_time}; }
    void read_arguments(MapReader& reader) const override { reader.text("field"); }
    std::vector<std::string> refers_to(const Value& arguments) const override { return {arguments.text_or("field")}; }
    bool fits_other(const Field& field, const Field& other) const override { return field.type == other.type; }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        // All three are written so that later is also greater as text (ISO 8601).
        const Value& other = question.answers[arguments.text_or("field")];
        if (!other.is_text() || question.answer.text() > other.text())
            return std::nullopt;
        return say("Pilih {0} setelah {1}", question.field.label, in_words(question, other));
    }
};

} // namespace

const CheckKind& after_check()
{
    static const AfterCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
