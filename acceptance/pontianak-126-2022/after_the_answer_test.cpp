// Withdrawing before the answer, reopening after it, and messages both ways; clocks over holidays.
#include "example_town.hpp"
#include "requests/close_answered.hpp"
#include "requests/due_date.hpp"
#include "requests/reopen_request.hpp"
#include "requests/send_message.hpp"
#include "requests/withdraw_request.hpp"

namespace pendopo::acceptance {

using AfterTheAnswer = ExampleTown;

TEST_F(AfterTheAnswer, an_applicant_withdraws_until_it_is_answered)
{
    const auto request = submitted();
    const auto who = applicant_of("ruang-eksternal");
    EXPECT_EQ(requests::withdraw_request(place, {actor("hendra"), ""}, request.number, "", now).refusal().why, Why::not_found);
    const auto withdrawn = accepted(requests::withdraw_request(place, applicant(who, request), request.number, "Acara batal.", now));
    EXPECT_EQ(withdrawn.state, State::withdrawn);
    EXPECT_EQ(count("booking where state = 'released'"), 1);
    EXPECT_EQ(requests::withdraw_request(place, applicant(who, request), request.number, "", now).refusal().why, Why::conflict);
    EXPECT_EQ(verify(withdrawn, operator_of(request.unit)).refusal().why, Why::conflict);
}

TEST_F(AfterTheAnswer, reopening_is_possible_within_the_days_of_the_service_and_counts_anew)
{
    auto request = taken();
    const auto who = applicant_of("ruang-eksternal");
    request = accepted(requests::answer_request(place, by(operator_of(request.unit), request), {requests::Outcome::refused, "Penuh.", {}}));
    EXPECT_EQ(request.reopen_until->iso(), "2026-11-30");
    EXPECT_TRUE(requests::reopen_request(place, applicant(who, request), request.number, "", now).refused());
    move_to("2026-11-30");
    request = accepted(requests::reopen_request(place, applicant(who, request), request.number, "Ruang ternyata kosong.", now));
    EXPECT_EQ(request.state, State::reopened);
    EXPECT_EQ(request.due_on->iso(), "2026-12-02");
    request = accepted(requests::take_request(place, by(operator_of(request.unit), request)));
    request = accepted(requests::answer_request(place, by(operator_of(request.unit), request), {requests::Outcome::granted, "Silakan.", {}}));
    move_to("2026-12-20");
    EXPECT_EQ(requests::reopen_request(place, applicant(who, request), request.number, "Lagi.", now).refusal().code, "request.not_reopenable");
}

TEST_F(AfterTheAnswer, closing_waits_until_nothing_can_be_reopened)
{
    const auto request = taken();
    accepted(requests::answer_request(place, by(operator_of(request.unit), request), {requests::Outcome::granted, "Silakan.", {}}));
    move_to("2026-11-30");
    EXPECT_EQ(requests::close_answered(place, now), 0);
    move_to("2026-12-01");
    EXPECT_EQ(requests::close_answered(place, now), 1);
    EXPECT_EQ(requests::close_answered(place, now), 0);
    EXPECT_EQ(count("request where state = 'closed'"), 1);
}

TEST_F(AfterTheAnswer, messages_go_both_ways)
{
    const auto request = submitted();
    const auto who = applicant_of("ruang-eksternal");
    accepted(requests::send_as_applicant(place, applicant(who, request), request.number, "Apakah ada proyektor?", now));
    accepted(requests::send_as_officer(place, by(operator_of(request.unit), request), "Ada, di kedua ruang."));
    EXPECT_TRUE(requests::send_as_officer(place, by(operator_of("statistik"), request), "Halo").refused());
    EXPECT_TRUE(requests::send_as_applicant(place, applicant(who, request), request.number, "", now).refused());
    fresh->read([&](db::Reader& reader) {
        const auto messages = requests::messages_of(reader, request.id);
        ASSERT_EQ(messages.size(), 2u);
        EXPECT_EQ(messages[1].content, "Ada, di kedua ruang.");
    });
    EXPECT_EQ(mails_to(request.applicant_email.reveal()).size(), 2u);
}

TEST_F(AfterTheAnswer, holidays_and_weekends_do_not_count)
{
    const auto& service = *catalogue.service("ruang-eksternal"); // two working days
    // 24 and 25 December 2026 are collective leave and Christmas, then a weekend.
    const auto due = requests::count_due_date(place.city(), service, *Date::parse("2026-12-23"), {});
    EXPECT_EQ(due.date->iso(), "2026-12-29");
    EXPECT_EQ(due.days.size(), 7u);
    EXPECT_EQ(due.days[1].kind, catalogue::CountedDay::Kind::holiday);
}

} // namespace pendopo::acceptance
