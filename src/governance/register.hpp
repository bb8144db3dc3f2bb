// A register of the city: what an entry holds, through which states it lives and who decides
// (data/schema/registers.md).
#pragma once
#include "catalogue/field.hpp"
#include "catalogue/service.hpp"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::governance {

using catalogue::Spot;

struct Group {
    std::string key;
    Bilingual name;
};

enum class Owner { agency, unit, office };
enum class Classification { open, internal, restricted }; // `public`, `internal`, `restricted`
enum class Look { progress, good, attention, ended };

struct State {
    std::string key;
    Bilingual name;
    Look look = Look::progress;
    bool final = false;
    Spot spot;
};

// A gapless number that an entry is given with a step: "{number}/{code}/{year}".
struct Numbering {
    std::string series, format;
};

// A transition between states, with what must be there first.
struct Step {
    std::string key;
    Bilingual name;
    std::vector<std::string> from;
    std::string to;
    std::vector<std::string> who;       // roles
    std::vector<std::string> fields;    // filled in
    std::vector<std::string> documents; // uploaded
    std::vector<Bilingual> checks;      // ticked
    enum class Note { none, asked, required } note = Note::none;
    std::string article;
    bool second_person = false; // not who last changed the entry
    std::optional<Numbering> number;
    Spot spot;
};

// The date in a field falls due while the entry lives.
struct DueField {
    std::string key;
    Bilingual name;
    std::string field;
    std::vector<int> remind; // days before, largest first
    Spot spot;
};

// By which fields the duplicate finder compares entries of different owners.
struct Likeness {
    std::vector<std::string> fields;
    std::string amount; // a money field, or empty
};

struct Shown {
    std::vector<std::string> states, fields, documents;
};

struct Register {
    std::string key;
    int version = 1;
    std::string group;
    int order = 0;
    Bilingual name, entry, summary;
    std::vector<std::string> basis;
    Owner owner = Owner::agency;
    std::vector<std::string> title, columns, filters, search;
    std::vector<std::vector<std::string>> unique;
    Classification classification = Classification::internal;
    std::optional<Shown> shown;         // `public`
    std::vector<std::string> see, keep; // roles; see empty: every officer
    std::vector<catalogue::FormPage> pages;
    std::vector<catalogue::Letter> documents;
    std::vector<State> states;
    std::vector<Step> steps;
    std::vector<DueField> due;
    int confirm_months = 0;
    std::optional<Likeness> duplicates;
    bool picture = false;
    std::map<std::string, std::vector<std::pair<std::string, std::string>>> export_codes; // form → field, column
    // What articles ask of each living entry (Needed::key), so that those without it can be counted.
    std::set<std::string> needed;
    Spot spot;

    std::vector<const catalogue::Field*> fields() const; // of all pages, in order
    const catalogue::Field* field(std::string_view key) const;
    const catalogue::Letter* document(std::string_view key) const;
    const State* state(std::string_view key) const;
    const Step* step(std::string_view key) const;
    const State& first_state() const { return states.front(); }
};

} // namespace pendopo::governance
