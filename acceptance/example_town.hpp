// The scene of every story: a fresh database, the city's real catalogue, the named people, and a clock that one sets.
#pragma once
#include "requests/answer_request.hpp"
#include "requests/dispose_request.hpp"
#include "requests/find_request.hpp"
#include "requests/record_request.hpp"
#include "requests/return_request.hpp"
#include "requests/submit_request.hpp"
#include "requests/take_request.hpp"
#include "requests/verify_request.hpp"
#include "seed/example_cases.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::acceptance {

using requests::Request;
using requests::State;

class ExampleTown : public ::testing::Test {
protected:
    ExampleTown();

    // Monday, 23 November 2026, 09.00 on the city's clock, unless a story moves it.
    Instant now;
    void move_to(const char* day, int hour = 9, int minute = 0);
    Date today() const { return place.today(now); }

    access::Actor actor(const std::string& key) const { return town.cast(key, today()); }
    access::Actor operator_of(const std::string& unit) const { return town.operator_of(unit, today()); }
    access::Actor records_officer() const { return town.holder_of("records_officer", today()); }
    access::Actor head() const { return town.holder_of("head", today()); }

    // Valid answers to a service, from the example cases; its first case.
    Value answers_to(const std::string& service) const;
    requests::Submission submission_of(const std::string& service) const;
    access::Actor applicant_of(const std::string& service) const;
    // Submits the first example case of a service and takes it to that state.
    Request submitted(const std::string& service = "ruang-eksternal");
    Request verified(const std::string& service = "ruang-eksternal");
    Request recorded(const std::string& service = "ruang-eksternal");
    Request disposed(const std::string& service = "ruang-eksternal");
    Request taken(const std::string& service = "ruang-eksternal");

    Result<Request> verify(const Request& request, const access::Actor& by);
    requests::OfficeAct by(const access::Actor& actor, const Request& request) const
    {
        return {actor, request.number, request.version, now, std::nullopt};
    }
    requests::Applicant applicant(const access::Actor& actor, const Request& request) const { return {actor, request.number}; }
    // How many rows a table holds.
    std::int64_t count(const std::string& table);
    // Mails promised to an address so far, newest last.
    std::vector<std::string> mails_to(const std::string& address);

    testing::FreshDatabase fresh;
    catalogue::Catalogue catalogue;
    audit::Identifiers identifiers;
    requests::Definitions definitions;
    files::Store store;
    requests::Workplace place;
    seed::ExampleTown town;
};

std::vector<requests::LetterTick> all_ticks(const catalogue::Service& service);
// The value, or a test failure that names the refusal.
Request accepted(const Result<Request>& result);

} // namespace pendopo::acceptance
