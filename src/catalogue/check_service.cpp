#include "catalogue/check_service.hpp"

#include "catalogue/fields/field_type.hpp"
#include "catalogue/read_booking.hpp"
#include "platform/text/both_languages.hpp"

#include <algorithm>
#include <set>

namespace pendopo::catalogue {

namespace {

void check_units(const ServiceDraft& draft, const City& city, Troubles& troubles)
{
    std::vector<std::string_view> keys;
    for (const auto& unit : city.units)
        keys.push_back(unit.key);
    const auto demand = [&](std::string_view where, const std::string& unit) {
        if (!unit.empty() && !city.unit(unit))
            troubles.add(draft.spot(where),
                say("seharusnya bidang dari organisation.yaml untuk '{0}': salah satu dari {1}; yang tertulis '{2}'",
                    std::string(where), joined(keys), unit));
    };
    demand("owner_unit", draft.service.owner_unit);
    for (const auto& unit : draft.service.suggested_units)
        demand("suggested_units", unit);
}

void check_steps(const ServiceDraft& draft, Troubles& troubles)
{
    const auto& service = draft.service;
    if (!draft.spots.contains("steps"))
        return;
    if (!service.has_step(Step::verify) || !service.has_step(Step::answer))
        troubles.add(draft.spot("steps"), say("seharusnya ada verify dan answer dalam 'steps'"));
    if (std::adjacent_find(service.steps.begin(), service.steps.end(), std::greater_equal<>{}) != service.steps.end())
        troubles.add(draft.spot("steps"),
            say("seharusnya 'steps' berurutan verify, record, dispose, work, answer, masing-masing sekali"));
}

class Referring {
public:
    Referring(const ServiceDraft& draft, Troubles& troubles) : m_draft(draft), m_troubles(troubles) {}

    // `where` is the service's key, `field` the field it names; an empty list of types allows all.
    void demand(std::string_view where, const std::string& field, const std::set<std::string_view>& types) const
    {
        const Field* found = m_draft.service.field(field);
        if (field.empty() || (found && found->type.empty()))
            return;
        if (!found)
            m_troubles.add(m_draft.spot(where),
                say("seharusnya kunci isian dalam '{0}'; yang tertulis '{1}'", std::string(where), field));
        else if (!types.empty() && !types.contains(found->type))
            m_troubles.add(m_draft.spot(where),
                say("seharusnya isian berjenis {0} dalam '{1}'; '{2}' berjenis {3}", joined({types.begin(), types.end()}),
                    std::string(where), field, found->type));
    }

private:
    const ServiceDraft& m_draft;
    Troubles& m_troubles;
};

void check_named_fields(const ServiceDraft& draft, Troubles& troubles)
{
    const Referring referring(draft, troubles);
    const auto& service = draft.service;
    referring.demand("identity", service.identity.name, {"text"});
    referring.demand("identity", service.identity.email, {"email"});
    referring.demand("identity", service.identity.phone, {"phone"});
    referring.demand("identity", service.identity.organisation, {"text", "agency"});
    for (const auto& key : service.subject)
        referring.demand("subject", key, {});
    if (draft.spots.contains("subject") && service.subject.empty())
        troubles.add(draft.spot("subject"), say("seharusnya ada sedikitnya satu isian dalam 'subject'"));
}

} // namespace

void check_letters(const std::vector<Letter>& letters, const std::vector<FormPage>& pages, const Message& what,
    Troubles& troubles)
{
    std::set<std::string> fields, seen;
    for (const auto& page : pages)
        for (const auto& field : page.fields)
            fields.insert(field.key);
    for (const auto& letter : letters) {
        if (!letter.key.empty() && !seen.insert(letter.key).second)
            troubles.add(letter.spot,
                say("seharusnya tiap kunci sekali, tetapi {0} '{1}' ada dua kali", text::in_both(what), letter.key));
        if (letter.when && !fields.contains(letter.when->field))
            troubles.add(letter.when->spot,
                say("seharusnya kunci isian dalam 'when' pada {0} '{1}'; yang tertulis '{2}'", text::in_both(what), letter.key,
                    letter.when->field));
    }
}

void check_service(const ServiceDraft& draft, const City& city, Troubles& troubles)
{
    check_required_keys(draft, troubles);
    check_units(draft, city, troubles);
    check_steps(draft, troubles);
    check_named_fields(draft, troubles);
    check_booking(draft, troubles);
    check_letters(draft.service.letters, draft.service.pages, say("surat"), troubles);
    check_form(draft.service.pages, city, troubles);
}

} // namespace pendopo::catalogue
