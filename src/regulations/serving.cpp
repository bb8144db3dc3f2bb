#include "regulations/serving.hpp"

#include "governance/read_regulations.hpp"
#include "registers/index_entry.hpp"
#include "registers/meets_where.hpp"
#include "regulations/name_entries.hpp"
#include "regulations/owners.hpp"

namespace pendopo::regulations {

namespace {

using access::Act;

// A needed key holds one sign that addresses keep for themselves.
std::string in_address(std::string text)
{
    const auto equals = text.find('=');
    return equals == text.npos ? text : text.replace(equals, 1, "%3D");
}

bool is_key(std::string_view text)
{
    return text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == text.npos;
}

// The register's list, narrowed to the entries that count, as far as a list can be narrowed.
std::string list_of(const governance::Register& of, const EntryCondition& condition)
{
    constexpr std::size_t most_fields = 4;
    std::string query;
    std::size_t fields = 0;
    const auto add
        = [&](const std::string& name, const std::string& value) { query += (query.empty() ? "?" : "&") + name + "=" + value; };
    for (const auto& state : condition.states)
        add("keadaan", state);
    for (const auto& [key, values] : condition.where) {
        const auto& value = values.front();
        const auto* field = of.field(key);
        if (key == registers::owner_field)
            add("pemilik", value);
        else if (key == registers::lacks_field && ++fields <= most_fields)
            add("tanpa", in_address(value));
        else if (values.size() == 1 && field && field->see.empty() && registers::is_filterable(of, *field) && is_key(value)
            && ++fields <= most_fields)
            add("isian." + key, value);
    }
    return "/register/" + of.key + query;
}

Serving serving_service(const Workplace& place, const Binding& binding)
{
    if (binding.key == "all") {
        Serving all{{"Semua layanan", "All services"}, say("Layanan"), "/", {}, "", {}};
        for (const auto& service : place.catalogue.services())
            all.owners.insert("unit:" + service.owner_unit);
        return all;
    }
    const auto* service = place.catalogue.service(binding.key);
    INVARIANT(service, "bindings are checked to name services of the city");
    return {service->name, say("Layanan"), "/layanan/" + service->key, {}, "", {"unit:" + service->owner_unit}};
}

Serving serving_entries(const Workplace& place, const Binding& binding, Message kind)
{
    const auto* of = place.arrangements.entry_register(binding.key);
    INVARIANT(of, "bindings are checked to name registers of the city");
    return {name_of_entries(place, binding, *of), std::move(kind), list_of(*of, *condition_of(place.arrangements, binding)),
        Act::see_registers, of->shown ? "/terbuka/" + of->key : "", {owner_word(of->owner)}};
}

Serving serving_exchange(const Workplace& place, const Binding& binding)
{
    if (binding.key == "api")
        return {{"Antarmuka program (API)", "Programming interface (API)"}, say("Pertukaran"), "/api/v1/docs", {}, "",
            {"program"}};
    if (binding.key == "mail")
        return {{"Surat elektronik", "E-mail"}, say("Pertukaran"), "/sistem", Act::see_system, "", {"program"}};
    if (binding.key == "calendar")
        return {{"Kalender kewajiban (iCalendar)", "Calendar of duties (iCalendar)"}, say("Pertukaran"), "/kewajiban/kalender",
            Act::see_duties, "", {"program"}};
    return serving_entries(place, binding, say("Pertukaran"));
}

Serving serving_access(const Workplace& place, const Binding& binding)
{
    const auto* role = place.city().role(binding.key);
    INVARIANT(role, "bindings are checked to name roles");
    return {role->name, say("Peran"), "/orang", Act::manage_people, "", {owner_of_role(place.city(), role->key)}};
}

Serving serving_program(const Binding& binding)
{
    const bool recorded = binding.key == "events_chained" || binding.key == "notices";
    return {{"Program ini sendiri", "The program itself"}, say("Program"), recorded ? "/sistem" : "",
        recorded ? std::optional(Act::see_system) : std::nullopt, "", {"program"}};
}

} // namespace

Serving serving(const Workplace& place, const Binding& binding)
{
    using Kind = Binding::Kind;
    const auto& arrangements = place.arrangements;
    switch (binding.kind) {
    case Kind::service:
        return serving_service(place, binding);
    case Kind::entries:
        return serving_entries(place, binding, say("Register"));
    case Kind::exchange:
        return serving_exchange(place, binding);
    case Kind::access:
        return serving_access(place, binding);
    case Kind::program:
        return serving_program(binding);
    case Kind::duty: {
        const auto* duty = arrangements.duty(binding.key);
        INVARIANT(duty, "bindings are checked to name duties of the city");
        return {duty->name, say("Kewajiban"), "/kewajiban/semua?tampilan=open&kewajiban=" + duty->key, Act::see_duties, "",
            {owner_of_duty(place, duty->who)}};
    }
    case Kind::report: {
        const auto* report = arrangements.report(binding.key);
        INVARIANT(report, "bindings are checked to name reports of the city");
        return {report->name, say("Laporan"), "/laporan", Act::make_reports, "", {owner_word(report->from)}};
    }
    case Kind::measure: {
        const auto* instrument = arrangements.instrument(binding.key);
        INVARIANT(instrument, "bindings are checked to name instruments of the city");
        return {instrument->name, say("Penilaian"), "/monev", Act::see_measures, "", {"office"}};
    }
    }
    throw Bug("every kind of binding is called something");
}

std::string address_of(const Workplace& place, const EntryCondition& condition)
{
    const auto* of = place.arrangements.entry_register(condition.register_key);
    INVARIANT(of, "bindings are checked to name registers of the city");
    return list_of(*of, condition);
}

} // namespace pendopo::regulations
