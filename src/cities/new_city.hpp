// What is known of a city before it has files.
#pragma once
#include <string>

namespace pendopo::cities {

struct NewCity {
    std::string key;                    // its folder and its name in addresses: "kota-baru"
    std::string name, name_english;     // "Kota Baru", "City of Baru"
    std::string government;             // "Pemerintah Kota Baru"
    std::string office, office_english; // who runs the portal
    std::string office_short;           // "DISKOMINFO"
    std::string domain;                 // the official one: "kotabaru.go.id"
    std::string zone;                   // WIB, WITA or WIT
    std::string code;                   // what numbers of requests begin with: one to six capital letters
    std::string regulation;             // its number: "34/2020"
    std::string audience;               // services for "external", "internal" or "all"
    int year = 0;                       // the present one: calendars are wanted of it and of the next
    std::string begins;                 // from which day it counts what it owes: "2026-11-22"; empty: from that year's first
};

struct Zone {
    std::string name, offset; // "Asia/Jakarta", "+07:00"
};
// Null for a zone that Indonesia does not have.
const Zone* find_zone(const std::string& abbreviation);

} // namespace pendopo::cities
