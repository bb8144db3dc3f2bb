#include "registers/check_values.hpp"

#include "catalogue/answers.hpp"
#include "catalogue/fields_together.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

const catalogue::Field* part(const catalogue::Field& list, const std::string& key)
{
    const auto found = std::find_if(list.fields.begin(), list.fields.end(), [&](const auto& one) { return one.key == key; });
    return found == list.fields.end() ? nullptr : &*found;
}

Complaint unknown(const std::string& place, const std::string& key)
{
    return {place + key, say("Tidak ada isian bernama {0}", key), "unknown"};
}

void find_unknown_parts(const catalogue::Field& list, const Value& rows, std::vector<Complaint>& complaints)
{
    if (list.fields.empty() || !rows.is_list())
        return;
    for (std::size_t i = 0; i < rows.items().size(); ++i)
        if (const auto& row = rows.items()[i]; row.is_map())
            for (const auto& [key, value] : row.entries())
                if (!part(list, key))
                    complaints.push_back(unknown(list.key + "." + std::to_string(i) + ".", key));
}

} // namespace

Value tidy_values(const Register& of, const Value& values)
{
    Value tidied = Value::map();
    for (const auto& page : of.pages)
        catalogue::tidy_into(tidied, page.fields, values);
    return tidied;
}

std::vector<Complaint> check_values(const Workplace& place, const Register& of, const Value& tidied,
    const catalogue::EntryFinder* finder, Instant now)
{
    const catalogue::Surroundings around{place.city(), now, {}, finder};
    std::vector<Complaint> complaints;
    for (const auto& page : of.pages)
        catalogue::check_tidied(page.fields, tidied, "", around, complaints);
    return complaints;
}

std::vector<Complaint> unknown_values(const Register& of, const Value& values)
{
    std::vector<Complaint> complaints;
    if (!values.is_map())
        return complaints;
    for (const auto& [key, value] : values.entries())
        if (const auto* field = of.field(key))
            find_unknown_parts(*field, value, complaints);
        else
            complaints.push_back(unknown("", key));
    return complaints;
}

Refusal wrong_values(std::vector<Complaint> complaints)
{
    auto refusal = refuse(Why::invalid, "entry.invalid", say("Ada yang perlu diperbaiki sebelum disimpan."));
    refusal.complaints = std::move(complaints);
    return refusal;
}

void check_effective_date(const Workplace& place, const std::optional<Date>& effective_on, Instant now,
    std::vector<Complaint>& complaints)
{
    if (effective_on && *effective_on > place.today(now))
        complaints.push_back(
            {"effective_on", say("Pilih tanggal berlaku yang tidak lebih dari hari ini"), "effective_on.future"});
}

} // namespace pendopo::registers
