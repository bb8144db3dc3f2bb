// A service of the city: what is asked, what is promised, who owns it. Read from data/, never named in code.
#pragma once
#include "base/time.hpp"
#include "catalogue/field.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::catalogue {

enum class Audience { external, internal };
// The steps between submission and closing that a service may leave out (126/2022 Pasal 12).
enum class Step { verify, record, dispose, work, answer };

// The standard operating procedure that an applicant reads and agrees to (126/2022 Pasal 8 ayat (2) huruf c).
struct Procedure {
    int version = 1;
    Date effective;
    std::vector<Bilingual> steps;
    bool operator==(const Procedure&) const = default;
};

// A letter to upload (126/2022 Pasal 8 ayat (2) huruf e, Pasal 9 ayat (2)–(4)).
struct Letter {
    std::string key;
    Bilingual label;
    Bilingual hint;
    bool required = true;
    std::optional<Condition> when;
    std::vector<std::string> accept; // media types: application/pdf, image/jpeg, image/png, video/mp4
    int maximum_megabytes = 10;
    int maximum = 1; // files
    Bilingual signed_by;
    std::vector<Bilingual> checks; // what the operator ticks when verifying
    Spot spot;
    bool operator==(const Letter&) const = default;
};

struct FormPage {
    Bilingual title;
    Bilingual intro;
    std::vector<Field> fields;
    bool operator==(const FormPage&) const = default;
};

// Keys of the fields that say who applies.
struct Identity {
    std::string name, email, phone, organisation;
    bool operator==(const Identity&) const = default;
};

// The hours of the day that an option of a choice stands for.
struct Session {
    std::string option;
    int start = 0, end = 0; // minutes after midnight
    bool operator==(const Session&) const = default;
};

// What a request reserves: a resource for a time, as a whole or so many of its capacity; and pieces of others besides.
struct Booking {
    std::string resource;          // key of a resource field
    std::string time;              // key of a time_span, date_span or date field
    std::string session;           // key of a choice field: which hours of that date; empty: the whole time
    std::vector<Session> sessions; // by its options
    std::string count;             // key of a whole_number or list field; empty: the whole resource
    int plus = 0;                  // what the count leaves out: the applicant beside a list of others
    struct Items {                 // a list field, each entry a resource and how many
        std::string list, resource, count;
        bool operator==(const Items&) const = default;
    } items;
    bool operator==(const Booking&) const = default;
};

struct Service {
    std::string key;
    int version = 1;
    std::string article;
    Audience audience = Audience::external;
    int order = 0;
    Bilingual name, short_name, summary, fee, output;
    std::vector<std::string> words;
    std::string owner_unit;
    std::vector<std::string> suggested_units;
    int service_days = 1;      // working days
    int minimum_lead_days = 0; // working days
    int reopen_days = 0;       // calendar days
    int minutes = 10;
    std::vector<Bilingual> prepare, notes;
    std::string archive_code;
    std::vector<Step> steps;
    bool anonymous_allowed = false;
    Identity identity;
    std::vector<std::string> subject;
    Procedure procedure;
    std::vector<FormPage> pages;
    std::vector<Letter> letters;
    std::optional<Booking> booking;

    // The whole definition as JSON with groups and sources resolved, and its SHA-256: what a request keeps.
    std::string definition;
    std::string digest;

    const Field* field(std::string_view key) const; // on any page; null when there is none
    const Letter* letter(std::string_view key) const;
    bool has_step(Step step) const;
    bool operator==(const Service&) const = default;
};

} // namespace pendopo::catalogue
