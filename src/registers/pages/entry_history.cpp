// What happened to an entry, newest first, with every field that changed.
#include "registers/pages/entry_page.hpp"
#include "registers/pages/words.hpp"

namespace pendopo::registers::pages {

namespace {

struct Words {
    std::string label, before, after;
};

// Empty label: not for this person, or nothing people need to read.
Words words_of(const ui::Visit& visit, const OpenedEntry& opened, const FieldChange& change, const EntryNames& names)
{
    const auto text = [](const Value& value) { return value.is_text() ? value.text() : std::string(); };
    const auto state = [&](const Value& value) {
        const auto* found = opened.of.state(text(value));
        return found ? visit.say(found->name) : text(value);
    };
    const auto classification = [&](const Value& value) {
        const auto found = classification_of(text(value));
        return found ? visit.say(say_classification(*found)) : text(value);
    };
    if (change.field == "@state")
        return {visit.say(say("Keadaan")), state(change.before), state(change.after)};
    if (change.field == "@number")
        return {visit.say(say("Nomor")), text(change.before), text(change.after)};
    if (change.field == "@owner")
        return {visit.say(say("Pemilik")), change.before.is_null() ? "" : owner_name(visit, text(change.before)),
            owner_name(visit, text(change.after))};
    if (change.field == "@classification")
        return {visit.say(say("Siapa yang boleh membaca")), classification(change.before), classification(change.after)};
    if (change.field.starts_with("document.")) {
        const auto* document = opened.of.document(change.field.substr(9));
        return {document ? visit.say(document->label) : change.field, {}, change.after.text_or("name")};
    }
    const auto* field = opened.of.field(change.field);
    if (!field || !opened.permissions.sees(opened.of, opened.entry, *field))
        return {};
    return {visit.say(field->label), value_text(visit, *field, change.before, names),
        value_text(visit, *field, change.after, names)};
}

void fill_version(const ui::Visit& visit, templates::Fill& item, const OpenedEntry& opened, const EntryVersion& version,
    const EntryNames& names)
{
    item.set("WHAT", act_name(visit, opened.of, version));
    item.set("WHEN", moment(visit, version.at) + (version.person_name.empty() ? "" : ", " + version.person_name));
    ui::icon(item, "ICON", version.act == "changed" ? "pen" : version.act == "created" ? "plus" : "check");
    if (version.effective_on != version.at.date(visit.city().zone.offset))
        item.add("EFFECTIVE").set("TEXT", day(visit, version.effective_on));
    if (!version.note.empty())
        fill_lines(item.add("NOTE"), "LINE", version.note);
    const auto* step = opened.of.step(version.step);
    for (const auto check : version.checks)
        if (step && check < static_cast<int>(step->checks.size()))
            item.add("CHECK").set("TEXT", visit.say(step->checks[static_cast<std::size_t>(check)]));
    templates::Fill* changes = nullptr;
    std::int64_t count = 0;
    for (const auto& change : version.changes) {
        const auto words = words_of(visit, opened, change, names);
        if (words.label.empty())
            continue;
        if (!changes) {
            const bool first = version.act == "created";
            changes = &item.add("CHANGES").show_if(first, "FIRST").show_if(!first, "LATER");
        }
        changes->set("COUNT", ++count);
        auto& row = changes->add("CHANGE").set("LABEL", words.label);
        if (!words.before.empty())
            row.add("BEFORE").set("TEXT", words.before);
        if (!words.after.empty())
            row.add("AFTER").set("TEXT", words.after);
    }
}

} // namespace

void fill_history(const ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened, const EntryContents& contents)
{
    auto& history = content.include("HISTORY", "registers/pages/entry_history");
    for (const auto& version : contents.versions)
        fill_version(visit, history.add("VERSION"), opened, version, contents.names);
    if (!contents.versions.empty() && contents.versions.back().version > 1)
        history.add("OLDER").set("ADDRESS",
            opened.entry_address() + "?sebelum=" + std::to_string(contents.versions.back().version) + "#riwayat");
    if (!contents.versions.empty() && contents.versions.front().version < opened.entry.version)
        history.add("NEWEST").set("ADDRESS", opened.entry_address() + "#riwayat");
}

} // namespace pendopo::registers::pages
