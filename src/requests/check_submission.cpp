// The checks of a whole submission: answers by their definitions, letters by what the service asks for.
#include "bookings/book_resource.hpp"
#include "catalogue/answers.hpp"
#include "platform/text/amount.hpp"
#include "requests/hold_bookings.hpp"
#include "requests/submit_request.hpp"

#include <algorithm>

namespace pendopo::requests {

namespace {

// 126/2022 Pasal 8 ayat (2) huruf e: letters, where the form demands them.
void check_letters(const Submission& submission, std::vector<Complaint>& complaints)
{
    for (const auto& letter : submission.service.letters) {
        const auto count = std::count_if(submission.letters.begin(), submission.letters.end(),
            [&](const Letter& one) { return one.key == letter.key; });
        const auto field = "letter." + letter.key;
        if (count == 0 && letter.required && catalogue::is_asked(letter, submission.answers))
            complaints.push_back({field, say("Unggah {0}", letter.label), "required"});
        if (count > letter.maximum)
            complaints.push_back(
                {field, say("{0}: paling banyak {1}", letter.label, text::amount(letter.maximum, text::Counted::files)),
                    "letter.too_many"});
    }
    for (const auto& one : submission.letters)
        if (!submission.service.letter(one.key))
            complaints.push_back({"letter." + one.key, say("Surat itu tidak diminta oleh layanan ini"), "letter.unknown"});
}

} // namespace

std::vector<Complaint> check_submission(const Workplace& place, const Submission& submission, Instant now,
    std::int64_t request_id)
{
    const catalogue::Surroundings around{place.city(), now,
        [&](std::string_view resource, Instant from, Instant to) {
            bool free = true;
            place.database.read([&](db::Reader& reader) { free = bookings::is_free(reader, resource, from, to, request_id); });
            return free;
        }};
    auto complaints = catalogue::check_tidied_answers(submission.service, submission.answers, around);
    auto full = check_shared(place, submission.service, submission.answers, request_id);
    complaints.insert(complaints.end(), std::make_move_iterator(full.begin()), std::make_move_iterator(full.end()));
    check_letters(submission, complaints);
    return complaints;
}

} // namespace pendopo::requests
