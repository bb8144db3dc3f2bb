// New values of one entry, inside an act on one or on many.
#include "registers/act_on_entry.hpp"
#include "registers/check_files.hpp"
#include "registers/check_values.hpp"
#include "registers/permissions.hpp"

namespace pendopo::registers {

namespace {

// Refuses a change of a field that is others' to keep.
Result<> may_change(const Handling& handling, const Value& given, const Value& tidied)
{
    const Permissions permissions(handling.place.city(), handling.actor);
    const auto& owner = handling.before.owner;
    bool any = false;
    for (const auto& [key, value] : given.entries()) {
        const auto* field = handling.of.field(key);
        if (!field || handling.before.values[key] == tidied[key])
            continue;
        any = true;
        if (permissions.keeps(handling.of, owner, *field))
            continue;
        return others_field(handling.of, *field);
    }
    if ((!any || !handling.files.empty()) && !permissions.keeps(handling.of, owner))
        return not_yours(handling.of);
    return Nothing{};
}

} // namespace

Result<Entry> apply_values(const Handling& handling, const Value& values)
{
    const auto& of = handling.of;
    if (handling.before.final)
        return refuse(Why::conflict, "entry.ended", say("{0} ini sudah selesai dan tidak dapat diubah lagi.", of.entry));
    auto complaints = unknown_values(of, values);
    const auto given = values.is_map() ? values : Value::map();
    auto tidied = tidy_values(of, merged(handling.before.values, given));
    TRY(may_change(handling, given, tidied));
    for (auto& complaint : check_new_values(handling, tidied))
        complaints.push_back(std::move(complaint));
    check_files(of, tidied, handling.files, complaints);
    if (!complaints.empty())
        return wrong_values(std::move(complaints));
    Entry entry = handling.before;
    entry.values = std::move(tidied);
    TRY(keep_handled(handling, entry, {.act = "changed"}));
    return entry;
}

} // namespace pendopo::registers
