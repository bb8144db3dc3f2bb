#include "registers/page_of_list.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace pendopo::registers {

namespace {

using db::Parameters;

// Above every word that begins so.
constexpr const char* last_character = "\xf4\x8f\xbf\xbf"; // U+10FFFF

Parameters driver_parameters(const Driver& driver, const Parameters& filter)
{
    Parameters parameters;
    if (driver.kind == Driver::Kind::owner) {
        parameters.emplace_back("driver_value", driver.value);
    } else if (driver.kind == Driver::Kind::value) {
        parameters.emplace_back("driver", driver.field);
        parameters.emplace_back("driver_value", driver.value);
    } else if (driver.kind == Driver::Kind::word) {
        parameters.emplace_back("driver", driver.value);
        parameters.emplace_back("driver_end", driver.value + last_character);
    }
    for (const auto& one : filter)
        if (one.name == "register" || (driver.kind == Driver::Kind::due && (one.name == "due_from" || one.name == "due_until")))
            parameters.push_back(one);
    return parameters;
}

int most_collected(const Driver& driver)
{
    return driver.kind == Driver::Kind::owner ? few_of_owner : few;
}

// By kind of driver: owner, value, word, due.
const db::Query& query_of(const Driver& driver, const std::array<const db::Query*, 4>& queries)
{
    return *queries[static_cast<std::size_t>(driver.kind)];
}

int measure(db::Reader& reader, const Driver& driver, const Parameters& filter)
{
    static const std::array queries{&db::query("registers/measure_owner"), &db::query("registers/measure_value"),
        &db::query("registers/measure_word"), &db::query("registers/measure_due")};
    auto parameters = driver_parameters(driver, filter);
    parameters.emplace_back("most", most_collected(driver) + 1);
    return static_cast<int>(reader.row(query_of(driver, queries), parameters)->integer("found"));
}

// The part of the filter that leaves fewest entries, if they are few.
const Driver* narrowest(db::Reader& reader, const ListQuery& query)
{
    const Driver* best = nullptr;
    int fewest = few_of_owner + 1;
    for (const auto& driver : query.drivers)
        if (const int found = measure(reader, driver, query.parameters); found <= most_collected(driver) && found < fewest) {
            fewest = found;
            best = &driver;
        }
    return best;
}

bool comes_before(Sort sort, const Place& a, const Place& b)
{
    if (sort == Sort::updated)
        return a.moment != b.moment ? a.moment > b.moment : a.id > b.id;
    return a.key != b.key ? a.key < b.key : a.id < b.id;
}

Place place_of(Sort sort, const db::Row& row)
{
    return {row.text(sort == Sort::due ? "due_on" : "title_key"), row.integer("updated_at"), row.integer("id")};
}

std::vector<Place> collect(db::Reader& reader, const Driver& driver, const ListQuery& query, Sort sort)
{
    static const std::array queries{&db::query("registers/collect_by_owner"), &db::query("registers/collect_by_value"),
        &db::query("registers/collect_by_word"), &db::query("registers/collect_by_due")};
    auto parameters = query.parameters;
    for (auto& one : driver_parameters(driver, {}))
        parameters.push_back(std::move(one));
    std::vector<Place> places;
    for (const auto& row : reader.rows(query_of(driver, queries), parameters))
        places.push_back(place_of(sort, row));
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) { return comes_before(sort, a, b); });
    return places;
}

// Full entries in the order of their places.
std::vector<Entry> entries_at(db::Reader& reader, const std::vector<Place>& places)
{
    static const auto& query = db::query("registers/entries_by_ids");
    Value ids = Value::list();
    for (const auto& place : places)
        ids.push(place.id);
    std::vector<Entry> entries;
    for (const auto& row : reader.rows(query, {{"ids", write_json(ids)}}))
        entries.push_back(entry_of(row));
    std::unordered_map<std::int64_t, std::size_t> rank;
    for (std::size_t i = 0; i < places.size(); ++i)
        rank[places[i].id] = i;
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) { return rank.at(a.id) < rank.at(b.id); });
    return entries;
}

EntryPage page_among_few(db::Reader& reader, const PageQuestion& question, const Driver& driver)
{
    auto places = collect(reader, driver, question.query, question.sort);
    EntryPage page;
    page.total = {static_cast<int>(places.size()), false};
    if (question.after)
        std::erase_if(places, [&](const Place& place) { return !comes_before(question.sort, *question.after, place); });
    const auto size = static_cast<std::size_t>(question.size);
    if (places.size() > size) {
        places.resize(size);
        page.next = cursor_text(question.sort, places.back());
    }
    if (!places.empty())
        page.rows = entries_at(reader, places);
    return page;
}

Parameters place_parameters(Sort sort, const Place& place, std::string_view key, std::string_view id)
{
    Parameters parameters;
    if (sort == Sort::updated)
        parameters.emplace_back(key, place.moment);
    else
        parameters.emplace_back(key, place.key);
    parameters.emplace_back(id, place.id);
    return parameters;
}

