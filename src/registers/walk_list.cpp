#include "registers/ways_of_list.hpp"

#include <algorithm>
#include <array>

namespace pendopo::registers {

namespace {

using db::Parameters;

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

} // namespace

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

} // namespace pendopo::registers
