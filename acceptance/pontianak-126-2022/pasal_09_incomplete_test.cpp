// Pasal 9: what is not complete is postponed until it is; the clock stands still meanwhile.
#include "example_town.hpp"
#include "requests/due_date.hpp"
#include "requests/resubmit_request.hpp"
#include "requests/withdraw_request.hpp"

namespace pendopo::acceptance {

using Pasal9 = ExampleTown;
using requests::Correction;

namespace {

constexpr auto field = Correction::Kind::field;
constexpr auto letter = Correction::Kind::letter;

} // namespace

TEST_F(Pasal9, returned_requests_wait_without_a_due_date_and_count_on_afterwards)
{
    auto request = submitted(); // Monday; two working days
    EXPECT_EQ(request.due_on->iso(), "2026-11-25");
    move_to("2026-11-24", 8, 20);
    request = accepted(requests::return_request(place, by(operator_of(request.unit), request), {{field, "acara", "Tulis nama kegiatannya."}}));
    EXPECT_EQ(request.state, State::incomplete);
    EXPECT_FALSE(request.due_on);
    move_to("2026-11-24", 19, 40);
    const auto who = applicant_of("ruang-eksternal");
    request = accepted(requests::resubmit(place, applicant(who, request),
        {request.number, Value::map({{"acara", "Kelas menulis warga"}}), {}, {}, std::nullopt}, now));
    EXPECT_EQ(request.state, State::resubmitted);
    // Tuesday is a day of waiting: Wednesday counts one, Thursday two.
    EXPECT_EQ(request.due_on->iso(), "2026-11-26");
    EXPECT_EQ(request.answers["acara"].text(), "Kelas menulis warga");
}

TEST_F(Pasal9, only_what_was_marked_may_change)
{
    auto request = submitted();
    request = accepted(requests::return_request(place, by(operator_of(request.unit), request), {{field, "acara", "Kurang jelas."}}));
    const auto who = applicant_of("ruang-eksternal");
    const auto before = request.answers["tujuan"].text();
    request = accepted(requests::resubmit(place, applicant(who, request),
        {request.number, Value::map({{"acara", "Pelatihan arsip"}, {"tujuan", "Tujuan yang lain sama sekali"}}), {}, {}, std::nullopt}, now));
    EXPECT_EQ(request.answers["acara"].text(), "Pelatihan arsip");
    EXPECT_EQ(request.answers["tujuan"].text(), before);
    std::vector<requests::Change> changes;
    fresh->read([&](db::Reader& reader) { changes = requests::changes_of_last_round(reader, request.id); });
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].key, "acara");
}

TEST_F(Pasal9, a_letter_that_was_marked_must_come_again)
{
    auto request = submitted();
    request = accepted(requests::return_request(place, by(operator_of(request.unit), request), {{letter, "surat_permohonan", "Belum ditandatangani."}}));
    const auto who = applicant_of("ruang-eksternal");
    const auto refused = requests::resubmit(place, applicant(who, request), {request.number, Value::map(), {}, {}, std::nullopt}, now);
    ASSERT_TRUE(refused.refused());
    EXPECT_EQ(refused.refusal().complaints.at(0).field, "letter.surat_permohonan");
    const auto letters = seed::example_letters(place, *catalogue.service("ruang-eksternal"), request.answers, "Pimpinan");
    request = accepted(requests::resubmit(place, applicant(who, request), {request.number, Value::map(), letters, {}, std::nullopt}, now));
    EXPECT_EQ(request.state, State::resubmitted);
    EXPECT_EQ(count("request_file where replaced_at is not null"), 1);
}

TEST_F(Pasal9, the_operator_says_what_is_missing_or_nothing_happens)
{
    const auto request = submitted();
    EXPECT_EQ(requests::return_request(place, by(operator_of(request.unit), request), {}).refusal().code, "request.nothing_to_correct");
    EXPECT_EQ(requests::return_request(place, by(operator_of(request.unit), request), {{field, "acara", ""}}).refusal().complaints.at(0).code, "note.required");
    EXPECT_EQ(requests::return_request(place, by(operator_of(request.unit), request), {{field, "tidak_ada", "x"}}).refusal().complaints.at(0).code, "field.unknown");
    EXPECT_EQ(count("correction"), 0);
    EXPECT_EQ(count("pause"), 0);
}

TEST_F(Pasal9, every_letter_is_checked_before_a_request_counts_as_complete)
{
    const auto request = submitted();
    const auto refused = requests::verify_request(place, by(operator_of(request.unit), request), {});
    ASSERT_TRUE(refused.refused());
    EXPECT_EQ(refused.refusal().article, "126/2022 Pasal 9 ayat (4)");
    EXPECT_EQ(refused.refusal().complaints.size(), catalogue.service("ruang-eksternal")->letters.front().checks.size());
}

TEST_F(Pasal9, a_demanded_letter_that_is_missing_is_named)
{
    auto submission = submission_of("ruang-eksternal");
    submission.letters.clear();
    const auto refused = requests::submit_request(place, applicant_of("ruang-eksternal"), submission, now);
    ASSERT_TRUE(refused.refused());
    EXPECT_EQ(refused.refusal().complaints.at(0).field, "letter.surat_permohonan");
    EXPECT_EQ(count("request"), 0);
    EXPECT_EQ(count("event"), 0);
    EXPECT_EQ(count("outbox"), 0);
}

} // namespace pendopo::acceptance