Place first_place(Sort sort)
{
    return sort == Sort::updated ? Place{"", 9'000'000'000'000'000, 2'000'000'000} : Place{"", 0, 0};
}

Place last_place(Sort sort)
{
    if (sort == Sort::updated)
        return {"", 0, 0};
    return {sort == Sort::due ? "9999-12-31" : last_character, 0, 2'000'000'000};
}

// Which order is walked: a list of one owner's titles has its own.
enum class Walk { title, updated, due, owner };
Walk walk_of(const PageQuestion& question)
{
    if (question.sort == Sort::title && !question.query.owner.empty())
        return Walk::owner;
    return static_cast<Walk>(question.sort);
}

const db::Query& query_of(Walk how, const std::array<const db::Query*, 4>& queries)
{
    return *queries[static_cast<std::size_t>(how)];
}

// Where a walk must stop; empty when fewer entries than that are left.
std::optional<Place> end_of_walk(db::Reader& reader, const PageQuestion& question, const Place& from)
{
    static const std::array queries{&db::query("registers/end_of_walk_by_title"), &db::query("registers/end_of_walk_by_update"),
        &db::query("registers/end_of_walk_by_due"), &db::query("registers/end_of_walk_of_owner")};
    const auto how = walk_of(question);
    auto parameters = place_parameters(question.sort, from, "key", "id");
    parameters.emplace_back("most", most_looked_at - 1);
    for (const auto& one : question.query.parameters)
        if (one.name == "register")
            parameters.push_back(one);
    if (how == Walk::owner)
        parameters.emplace_back("owner", question.query.owner);
    const auto row = reader.row(query_of(how, queries), parameters);
    if (!row)
        return std::nullopt;
    Place end{"", 0, row->integer("id")};
    if (question.sort == Sort::updated)
        end.moment = row->integer("key");
    else
        end.key = row->text("key");
    return end;
}

// Places that meet the filter, from where the last page ended up to `end`.
std::vector<Place> walk(db::Reader& reader, const PageQuestion& question, const Place& from, const Place& end, int most)
{
    static const std::array queries{&db::query("registers/walk_by_title"), &db::query("registers/walk_by_update"),
        &db::query("registers/walk_by_due"), &db::query("registers/walk_of_owner")};
    const auto sort = question.sort;
    auto parameters = question.query.parameters;
    for (auto& one : place_parameters(sort, from, "key", "id"))
        parameters.push_back(std::move(one));
    for (auto& one : place_parameters(sort, end, "end_key", "end_id"))
        parameters.push_back(std::move(one));
    parameters.emplace_back("most", most);
    std::vector<Place> places;
    const auto how = walk_of(question);
    if (how == Walk::owner)
        parameters.emplace_back("owner", question.query.owner);
    for (const auto& row : reader.rows(query_of(how, queries), parameters))
        places.push_back(place_of(sort, row));
    return places;
}

int count_register(db::Reader& reader, const ListQuery& query)
{
    static const auto& measure_register = db::query("registers/measure_register");
    db::Parameters parameters{{"most", most_counted + 1}};
    for (const auto& one : query.parameters)
        if (one.name == "register")
            parameters.push_back(one);
    return static_cast<int>(reader.row(measure_register, parameters)->integer("found"));
}

// The first page of a filtered list is found by walking as far as its total is counted.
EntryPage page_of_walk(db::Reader& reader, const PageQuestion& question)
{
    const auto from = question.after.value_or(first_place(question.sort));
    auto end = question.query.filtered ? end_of_walk(reader, question, from) : std::nullopt;
    const auto size = static_cast<std::size_t>(question.size);
    const bool counts = !question.after && question.query.filtered;
    auto places
        = walk(reader, question, from, end.value_or(last_place(question.sort)), counts ? most_counted + 1 : question.size + 1);
    EntryPage page;
    if (!question.after) {
        const int found = counts ? static_cast<int>(places.size()) : count_register(reader, question.query);
        page.total = {std::min(found, most_counted), found > most_counted || end.has_value()};
    }
    // Also what is not for everybody's eyes may fill all that was looked at.
    if (places.size() <= size && !question.query.filtered)
        end = end_of_walk(reader, question, from);
    if (places.size() > size) {
        places.resize(size);
        page.next = cursor_text(question.sort, places.back());
    } else if (end) {
        page.next = cursor_text(question.sort, *end);
    }
    if (!places.empty())
        page.rows = entries_at(reader, places);
    return page;
}

} // namespace

EntryPage find_page(db::Reader& reader, const PageQuestion& question)
{
    if (question.query.nothing)
        return {};
    if (const auto* driver = narrowest(reader, question.query))
        return page_among_few(reader, question, *driver);
    return page_of_walk(reader, question);
}

} // namespace pendopo::registers
