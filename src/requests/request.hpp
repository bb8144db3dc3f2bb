// A request for a service: what is known of it now. What happens to it stands in files of its own.
#pragma once
#include "audit/event.hpp"
#include "base/private.hpp"
#include "base/strong.hpp"
#include "base/time.hpp"
#include "catalogue/service.hpp"
#include "platform/data/value.hpp"
#include "platform/db/database.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace pendopo::requests {

enum class State {
    submitted,
    incomplete, // returned to the applicant: the clock stands still (126/2022 Pasal 9 ayat (1))
    resubmitted,
    verified,  // by an operator of the owning unit (Pasal 12 ayat (2) huruf a)
    sent_back, // by the head, to be verified again
    recorded,  // agenda number given by the records officer (Pasal 12 ayat (2) huruf b)
    disposed,  // by the head
    in_progress,
    answered,
    reopened, // by the applicant, after the answer
    withdrawn,
    closed,
};
std::string_view word(State state); // as stored: "in_progress"
State state_of(std::string_view word);
bool is_open(State state); // still owes an answer

enum class Outcome { granted, refused };
std::string_view word(Outcome outcome);

struct Request {
    std::int64_t id = 0;
    std::string number; // "TD-26-0412-7"
    std::string salt;   // of the tracking code
    std::string service;
    std::string definition; // digest of the definition it was made under
    int procedure_version = 0;
    Instant agreed_at;
    std::string unit; // owns the service
    State state = State::submitted;
    int version = 0; // number of its last event: what an officer has seen
    std::string chain;
    std::string subject;
    Value answers;
    std::optional<std::int64_t> person_id;
    std::optional<std::string> agency;
    std::string applicant_name, applicant_organisation;
    EmailAddress applicant_email;
    Language language = Language::indonesian;
    Instant submitted_at;
    Date submitted_on;
    Date counted_from;          // the clock's day zero: submission, or reopening
    std::optional<Date> due_on; // empty while waiting for the applicant, and after the end
    int round = 0;              // how often it was returned
    std::optional<int> agenda_year, agenda_number;
    std::string agenda_code;
    std::optional<Instant> recorded_at;
    std::optional<Outcome> outcome;
    std::string answer;
    std::optional<Instant> answered_at;
    std::optional<Date> answered_on;
    std::optional<Date> reopen_until;

    std::string agenda_label(const std::string& pattern) const; // "000.1.4/318"; empty before it is recorded
};

Request request_of(const db::Row& row);

} // namespace pendopo::requests
