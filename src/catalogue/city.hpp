// A city as its files describe it: words, units, agencies, places, resources, calendar.
#pragma once
#include "base/message.hpp"
#include "base/time.hpp"
#include "catalogue/calendar.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::catalogue {

struct Unit {
    std::string key;
    Bilingual name;
    std::set<std::string> duties; // "records": the unit of the records officer
};

struct Agency {
    std::string key;
    Bilingual name;
};

struct Resource {
    std::string key, kind;
    Bilingual name, hint;
    int capacity = 1;
};

struct Place {
    std::string code, name, district, kind, postcode;
};

struct Instruction {
    std::string key;
    Bilingual label;
};

enum class Scope { unit, agency, office };

// What a role may do (data/common/roles.yaml); the acts are the words of access/act.hpp.
struct Role {
    std::string key;
    Bilingual name;
    Scope scope = Scope::office;
    std::set<std::string> may;
};

struct Colours {
    std::string accent, strong, soft, line; // "#0a5c55"
};

struct TimeZone {
    std::string name; // "Asia/Pontianak"
    UtcOffset offset;
    std::string abbreviation; // "WIB"
};

struct City {
    std::string key;
    Bilingual name, government, office, basis, regulation_word, agency_word, village_word, head_title;
    std::string office_short, portal, portal_domain, official_domain, regulation_code;
    TimeZone zone;
    std::set<unsigned> office_days; // ISO weekdays
    int opens = 480, closes = 960;  // minutes of the day
    Colours colours;
    std::string request_number_prefix;
    std::string agenda_number; // "{code}/{number}"
    int draft_days = 14;
    std::vector<Unit> units;
    std::vector<Agency> agencies;
    std::vector<Resource> resources;
    std::vector<Place> places;
    std::vector<Instruction> instructions;
    std::vector<Role> roles;
    Calendar calendar;

    const Unit* unit(std::string_view key) const;
    const Agency* agency(std::string_view key) const;
    const Resource* resource(std::string_view key) const;
    const Place* place(std::string_view code) const;
    const Instruction* instruction(std::string_view key) const;
    const Role* role(std::string_view key) const;
};

} // namespace pendopo::catalogue
