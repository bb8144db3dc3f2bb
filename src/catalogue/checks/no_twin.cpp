// What one agency has for all is not built again by another (Langsa 34/2020 Pasal 15 ayat (4)).
#include "catalogue/checks/check_kind.hpp"

namespace pendopo::catalogue {

namespace {

std::vector<std::pair<std::string, std::string>> where_of(const Value& arguments)
{
    std::vector<std::pair<std::string, std::string>> where;
    if (arguments["where"].is_map())
        for (const auto& [field, value] : arguments["where"].entries())
            where.emplace_back(field, value.is_text() ? value.text() : write_json(value));
    return where;
}

class NoTwinCheck : public CheckKind {
public:
    std::string_view name() const override { return "no_twin"; }
    std::vector<Shape> shapes() const override { return {Shape::text}; }
    void read_arguments(MapReader& reader) const override
    {
        reader.name("register");
        if (reader.has("where"))
            reader.map("where");
        reader.words("message");
    }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        if (!question.around.entries)
            return std::nullopt;
        const auto other = question.around.entries->twin(arguments.text_or("register"), question.field.key,
            question.answer.text(), where_of(arguments));
        if (!other)
            return std::nullopt;
        const auto& message = arguments["message"];
        return say("{0}: {1}", Bilingual(message.text_or("id"), message.text_or("en")), *other);
    }
};

} // namespace

const CheckKind& no_twin_check()
{
    static const NoTwinCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
