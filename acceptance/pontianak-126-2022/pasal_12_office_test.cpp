// Pasal 12: operators verify within their unit, the records officer records, the head disposes, the applicant is told.
#include "example_town.hpp"
#include "requests/index_words.hpp"
#include "requests/keep_change.hpp"
#include "requests/queue.hpp"

#include <set>
#include <thread>

namespace pendopo::acceptance {

using Pasal12 = ExampleTown;

TEST_F(Pasal12, an_operator_of_another_unit_does_not_even_find_it)
{
    const auto request = submitted(); // of the infrastructure unit
    const auto stranger = operator_of("statistik");
    EXPECT_EQ(verify(request, stranger).refusal().why, Why::not_found);
    fresh->read([&](db::Reader& reader) {
        const auto queue = requests::list_queue(reader, stranger, place.city(), {}, today());
        ASSERT_TRUE(queue);
        EXPECT_TRUE(queue->rows.empty());
        requests::QueueFilter other;
        other.desk = request.unit;
        EXPECT_EQ(requests::list_queue(reader, stranger, place.city(), other, today()).refusal().code, "queue.other_unit");
    });
}

TEST_F(Pasal12, the_queue_shows_it_where_it_lies)
{
    const auto request = verified();
    // PostgreSQL entered its words in the act itself.
    EXPECT_EQ(requests::index_words(*fresh), testing::engine_under_test() == db::Engine::sqlite ? 1 : 0);
    EXPECT_EQ(requests::index_words(*fresh), 0);
    fresh->read([&](db::Reader& reader) {
        const auto own = requests::list_queue(reader, operator_of(request.unit), place.city(), {}, today()).value();
        EXPECT_EQ(own.counts.action, 0);
        EXPECT_EQ(own.counts.elsewhere, 1);
        const auto records = requests::list_queue(reader, records_officer(), place.city(), {}, today()).value();
        ASSERT_EQ(records.rows.size(), 1u);
        EXPECT_EQ(records.rows[0].number, request.number);
        EXPECT_EQ(records.rows[0].step, "record");
        requests::QueueFilter typed;
        typed.typed = request.applicant_name.substr(0, 4);
        EXPECT_EQ(requests::list_queue(reader, records_officer(), place.city(), typed, today()).value().rows.size(), 1u);
        typed.typed = request.applicant_name.substr(0, 2); // so short a word is a whole one
        EXPECT_TRUE(requests::list_queue(reader, records_officer(), place.city(), typed, today()).value().rows.empty());
        typed.typed = request.number;
        EXPECT_EQ(requests::list_queue(reader, records_officer(), place.city(), typed, today()).value().rows.size(), 1u);
        typed.typed = "zzzz";
        EXPECT_TRUE(requests::list_queue(reader, records_officer(), place.city(), typed, today()).value().rows.empty());
    });
}

TEST_F(Pasal12, a_search_goes_on_page_after_page_and_keeps_to_the_chosen_service)
{
    const auto other = submitted();
    std::set<std::string> numbers;
    for (int i = 0; i < 30; ++i)
        numbers.insert(submitted("pengaduan").number);
    const auto first = submitted("pengaduan");
    numbers.insert(first.number);
    requests::index_words(*fresh);
    requests::QueueFilter filter;
    filter.typed = first.applicant_name.substr(0, 4);
    filter.service = first.service;
    fresh->read([&](db::Reader& reader) {
        const auto page = [&] { return requests::list_queue(reader, operator_of(first.unit), place.city(), filter, today()).value(); };
        const auto newest = page();
        ASSERT_EQ(newest.rows.size(), 25u);
        EXPECT_EQ(newest.rows[0].number, first.number);
        filter.after = newest.next;
        const auto rest = page();
        EXPECT_EQ(rest.rows.size(), 6u);
        EXPECT_TRUE(rest.next.empty());
        for (const auto* rows : {&newest.rows, &rest.rows})
            for (const auto& row : *rows)
                EXPECT_EQ(numbers.erase(row.number), 1u) << row.number;
        EXPECT_TRUE(numbers.empty());
        filter = {.desk = {}, .service = other.service, .typed = filter.typed};
        EXPECT_TRUE(page().rows.empty()) << "that service has no request by that name here";
    });
}

TEST_F(Pasal12, agenda_numbers_have_no_gaps_even_when_a_step_is_refused)
{
    const auto first = recorded();
    EXPECT_EQ(first.agenda_number, 1);
    EXPECT_TRUE(requests::record_request(place, by(records_officer(), first), {}).refused()); // out of order
    const auto second = verified("pengaduan");
    EXPECT_TRUE(requests::record_request(place, by(records_officer(), second), "bukan kode").refused());
    EXPECT_EQ(accepted(requests::record_request(place, by(records_officer(), second), {})).agenda_number, 2);
}

TEST_F(Pasal12, two_officials_at_the_same_moment_one_wins_the_other_is_told)
{
    const auto request = submitted();
    const auto officer = operator_of(request.unit);
    std::vector<std::optional<Result<Request>>> outcomes(8);
    std::vector<std::thread> officials;
    for (auto& outcome : outcomes)
        officials.emplace_back([&] { outcome = verify(request, officer); });
    for (auto& official : officials)
        official.join();
    int won = 0;
    for (const auto& outcome : outcomes) {
        if (outcome->refused())
            EXPECT_EQ(outcome->refusal().why, Why::conflict);
        else
            ++won;
    }
    EXPECT_EQ(won, 1);
    EXPECT_EQ(count("event where name = 'request.verified'"), 1);
}

TEST_F(Pasal12, the_head_disposes_to_several_units_and_each_takes_its_share)
{
    auto request = recorded();
    EXPECT_TRUE(requests::dispose_request(place, by(head(), request), {{}, {}, ""}).refused());
    EXPECT_TRUE(requests::dispose_request(place, by(operator_of(request.unit), request), {{request.unit}, {}, "x"}).refused());
    request = accepted(requests::dispose_request(place, by(head(), request), {{"infrastruktur", "aptika"}, {}, "Kerjakan bersama."}));
    request = accepted(requests::take_request(place, by(operator_of("aptika"), request)));
    EXPECT_EQ(request.state, State::in_progress);
    request = accepted(requests::take_request(place, by(operator_of("infrastruktur"), request)));
    request = accepted(requests::answer_request(place, by(operator_of("aptika"), request), {requests::Outcome::refused, "Ruang dipakai acara kota.", {}}));
    EXPECT_EQ(request.outcome, requests::Outcome::refused);
    EXPECT_EQ(count("booking where state = 'released'"), 1);
}

TEST_F(Pasal12, a_refusal_needs_its_reason)
{
    const auto request = taken();
    const auto refused = requests::answer_request(place, by(operator_of(request.unit), request), {requests::Outcome::refused, "", {}});
    EXPECT_EQ(refused.refusal().complaints.at(0).code, "answer.required");
}

TEST_F(Pasal12, the_applicant_is_told_at_every_step)
{
    const auto request = taken();
    accepted(requests::answer_request(place, by(operator_of(request.unit), request), {requests::Outcome::granted, "Silakan datang.", {}}));
    const auto mails = mails_to(request.applicant_email.reveal());
    ASSERT_EQ(mails.size(), 6u); // received, verified, recorded, disposed, taken, granted
    EXPECT_NE(mails.front().find("Kode rahasia:"), std::string::npos);
    EXPECT_NE(mails.back().find("Silakan datang."), std::string::npos);
}

TEST_F(Pasal12, steps_out_of_order_are_refused_and_leave_nothing)
{
    const auto request = submitted();
    const auto events = count("event");
    EXPECT_EQ(requests::answer_request(place, by(operator_of(request.unit), request), {requests::Outcome::granted, "Ya.", {}}).refusal().why, Why::conflict);
    EXPECT_EQ(requests::take_request(place, by(operator_of(request.unit), request)).refusal().why, Why::conflict);
    EXPECT_EQ(count("event"), events);
}

} // namespace pendopo::acceptance
