// Two officers give out addresses; no address may be given out twice.
#include "catalogue/checks/check_kind.hpp"

namespace pendopo::catalogue {

namespace {

std::vector<std::string> states_of(const Value& arguments)
{
    std::vector<std::string> states;
    if (arguments["within"].is_list())
        for (const auto& state : arguments["within"].items())
            if (state.is_text())
                states.push_back(state.text());
    return states;
}

class NoOverlapCheck : public CheckKind {
public:
    std::string_view name() const override { return "no_overlap"; }
    std::vector<Shape> shapes() const override { return {Shape::ip_range}; }
    void read_arguments(MapReader& reader) const override { reader.texts_or("within"); }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        if (!question.around.entries)
            return std::nullopt;
        const auto other
            = question.around.entries->overlapping(question.field.key, question.answer.text(), states_of(arguments));
        if (!other)
            return std::nullopt;
        return say("Pilih {0} lain: {1} beririsan dengan {2}", question.field.label, question.answer.text(), *other);
    }
};

} // namespace

const CheckKind& no_overlap_check()
{
    static const NoOverlapCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
