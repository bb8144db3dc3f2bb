#include "seed/example_entries.hpp"

#include "catalogue/read_definition_file.hpp"
#include "seed/fill_in_words.hpp"
#include "seed/fit_to_city.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace pendopo::seed {

namespace {

// What a row says about the entry itself; every other key is a field of its register.
const std::set<std::string> own_keys{"as", "owner", "owners", "except", "made", "moved", "until", "without", "note"};

struct Section {
    const governance::Register* of = nullptr;
    std::string file;
    Value all, columns;
    bool shared = false; // of a file for all cities: what one of them has not is left out
};

[[noreturn]] void trouble(const Section& section, const Value& at, const std::string& expected)
{
    throw Bug(section.file + ":" + std::to_string(at.line()) + ": " + expected);
}

// A row as a map: its cells under their columns, on top of what the section says of all.
Value whole_row(const Section& section, const Value& row)
{
    Value whole = section.all.is_map() ? section.all : Value::map();
    if (row.is_map()) {
        for (const auto& [key, value] : row.entries())
            whole.set(key, value);
        return whole;
    }
    if (!row.is_list() || !section.columns.is_list() || row.items().size() > section.columns.items().size())
        trouble(section, row, "a row is a map, or a list with a cell for each column");
    for (std::size_t i = 0; i < row.items().size(); ++i)
        whole.set(section.columns.items()[i].text(), row.items()[i]);
    return whole;
}

std::vector<std::string> owners_of(const Section& section, const Value& row, const catalogue::City& city)
{
    if (!row.has("owners"))
        return {row.text_or("owner")};
    std::vector<std::string> owners;
    if (row["owners"].is_list()) {
        for (const auto& owner : row["owners"].items())
            owners.push_back(owner.text());
    } else if (section.of->owner == governance::Owner::unit) {
        for (const auto& unit : city.units)
            owners.push_back(unit.key);
    } else {
        for (const auto& agency : city.agencies)
            owners.push_back(agency.key);
    }
    if (row["except"].is_list())
        for (const auto& left_out : row["except"].items())
            std::erase(owners, left_out.text());
    // A shared file names agencies that not every city has.
    std::erase_if(owners, [&](const auto& key) { return !city.agency(key) && !city.unit(key); });
    return owners;
}

ExampleEntry entry_of(const Section& section, const Value& row, const Words& words, int number)
{
    ExampleEntry entry;
    entry.of = section.of;
    entry.owner = words.owner;
    entry.until = row.text_or("until", section.of->first_state().key);
    entry.without = row.text_or("without");
    entry.note = fill_in_words(row.text_or("note", "Sesuai dengan dokumen yang diserahkan dan hasil pemeriksaan."), words);
    // Spread over the months, so that a list does not look as if it had been written in one day.
    entry.made = row.has("made") ? static_cast<int>(-row["made"].integer()) : 60 + (number * 37) % 100;
    if (row.has("moved"))
        entry.moved = static_cast<int>(-row["moved"].integer());
    entry.values = Value::map();
    for (const auto& [key, value] : row.entries()) {
        if (own_keys.contains(key) || value.is_null())
            continue;
        if (!section.of->field(key) && section.shared)
            continue;
        if (!section.of->field(key))
            trouble(section, value, "register " + section.of->key + " has no field " + key);
        entry.values.set(key, fill_in_words(value, words));
    }
    if (row.has("as"))
        entry.name = fill_in_words(row["as"].text(), words);
    entry.spot = section.file + ":" + std::to_string(row.entries().empty() ? 0 : row.entries().front().second.line());
    if (!section.of->state(entry.until) && !section.shared)
        trouble(section, row["until"], "register " + section.of->key + " has no state " + entry.until);
    return entry;
}

// Whether a city leaves it out of what cities share: by the name in `as`, or by a text of its title.
bool is_left_out(const Section& section, const Value& row, const std::set<std::string>& left_out)
{
    return left_out.contains(row.text_or("as"))
        || std::any_of(section.of->title.begin(), section.of->title.end(),
            [&](const auto& key) { return left_out.contains(row.text_or(key)); });
}

struct Reading {
    const catalogue::City& city;
    Date today;
    std::set<std::string> left_out;
    KnownNames known;
    catalogue::SharedWords::Pairs own;
};

void remember_names(const ExampleEntry& entry, KnownNames& known)
{
    auto& names = known[entry.of->key];
    for (const auto& key : entry.of->title)
        names.insert(entry.values.text_or(key));
    names.insert(entry.name);
}

void read_section(const Section& section, const Value& rows, Reading& reading, std::vector<ExampleEntry>& entries)
{
    const auto& city = reading.city;
    for (const auto& row : rows.items()) {
        const auto whole = whole_row(section, row);
        if (is_left_out(section, whole, reading.left_out))
            continue;
        int number = 0;
        for (const auto& owner : owners_of(section, whole, city)) {
            if (!owner.empty() && !city.agency(owner) && !city.unit(owner))
                continue;
            const Words words{city, owner, ++number, reading.today, reading.own};
            auto entry = entry_of(section, whole, words, static_cast<int>(entries.size()));
            entry.shared = section.shared;
            if (entry.shared && (!section.of->state(entry.until) || !fit_to_city(entry, city, reading.known)))
                continue;
            remember_names(entry, reading.known);
            entries.push_back(std::move(entry));
        }
    }
}

} // namespace

std::vector<ExampleEntry> read_example_entries(const std::string& data_folder, const catalogue::City& city,
    const governance::Arrangements& arrangements, Date today)
{
    std::vector<std::pair<std::string, Value>> files;
    catalogue::Troubles troubles;
    Reading reading{city, today, {}, {}, catalogue::read_shared_words({data_folder, &troubles}, city.key).indonesian};
    for (const auto& folder : {std::string("common"), city.key}) {
        const auto path = data_folder + "/example/" + folder + "/entries.yaml";
        if (!std::filesystem::exists(path))
            continue;
        files.emplace_back(path, read_yaml_file(path));
        if (const auto& names = files.back().second["leave_out"]; names.is_list())
            for (const auto& name : names.items())
                reading.left_out.insert(name.text());
    }
    std::vector<ExampleEntry> entries;
    for (const auto& [path, file] : files)
        for (const auto& part : file["entries"].items()) {
            const Section section{arrangements.entry_register(part.text_or("register")), path, part["all"], part["columns"],
                path == files.front().first && path.ends_with("/common/entries.yaml")};
            if (section.of)
                read_section(section, part["rows"], reading, entries);
        }
    return entries;
}

} // namespace pendopo::seed
