#include "catalogue/checks/check_kind.hpp"

#include <regex>

namespace pendopo::catalogue {

namespace {

class PatternCheck : public CheckKind {
public:
    std::string_view name() const override { return "pattern"; }
    std::vector<Shape> shapes() const override { return {Shape::text}; }
    void read_arguments(MapReader& reader) const override
    {
        const auto text = reader.text("regex");
        reader.words("message");
        try {
            std::regex compiled(text, std::regex::ECMAScript);
        } catch (const std::regex_error&) {
            reader.expected(reader.any("regex"), say("seharusnya ungkapan reguler (ECMAScript); yang tertulis '{0}'", text));
        }
    }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        // std::regex goes one call deeper with each character, so a very long text is not given to it.
        const auto& text = question.answer.text();
        if (text.size() <= 5000 && std::regex_match(text, std::regex(arguments["regex"].text())))
            return std::nullopt;
        return say("{0}", Bilingual(arguments["message"].text_or("id"), arguments["message"].text_or("en")));
    }
};

} // namespace

const CheckKind& pattern_check()
{
    static const PatternCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
