#include "catalogue/checks/check_kind.hpp"

namespace pendopo::catalogue {

namespace {

class MustBeTrueCheck : public CheckKind {
public:
    std::string_view name() const override { return "must_be_true"; }
    std::vector<Shape> shapes() const override { return {Shape::yes_no}; }
    bool looks_at_blank() const override { return true; }
    void read_arguments(MapReader& reader) const override { reader.words("message"); }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        if (question.answer == Value(true))
            return std::nullopt;
        return say("{0}", Bilingual(arguments["message"].text_or("id"), arguments["message"].text_or("en")));
    }
};

} // namespace

const CheckKind& must_be_true_check()
{
    static const MustBeTrueCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
