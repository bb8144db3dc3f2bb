#include "catalogue/checks/check_kind.hpp"

namespace pendopo::catalogue {

namespace {

class OnePerOwnerCheck : public CheckKind {
public:
    std::string_view name() const override { return "one_per_owner"; }
    std::optional<Message> run(const Question& question, const Value&) const override
    {
        if (!question.around.entries)
            return std::nullopt;
        const auto other = question.around.entries->of_same_owner(question.field.key, question.answer);
        if (!other)
            return std::nullopt;
        return say("Sudah ada yang sama untuk {0} pada pemilik ini: {1}", question.field.label, *other);
    }
};

} // namespace

const CheckKind& one_per_owner_check()
{
    static const OnePerOwnerCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
