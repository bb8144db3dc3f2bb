#include "catalogue/checks/check_kind.hpp"
#include "catalogue/checks/reserved_labels.hpp"
#include "catalogue/fields/text_type.hpp"

namespace pendopo::catalogue {

namespace {

// The label below the city's domain; empty when the name stands elsewhere.
std::string label_below(const std::string& name, const std::string& domain)
{
    if (name.find('.') == std::string::npos)
        return name;
    const auto end = "." + domain;
    return name.ends_with(end) ? name.substr(0, name.size() - end.size()) : std::string{};
}

class SubdomainCheck : public CheckKind {
public:
    std::string_view name() const override { return "subdomain"; }
    std::vector<Shape> shapes() const override { return {Shape::text}; }
    std::optional<Message> run(const Question& question, const Value&) const override
    {
        const auto& domain = question.around.city.official_domain;
        const auto label = label_below(lower_case(question.answer.text()), domain);
        if (!is_dns_label(label))
            return say("Tulis {0} di bawah {1}, misalnya dinas.{1}", question.field.label, domain);
        if (is_reserved_label(label))
            return say("Pilih nama lain untuk {0}: {1} sudah dipakai sistem", question.field.label, label);
        return std::nullopt;
    }
};

} // namespace

const CheckKind& subdomain_check()
{
    static const SubdomainCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
