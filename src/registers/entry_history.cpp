#include "registers/entry_history.hpp"

#include "registers/act_on_entry.hpp"
#include "registers/files_of_entry.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

// A version as it lies in the database; what changed is found by comparing it with the one before.
EntryVersion version_of(const db::Row& row)
{
    EntryVersion version;
    version.version = static_cast<int>(row.integer("version"));
    version.act = row.text("act");
    version.step = row.text("step");
    version.note = row.text("note");
    const auto checks = read_json(row.text("checks")).value();
    for (const auto& check : checks.items())
        version.checks.push_back(static_cast<int>(check.integer()));
    version.at = row.instant("at");
    version.effective_on = row.date("effective_on");
    version.person_id = row.integer("person_id");
    version.person_name = row.text("person_name");
    version.owner = row.text("owner");
    version.state = row.text("state");
    version.classification = classification_of(row.text("classification")).value_or(Classification::restricted);
    version.title = row.text("title");
    version.number = row.text("number");
    version.values = read_json(row.text("content")).value();
    return version;
}

void add_change(std::vector<FieldChange>& changes, std::string field, Value before, Value after)
{
    if (before != after)
        changes.push_back({std::move(field), std::move(before), std::move(after)});
}

std::vector<FieldChange> compare(const EntryVersion* before, const EntryVersion& after, const std::vector<EntryFile>& files)
{
    static const EntryVersion nothing;
    const auto& was = before ? *before : nothing;
    const auto text = [&](const std::string& value) { return value.empty() ? Value() : Value(value); };
    std::vector<FieldChange> changes;
    add_change(changes, "@state", text(was.state), text(after.state));
    add_change(changes, "@owner", text(was.owner), text(after.owner));
    add_change(changes, "@number", text(was.number), text(after.number));
    if (before)
        add_change(changes, "@classification", word(was.classification), word(after.classification));
    const auto old = was.values.is_map() ? was.values : Value::map();
    for (const auto& key : changed_fields(old, after.values))
        add_change(changes, key, old[key], after.values[key]);
    for (const auto& file : files)
        if (file.version == after.version)
            changes.push_back({"document." + file.document, {}, Value::map({{"name", file.name}, {"sha256", file.sha256}})});
    return changes;
}

std::vector<EntryVersion> versions_below(db::Reader& reader, std::int64_t entry_id, int before, int most)
{
    static const auto& query = db::query("registers/versions_of_entry");
    std::vector<EntryVersion> versions;
    for (const auto& row : reader.rows(query, {{"entry_id", entry_id}, {"before", before}, {"most", most}}))
        versions.push_back(version_of(row));
    return versions;
}

// The end of that day on the city's clock.
Instant day_after(const Workplace& place, Date on)
{
    return Instant::at(on.plus_days(1), 0, place.city().zone.offset);
}

} // namespace

std::vector<EntryVersion> history_of(db::Reader& reader, std::int64_t entry_id, int before, int most)
{
    // One more than asked for, to compare the last one with.
    auto versions = versions_below(reader, entry_id, before > 0 ? before : 2'000'000'000, most + 1);
    const auto files = all_files_of_entry(reader, entry_id);
    for (std::size_t i = 0; i < versions.size(); ++i)
        versions[i].changes = compare(i + 1 < versions.size() ? &versions[i + 1] : nullptr, versions[i], files);
    if (versions.size() > static_cast<std::size_t>(most))
        versions.pop_back();
    return versions;
}

std::optional<EntryVersion> version_of(db::Reader& reader, std::int64_t entry_id, int version)
{
    auto found = history_of(reader, entry_id, version + 1, 1);
    return found.empty() || found.front().version != version ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<EntryVersion> as_it_stood(db::Reader& reader, const Workplace& place, std::int64_t entry_id, Date on, By by)
{
    static const auto& by_effect = db::query("registers/version_by_effect");
    static const auto& by_record = db::query("registers/version_by_record");
    const auto row = by == By::effect ? reader.row(by_effect, {{"entry_id", entry_id}, {"day", on}})
                                      : reader.row(by_record, {{"entry_id", entry_id}, {"before", day_after(place, on)}});
    return row ? std::optional(version_of(*row)) : std::nullopt;
}

RegisterAsItStood register_as_it_stood(db::Reader& reader, const Workplace& place, const Register& of, Date on, By by,
    std::int64_t after, int most)
{
    static const auto& by_effect = db::query("registers/register_by_effect");
    static const auto& by_record = db::query("registers/register_by_record");
    db::Parameters parameters{{"register", of.key}, {"after", after}, {"most", most}};
    if (by == By::effect)
        parameters.emplace_back("day", on);
    else
        parameters.emplace_back("before", day_after(place, on));
    RegisterAsItStood stood;
    for (const auto& row : reader.rows(by == By::effect ? by_effect : by_record, parameters))
        stood.rows.emplace_back(row.integer("entry_id"), version_of(row));
    if (stood.rows.size() == static_cast<std::size_t>(most))
        stood.next = stood.rows.back().first;
    return stood;
}

} // namespace pendopo::registers
