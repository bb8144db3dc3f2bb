#include "registers/api/entry_values.hpp"

namespace pendopo::registers::api {

namespace {

Value moment(const Asked& asked, Instant at)
{
    return at.rfc3339(asked.city.zone.offset);
}

Value or_null(const std::string& text)
{
    return text.empty() ? Value() : Value(text);
}

Value steps_of(const Asked& asked, const Entry& entry)
{
    auto steps = Value::list();
    for (const auto* step : asked.permissions.steps(asked.of, entry))
        steps.push(step->key);
    return steps;
}

// The entry with what that version said, to ask what of it may be shown.
Entry as_it_was(const Entry& now, const EntryVersion& version)
{
    Entry then = now;
    then.owner = version.owner;
    then.state = version.state;
    then.classification = version.classification;
    then.values = version.values;
    return then;
}

} // namespace

Value entry_value(const Asked& asked, const Entry& entry)
{
    auto value = Value::map({{"id", entry.id}, {"register", entry.register_key}, {"version", entry.version},
        {"title", entry.title}, {"owner", entry.owner}, {"state", entry.state}, {"final", entry.final},
        {"classification", word(entry.classification)}, {"number", or_null(entry.number)},
        {"effective_on", entry.effective_on.iso()}});
    value.set("values", asked.permissions.visible(asked.of, entry));
    value.set("created_at", moment(asked, entry.created_at));
    value.set("created_by", entry.created_name);
    value.set("updated_at", moment(asked, entry.updated_at));
    value.set("updated_by", entry.updated_name);
    value.set("confirmed_at", entry.confirmed_at ? moment(asked, *entry.confirmed_at) : Value());
    value.set("due_on", entry.due_on ? Value(entry.due_on->iso()) : Value());
    value.set("due", or_null(entry.due_key));
    value.set("steps", steps_of(asked, entry));
    return value;
}

Value version_value(const Asked& asked, const Entry& now, const EntryVersion& version)
{
    return Value::map({{"id", now.id}, {"register", now.register_key}, {"version", version.version}, {"title", version.title},
        {"owner", version.owner}, {"state", version.state}, {"classification", word(version.classification)},
        {"number", or_null(version.number)}, {"effective_on", version.effective_on.iso()},
        {"values", asked.permissions.visible(asked.of, as_it_was(now, version))}, {"at", moment(asked, version.at)},
        {"by", version.person_name}});
}

Value change_value(const Asked& asked, const Entry& now, const EntryVersion& version)
{
    auto changes = Value::list();
    for (const auto& change : version.changes) {
        const auto* field = asked.of.field(change.field);
        if (field && !asked.permissions.sees(asked.of, now, *field))
            continue;
        changes.push(Value::map({{"field", change.field}, {"before", change.before}, {"after", change.after}}));
    }
    auto checks = Value::list();
    for (const int check : version.checks)
        checks.push(check);
    return Value::map(
        {{"version", version.version}, {"act", version.act}, {"step", or_null(version.step)}, {"note", or_null(version.note)},
            {"checks", std::move(checks)}, {"at", moment(asked, version.at)}, {"effective_on", version.effective_on.iso()},
            {"by", version.person_name}, {"state", version.state}, {"changes", std::move(changes)}});
}

Value file_value(const Asked& asked, const EntryFile& file)
{
    return Value::map({{"id", file.id}, {"document", file.document}, {"name", file.name}, {"media_type", file.media_type},
        {"size", file.size}, {"sha256", file.sha256}, {"uploaded_at", moment(asked, file.uploaded_at)},
        {"uploaded_by", file.uploaded_name}, {"version", file.version},
        {"superseded_at", file.superseded_at ? moment(asked, *file.superseded_at) : Value()}});
}

} // namespace pendopo::registers::api
