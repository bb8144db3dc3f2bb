// 67/2019 Pasal 28 ayat (4): sites of agencies and applications stand under the city's domain, named after the agency
// or the application. A name that is an agency's is that agency's only.
#include "catalogue/checks/check_kind.hpp"
#include "catalogue/checks/reserved_labels.hpp"
#include "catalogue/fields/text_type.hpp"

namespace pendopo::catalogue {

namespace {

// The label next to the city's domain: "dinas" of "antrean.dinas.kota.go.id"; empty when the name stands elsewhere.
std::string label_below(const std::string& name, const std::string& domain)
{
    if (!name.ends_with("." + domain) || !is_domain(name))
        return {};
    const auto labels = name.substr(0, name.size() - domain.size() - 1);
    return labels.substr(labels.rfind('.') + 1); // npos + 1 is the beginning
}

const Agency* agency_named(const City& city, const std::string& label)
{
    for (const auto& agency : city.agencies)
        if (without(agency.key, "-") == without(label, "-"))
            return &agency;
    return nullptr;
}

class OfficialDomainCheck : public CheckKind {
public:
    std::string_view name() const override { return "official_domain"; }
    std::vector<Shape> shapes() const override { return {Shape::text}; }
    std::optional<Message> run(const Question& question, const Value&) const override
    {
        const auto& city = question.around.city;
        const auto label = label_below(lower_case(question.answer.text()), city.official_domain);
        if (label.empty())
            return say("Tulis {0} di bawah {1}, misalnya dinas.{1}", question.field.label, city.official_domain);
        if (is_reserved_label(label))
            return say("Pilih nama lain untuk {0}: {1} sudah dipakai sistem", question.field.label, label);
        const Agency* agency = agency_named(city, label);
        if (question.around.entries && agency && agency->key != question.around.entries->owner())
            return say("Pilih nama lain untuk {0}: {1} adalah nama {2}", question.field.label, label, agency->name);
        return std::nullopt;
    }
};

} // namespace

const CheckKind& official_domain_check()
{
    static const OfficialDomainCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
