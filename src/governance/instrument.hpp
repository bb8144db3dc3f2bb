// An instrument by which a city's electronic government is measured (data/schema/measures.md).
#pragma once
#include "governance/regulation.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::governance {

struct Level {
    int level = 1;
    Bilingual name, service_name;
};
struct Predicate {
    Bilingual name;
    double from = 0; // index at least
};
struct Domain {
    std::string key;
    Bilingual name;
    double weight = 0; // percent
};
struct Aspect {
    std::string key, domain;
    Bilingual name;
    double weight = 0;
    bool uncertain = false;
    catalogue::Spot spot;
};
struct Indicator {
    int number = 0;
    std::string aspect;
    Bilingual name;
    double weight = 0; // percent; all indicators sum to 100
    enum class Capability { process, service, external } capability = Capability::process;
    Bilingual outside_body; // who gives the value, when it is not found here
    bool uncertain = false;
    std::map<int, std::vector<Bilingual>> evidence; // by level
    std::vector<Binding> served_by;                 // only what this city has
    catalogue::Spot spot;
};
// What people do in an assessment: collector, analyst, operator, person in charge.
struct MeasureRole {
    std::string key;
    Bilingual name;
    std::vector<std::string> may; // collect, analyse, operate, answer_for
};

struct Instrument {
    std::string key;
    Bilingual name, short_name, status, certainty;
    std::string basis;
    int minimum = 1, maximum = 5;
    std::vector<Level> levels;
    std::vector<Predicate> predicates; // highest first
    std::vector<Domain> domains;
    std::vector<Aspect> aspects;
    std::vector<Indicator> indicators;
    std::vector<MeasureRole> roles;
    enum class Counting { levels_in_a_row, given } counting = Counting::levels_in_a_row;

    const Indicator* indicator(int number) const;
    const Aspect* aspect(std::string_view key) const;
    const Domain* domain(std::string_view key) const;
};

} // namespace pendopo::governance
