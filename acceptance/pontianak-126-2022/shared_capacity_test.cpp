// Seats, internship places and equipment are shared: never more at a moment than there are (126/2022 Pasal 7 ayat (1)).
#include "example_town.hpp"

#include "bookings/book_resource.hpp"
#include "requests/reopen_request.hpp"
#include "requests/withdraw_request.hpp"

#include <thread>

namespace pendopo::acceptance {

class SharedCapacity : public ExampleTown {
protected:
    // Six quiet desks there are.
    Result<Request> ask_for_seats(int seats, const char* session = "pagi")
    {
        auto submission = submission_of("coworking");
        submission.answers.set("area", "meja-tenang");
        submission.answers.set("slot", session);
        submission.answers.set("jumlah_kursi", seats);
        return requests::submit_request(place, applicant_of("coworking"), submission, now);
    }
    static std::string why(const Result<Request>& result)
    {
        if (!result.refused())
            return "accepted";
        const auto& complaint = result.refusal().complaints.at(0);
        return complaint.field + " " + complaint.code + " " + complaint.message.arguments.at(1).indonesian;
    }
};

TEST_F(SharedCapacity, seats_are_given_until_none_is_left_in_that_session)
{
    accepted(ask_for_seats(4));
    EXPECT_EQ(why(ask_for_seats(3)), "jumlah_kursi booking.full 2");
    accepted(ask_for_seats(2));
    EXPECT_EQ(ask_for_seats(1).refusal().complaints.at(0).code, "booking.full");
    accepted(ask_for_seats(6, "siang"));
    EXPECT_EQ(count("request"), 3);
    EXPECT_EQ(count("booking where pieces is not null"), 3);
}

TEST_F(SharedCapacity, what_is_withdrawn_can_be_had_again)
{
    const auto request = accepted(ask_for_seats(6));
    EXPECT_TRUE(ask_for_seats(1).refused());
    accepted(requests::withdraw_request(place, applicant(applicant_of("coworking"), request), request.number, "", now));
    accepted(ask_for_seats(6));
}

TEST_F(SharedCapacity, of_those_who_ask_at_once_only_so_many_are_served_as_there_are_seats)
{
    std::vector<std::optional<Result<Request>>> outcomes(8);
    std::vector<std::thread> askers;
    for (auto& outcome : outcomes)
        askers.emplace_back([&] { outcome = ask_for_seats(2); });
    for (auto& asker : askers)
        asker.join();
    EXPECT_EQ(count("booking"), 3);
    EXPECT_EQ(count("request"), 3);
    for (const auto& outcome : outcomes) {
        if (outcome->refused()) {
            EXPECT_EQ(outcome->refusal().complaints.at(0).field, "jumlah_kursi");
        }
    }
}

TEST_F(SharedCapacity, a_group_takes_a_place_for_each_of_its_people)
{
    const auto ask = [&](int others) {
        auto submission = submission_of("magang");
        submission.answers.set("bidang_tujuan", "magang-persandian"); // two places
        auto members = Value::list();
        for (int i = 0; i < others; ++i)
            members.push(Value::map({{"nama", "Teman " + std::to_string(i)}, {"nim", "H1051221" + std::to_string(i)}}));
        if (others > 0)
            submission.answers.set("anggota", members);
        return requests::submit_request(place, applicant_of("magang"), submission, now);
    };
    EXPECT_EQ(why(ask(2)), "anggota booking.full 2");
    accepted(ask(1));
    EXPECT_TRUE(ask(0).refused());
}

TEST_F(SharedCapacity, equipment_goes_with_the_meeting_it_is_for)
{
    const auto ask = [&](const char* account, int laptops) {
        auto submission = submission_of("vicon");
        submission.answers.set("kapasitas", account);
        submission.answers.set("peserta", 50);
        submission.answers.set("pinjam_perangkat", true);
        submission.answers.set("lokasi_perangkat", "Ruang rapat lantai 2");
        submission.answers.set("perangkat", Value::list({Value::map({{"alat", "laptop-rapat"}, {"jumlah", laptops}})}));
        submission.letters = seed::example_letters(place, submission.service, submission.answers, "Pemohon");
        return requests::submit_request(place, applicant_of("vicon"), submission, now);
    };
    accepted(ask("rapat-100-a", 3)); // of four
    EXPECT_EQ(why(ask("rapat-100-b", 2)), "perangkat booking.full 1");
    EXPECT_EQ(count("booking"), 2);
    accepted(ask("rapat-100-b", 1));
    EXPECT_EQ(count("booking"), 4);
}

// A refusal lets go of the room; somebody else may have it before the first one asks again.
TEST_F(SharedCapacity, a_reopened_request_is_granted_only_while_its_room_is_free)
{
    const requests::Answer yes{requests::Outcome::granted, "Silakan.", {}}, no{requests::Outcome::refused, "Penuh.", {}};
    const auto who = applicant_of("ruang-eksternal");
    auto first = taken();
    first = accepted(requests::answer_request(place, by(operator_of(first.unit), first), no));
    auto second = taken();
    first = accepted(requests::reopen_request(place, applicant(who, first), first.number, "Masih perlu.", now));
    first = accepted(requests::take_request(place, by(operator_of(first.unit), first)));
    EXPECT_EQ(requests::answer_request(place, by(operator_of(first.unit), first), yes).refusal().code, "booking.taken");
    accepted(requests::answer_request(place, by(operator_of(second.unit), second), no));
    accepted(requests::answer_request(place, by(operator_of(first.unit), first), yes));
    EXPECT_EQ(count("booking where state = 'confirmed'"), 1);
}

} // namespace pendopo::acceptance
