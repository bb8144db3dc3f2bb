// The noun: one report about one period or event, of the office or of an agency. What happens to it stands in the files
// named after that. Once sent it never changes (the query that changes reports leaves sent ones alone).
#pragma once
#include "audit/write.hpp"
#include "reports/period.hpp"
#include "reports/workplace.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace pendopo::reports {

enum class State { draft, waiting, returned, sent };
std::string_view word(State state);
std::optional<State> state_of(std::string_view word);

struct KeptFile {
    std::string sha256;
    std::int64_t size = 0; // bytes
};

struct Report {
    std::int64_t id = 0;
    std::string kind;     // key of its definition
    std::string owner;    // key of the agency; empty: the office
    std::string occasion; // first day of the period, or "entry:<id>"
    Period period;
    std::string entry_register; // of an event
    std::int64_t entry = 0;
    State state = State::draft;
    Value texts = Value::map(); // what an officer wrote, by key
    std::string content;        // see content.hpp; empty before it is numbered
    int year = 0, number = 0;   // 0: not numbered yet
    std::string label;          // the number as it is written: "500.12.19/4/2026"
    int version = 0;            // counts every act
    std::string chain;
    Instant made_at;
    std::string made_name;
    std::optional<Instant> handed_in_at;
    std::int64_t handed_in_by = 0;
    std::string handed_in_name;
    std::optional<Instant> decided_at;
    std::string decided_name, acting_for, reason;
    int told = 0; // letters that left for people here
    std::optional<KeptFile> pdf, xlsx;
    bool settled = false; // what it fulfils was looked for

    bool is_open() const { return state == State::draft || state == State::returned; } // still being written
    std::string address() const { return "/laporan/" + std::to_string(id); }
};
Report report_of(const db::Row& row);

// Its definition; Why::gone when the city's files have it no more.
Result<const governance::Report*> definition_of(const Workplace& place, const Report& report);
// As people call whose it is: the office or the agency.
Bilingual owner_name(const catalogue::City& city, const std::string& owner);

// Writes the next version and its event, if nobody acted meanwhile.
Result<audit::Kept<Report>> keep_report(audit::Act& act, Report changed, audit::Event event);
Refusal changed_meanwhile();
Refusal not_now(const Report& report);

} // namespace pendopo::reports
