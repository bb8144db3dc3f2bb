// One example entry, lived through: entered and taken from state to state by people whose steps they are, on days in
// the past, through the same rules that serve the city.
#pragma once
#include "access/grants.hpp"
#include "base/invariant.hpp"
#include "registers/entry.hpp"
#include "registers/workplace.hpp"
#include "seed/example_entries.hpp"
#include "seed/example_papers.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pendopo::seed {

// A row that the rules refuse: file, line and why.
struct NotByTheRules : Bug {
    using Bug::Bug;
};

class ExampleRegisters {
public:
    // `people`: those who may act, in the order in which they are asked.
    ExampleRegisters(const registers::Workplace& place, const std::vector<access::Actor>& people, ExamplePapers& papers,
        Instant now)
        : m_place(place), m_people(people), m_papers(papers), m_now(now)
    {
    }

    // Throws NotByTheRules when a rule says no, or nobody may act.
    registers::Entry live_through(const ExampleEntry& story);

private:
    struct Walk;
    registers::Entry enter(const ExampleEntry& story, Walk& walk);
    registers::Entry step(const ExampleEntry& story, Walk& walk, const registers::Entry& entry, std::size_t number);
    Value real_values(const ExampleEntry& story, const std::vector<std::string>& keys, Instant at) const;
    Value real_value(const ExampleEntry& story, const catalogue::Field& field, const Value& value, Date day) const;
    Value entry_named(const ExampleEntry& story, const std::string& of, const std::string& name) const;

    const registers::Workplace& m_place;
    const std::vector<access::Actor>& m_people;
    ExamplePapers& m_papers;
    Instant m_now;
    std::map<std::string, std::map<std::string, std::int64_t>> m_named; // register → name → id
};

} // namespace pendopo::seed
