// Values that could stand in a field, made from its type alone: the next is tried when one is refused.
#pragma once
#include "catalogue/city.hpp"
#include "governance/register.hpp"
#include "platform/data/value.hpp"

#include <functional>
#include <string>
#include <vector>

namespace pendopo::registers {

struct Imagination {
    const catalogue::City& city;
    Date today;
    int turn = 0; // grows, so that no two names are equal
    // Gives the id of an entry of that register, making one when there is none; 0 when that cannot be.
    std::function<std::int64_t(const std::string& entry_register)> entry = {};
    // The value in a field of that entry.
    std::function<std::string(std::int64_t id, const std::string& field)> text_of = {};

    std::vector<Value> values_for(const catalogue::Field& field);

private:
    std::vector<Value> texts() const;
    std::vector<Value> days() const;
    std::vector<Value> numbers() const;
    std::vector<Value> addresses(const catalogue::Field& field);
    Value row_of(const catalogue::Field& list);
};

inline std::vector<Value> Imagination::texts() const
{
    const auto n = std::to_string(turn);
    return {"Contoh uraian nomor " + n, "Contoh " + n, "contoh" + n + "." + city.official_domain, "contoh" + n, "CONTOH-" + n,
        "RAB." + n, "RAB." + n + ".01", "AB" + n, n + "/2026", "2026/" + n, "2026", "10.0.0.1", "1.0." + n,
        "contoh" + n + "@" + city.official_domain, n, "https://contoh" + n + "." + city.official_domain, "RAL.01.02",
        "01.02.03", "1.01.01", "AS" + n, "a1:b2:c3:d4:e5:f6", std::string(64, 'a')};
}

inline std::vector<Value> Imagination::days() const
{
    std::vector<Value> all;
    for (const int days : {0, -30, 30, -400, 400, 1, -1, 3, 800})
        all.emplace_back(today.plus_days(days).iso());
    return all;
}

inline std::vector<Value> Imagination::numbers() const
{
    std::vector<Value> all;
    for (const int number : {1, 10, 2, 5, 50, 100, 1000, 0, 2026, 64512, 100000})
        all.emplace_back(number);
    return all;
}

// Inside a range, where one is asked for.
inline std::vector<Value> Imagination::addresses(const catalogue::Field& field)
{
    for (const auto& check : field.checks)
        if (check.name == "inside")
            if (const auto id = entry(check.arguments.text_or("register")); id > 0) {
                const auto range = text_of(id, check.arguments.text_or("field"));
                return {range.substr(0, range.find('/'))};
            }
    return {"10.0.0." + std::to_string(turn % 250 + 1)};
}

inline Value Imagination::row_of(const catalogue::Field& list)
{
    Value row = Value::map();
    for (const auto& part : list.fields)
        if (part.required && !part.when)
            if (auto values = values_for(part); !values.empty())
                row.set(part.key, values.front());
    return row;
}

inline std::vector<Value> Imagination::values_for(const catalogue::Field& field)
{
    ++turn;
    const auto& type = field.type;
    const auto n = std::to_string(turn);
    const auto day = today.iso(), later = today.plus_days(40).iso();
    if (type == "choice" || type == "choices") {
        std::vector<Value> all;
        for (const auto& option : field.options)
            all.push_back(type == "choice" ? Value(option.value) : Value::list({option.value}));
        return all;
    }
    if (type == "date")
        return days();
    if (type == "whole_number" || type == "decimal" || type == "money" || type == "percent")
        return numbers();
    if (type == "yes_no")
        return {true};
    if (type == "year")
        return {2026, 2025, 2027, 2030 + turn % 100};
    if (type == "entry" || type == "entries") {
        const auto id = entry ? entry(field.entry_register) : 0;
        if (id == 0)
            return {};
        return {type == "entry" ? Value(id) : Value::list({id})};
    }
    if (type == "list")
        return {Value::list({row_of(field)}), Value::list({row_of(field), row_of(field)})};
    if (type == "agency" || type == "unit")
        return {type == "unit" ? city.units.front().key : city.agencies.front().key};
    if (type == "place")
        return {city.places.front().code};
    if (type == "ip_range")
        return {"10." + std::to_string(turn / 250 % 250) + "." + std::to_string(turn % 250) + ".0/24",
            "2001:db8:" + n + "::/48"};
    if (type == "ip_address")
        return addresses(field);
    if (type == "resource") {
        std::vector<Value> all;
        for (const auto& resource : city.resources)
            if (resource.kind == field.kind)
                all.emplace_back(resource.key);
        return all;
    }
    if (type == "time")
        return {"09:00", "10:00"};
    if (type == "date_time")
        return {day + "T09:00", later + "T09:00", today.plus_days(-1).iso() + "T09:00"};
    if (type == "time_span")
        return {Value::map({{"date", day}, {"start", "09:00"}, {"end", "11:00"}})};
    if (type == "date_span")
        return {Value::map({{"first", day}, {"last", later}}),
            Value::map({{"first", today.plus_days(-40).iso()}, {"last", day}})};
    if (type == "nik")
        return {"6171014107900001"};
    if (type == "nip")
        return {"198001012005011001"};
    if (type == "phone")
        return {"081234567890"};
    if (type == "email")
        return {"contoh" + n + "@" + city.official_domain};
    if (type == "url")
        return {"https://contoh" + n + "." + city.official_domain};
    if (type == "dns_label" || type == "mailbox_name")
        return {"contoh" + n};
    return texts();
}

} // namespace pendopo::registers
