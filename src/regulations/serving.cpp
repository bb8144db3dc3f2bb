#include "regulations/serving.hpp"

#include "governance/read_regulations.hpp"
#include "registers/index_entry.hpp"
#include "registers/meets_where.hpp"
#include "regulations/facts.hpp"

#include <algorithm>

namespace pendopo::regulations {

namespace {

using access::Act;

std::string owner_word(governance::Owner owner)
{
    switch (owner) {
    case governance::Owner::agency:
        return "agencies";
    case governance::Owner::unit:
        return "units";
    case governance::Owner::office:
        return "office";
    }
    throw Bug("every owner has its word");
}

std::string owner_of_role(const catalogue::City& city, std::string_view key)
{
    const auto* role = city.role(key);
    if (!role || role->scope == catalogue::Scope::office)
        return "office";
    return role->scope == catalogue::Scope::unit ? "units" : "agencies";
}

std::string owner_of_duty(const Workplace& place, const governance::Debtor& who)
{
    using Kind = governance::Debtor::Kind;
    switch (who.kind) {
    case Kind::each_agency:
        return "agencies";
    case Kind::each_unit:
        return "units";
    case Kind::agency:
        return "agency:" + who.key;
    case Kind::unit:
        return "unit:" + who.key;
    case Kind::role:
        return owner_of_role(place.city(), who.key);
    case Kind::owner_of: {
        const auto* of = place.arrangements.entry_register(who.key);
        return of ? owner_word(of->owner) : "office";
    }
    }
    throw Bug("every debtor is somebody's");
}

Bilingual with_label(const catalogue::Field& field, const Bilingual& value)
{
    return {field.label.indonesian + ": " + value.indonesian, field.label.english + ": " + value.english};
}

// What a field's value is called: the label of its option, the name of an agency or unit, "ya" under the field's label,
// else the value itself.
Bilingual value_in_words(const Workplace& place, const governance::Register& of, const std::string& key,
    const std::string& value)
{
    const auto* field = of.field(key);
    if (field)
        for (const auto& option : field->options)
            if (option.value == value)
                return option.label;
    if (const auto* agency = place.city().agency(value))
        return agency->name;
    if (const auto* unit = place.city().unit(value))
        return unit->name;
    if (field && (value == "true" || value == "false"))
        return with_label(*field, value == "true" ? Bilingual("ya", "yes") : Bilingual("tidak", "no"));
    return field ? with_label(*field, value) : Bilingual(value);
}

// "Umum atau Khusus".
Bilingual values_in_words(const Workplace& place, const governance::Register& of, const std::string& key,
    const std::vector<std::string>& values)
{
    Bilingual all;
    for (const auto& value : values) {
        const auto said = value_in_words(place, of, key, value);
        all.indonesian += (all.indonesian.empty() ? "" : " atau ") + said.indonesian;
        all.english += (all.english.empty() ? "" : " or ") + said.english;
    }
    return all;
}

Bilingual owner_in_words(const catalogue::City& city, const std::string& key)
{
    if (const auto* agency = city.agency(key))
        return agency->name;
    const auto* unit = city.unit(key);
    return unit ? unit->name : Bilingual(key);
}

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

// "Penunjukan (Administrator; Berlaku)": the register, with what is asked of its entries.
Bilingual name_of_entries(const Workplace& place, const Binding& binding, const governance::Register& of)
{
    std::vector<Bilingual> asked;
    for (const auto& [field, values] : binding.where)
        asked.push_back(values_in_words(place, of, field, values));
    if (!binding.owner.empty())
        asked.push_back(owner_in_words(place.city(), binding.owner));
    for (const auto& key : binding.states)
        if (const auto* state = of.state(key))
            asked.push_back(state->name);
    auto name = of.name;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        name.indonesian += (i == 0 ? " (" : "; ") + asked[i].indonesian;
        name.english += (i == 0 ? " (" : "; ") + asked[i].english;
    }
    if (!asked.empty()) {
        name.indonesian += ")";
        name.english += ")";
    }
    return name;
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

// "Perangkat Daerah" and the like, as the city says.
Bilingual name_of_owner(const catalogue::City& city, const std::string& owner)
{
    const auto key = owner.substr(std::min(owner.find(':'), owner.size() - 1) + 1);
    if (owner.starts_with("unit:"))
        return city.unit(key) ? city.unit(key)->name : Bilingual(key);
    if (owner.starts_with("agency:"))
        return city.agency(key) ? city.agency(key)->name : Bilingual(key);
    if (owner == "agencies")
        return {"Setiap " + city.agency_word.indonesian, "Each " + city.agency_word.english};
    if (owner == "units")
        return {"Setiap bidang", "Each division"};
    return owner == "office" ? city.office : Bilingual("Program ini sendiri", "The program itself");
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

std::vector<std::pair<std::string, Bilingual>> owners_in(const Workplace& place, const Regulation& regulation)
{
    std::set<std::string> all;
    for (const auto& article : regulation.articles)
        for (const auto& binding : article.served_by)
            all.merge(serving(place, binding).owners);
    std::vector<std::pair<std::string, Bilingual>> named;
    const auto add = [&](const std::string& owner) {
        if (all.erase(owner) > 0)
            named.emplace_back(owner, name_of_owner(place.city(), owner));
    };
    add("office");
    for (const auto& unit : place.city().units)
        add("unit:" + unit.key);
    add("units");
    for (const auto& agency : place.city().agencies)
        add("agency:" + agency.key);
    add("agencies");
    add("program");
    return named;
}

bool is_of(const Workplace& place, const Article& article, std::string_view owner)
{
    const std::string each = owner.starts_with("unit:") ? "units"
        : owner.starts_with("agency:")                  ? "agencies"
                                                        : std::string(owner);
    return std::any_of(article.served_by.begin(), article.served_by.end(), [&](const Binding& binding) {
        const auto owners = serving(place, binding).owners;
        return owners.contains(std::string(owner)) || owners.contains(each);
    });
}

} // namespace pendopo::regulations
