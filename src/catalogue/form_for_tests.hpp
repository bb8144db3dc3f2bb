// A form of a few fields for tests: read from YAML as a city would write it, answered in JSON as an API would.
#pragma once
#include "catalogue/answers.hpp"
#include "catalogue/catalogue.hpp"
#include "catalogue/read_field.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace pendopo::catalogue {

// Monday, 23 November 2026, 09.00 in Pontianak.
inline const Instant monday = Instant::parse("2026-11-23T09:00:00+07:00").value();

inline City small_city()
{
    City city;
    city.key = "pontianak";
    city.zone = {"Asia/Pontianak", *UtcOffset::parse("+07:00"), "WIB"};
    city.official_domain = "pontianak.go.id";
    city.units = {{"aptika", {"Bidang Aplikasi", "Division of Applications"}, {}}};
    city.agencies = {{"dinkes", {"Dinas Kesehatan", "Health Office"}}};
    city.resources = {{"meeting-room", "room", "Meeting Room", {}, 20}, {"tim-1", "crew", "Tim 1", {}, 1}};
    city.places = {{"61.71.01.1004", "Parit Tokaya", "Pontianak Selatan", "kelurahan", "78121"}};
    city.calendar.add({*Date::parse("2026-11-25"), "holiday", "Hari Guru"});
    return city;
}

// What the project's own files say.
inline const Catalogue& pontianak()
{
    static const auto catalogue = Catalogue::read(pendopo::testing::data_folder(), "pontianak");
    return catalogue;
}

// Fields from a YAML list; fails the test on any trouble.
inline std::vector<Field> fields_of(const std::string& yaml)
{
    Troubles troubles;
    const Value list = read_yaml(yaml, "test.yaml");
    std::vector<Field> fields;
    for (const auto& item : list.items())
        fields.push_back(read_field(item, {"test.yaml", &troubles}, Depth::page));
    for (const auto& trouble : troubles.sorted())
        ADD_FAILURE() << trouble.text();
    return fields;
}

// One field called `f`; `rest` is what stands beside key and label: "type: text, checks: [length: {minimum: 3}]".
inline std::vector<Field> one_field(const std::string& rest)
{
    return fields_of("- {key: f, label: {id: Isian, en: Field}, " + rest + "}\n");
}

// The rest of such a field that has one check: "length: {minimum: 3}".
inline std::string checked(const std::string& type, const std::string& check)
{
    return "type: " + type + ", checks: [" + check + "]";
}
inline Value json(const std::string& text)
{
    auto value = read_json(text);
    if (!value)
        throw std::invalid_argument("not JSON: " + text);
    return *value;
}

// The codes of all complaints, with blanks between; "" when all is well.
inline std::string codes(const std::vector<Field>& fields, const Value& answers, const City& city = small_city())
{
    std::string all;
    for (const auto& complaint : check_fields(fields, answers, {city, monday, {}}))
        all += (all.empty() ? "" : " ") + complaint.code;
    return all;
}

// An answer to one field, and the codes of what is wrong with it.
struct JudgedAnswer {
    std::string field;  // what stands beside key and label
    std::string answer; // JSON
    std::string codes;
};

inline void PrintTo(const JudgedAnswer& judged, std::ostream* out)
{
    *out << judged.field << " " << judged.answer;
}

inline Value answer(Value value)
{
    return Value::map({{"f", std::move(value)}});
}

} // namespace pendopo::catalogue
