#include "registers/ways_of_list.hpp"

#include <algorithm>
#include <array>

namespace pendopo::registers {

namespace {

using db::Parameters;

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

bool comes_before(Sort sort, const Place& a, const Place& b)
{
    if (sort == Sort::updated)
        return a.moment != b.moment ? a.moment > b.moment : a.id > b.id;
    return a.key != b.key ? a.key < b.key : a.id < b.id;
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

} // namespace

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

} // namespace pendopo::registers
