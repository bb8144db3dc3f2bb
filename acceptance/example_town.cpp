#include "example_town.hpp"

#include "catalogue/answers.hpp"
#include "platform/crypto/crypto.hpp"
#include "seed/example_dates.hpp"

namespace pendopo::acceptance {

namespace {

struct CryptoStarted {
    CryptoStarted() { crypto::start(); }
};
const CryptoStarted crypto_started;

} // namespace

ExampleTown::ExampleTown()
    : catalogue(catalogue::Catalogue::read(testing::data_folder(), "pontianak")),
      identifiers(*fresh),
      definitions(catalogue),
      store(testing::scratch_folder() + "/files"),
      place{*fresh, identifiers, catalogue, definitions, store, Secret("a key for tests"), "http://127.0.0.1:8080"},
      town{place, testing::data_folder(), seed::described_people(place, testing::data_folder())}
{
    move_to("2026-11-23");
    requests::keep_definitions(*fresh, catalogue, now);
}

void ExampleTown::move_to(const char* day, int hour, int minute)
{
    now = Instant::at(*Date::parse(day), hour * 60 + minute, place.city().zone.offset);
}

namespace {

seed::ExampleCase first_case(const std::string& service)
{
    for (auto& story : seed::read_example_cases(testing::data_folder(), "pontianak"))
        if (story.service == service)
            return story;
    throw Bug("no example case of " + service);
}

} // namespace

Value ExampleTown::answers_to(const std::string& service) const
{
    const auto story = first_case(service);
    return catalogue::tidy_answers(*catalogue.service(service), seed::with_real_dates(story.answers, place.city().calendar, today()));
}

access::Actor ExampleTown::applicant_of(const std::string& service) const
{
    const auto story = first_case(service);
    return story.applicant.empty() ? access::Actor{} : actor(story.applicant);
}

requests::Submission ExampleTown::submission_of(const std::string& key) const
{
    const auto& service = *catalogue.service(key);
    const auto answers = answers_to(key);
    return {service, service.procedure.version, now, answers, seed::example_letters(place, service, answers, "Pemohon"),
        EmailAddress(first_case(key).guest_email), Language::indonesian, {}, std::nullopt};
}

Request accepted(const Result<Request>& result)
{
    if (result)
        return result.value();
    std::string why = result.refusal().code;
    for (const auto& complaint : result.refusal().complaints)
        why += " " + complaint.field + ":" + complaint.code;
    throw std::runtime_error("refused: " + why);
}

std::vector<requests::LetterTick> all_ticks(const catalogue::Service& service)
{
    std::vector<requests::LetterTick> ticks;
    for (const auto& letter : service.letters)
        for (int i = 0; i < static_cast<int>(letter.checks.size()); ++i)
            ticks.push_back({letter.key, i});
    return ticks;
}

Result<Request> ExampleTown::verify(const Request& request, const access::Actor& officer)
{
    return requests::verify_request(place, by(officer, request), all_ticks(*catalogue.service(request.service)));
}

Request ExampleTown::submitted(const std::string& service)
{
    return accepted(requests::submit_request(place, applicant_of(service), submission_of(service), now));
}

Request ExampleTown::verified(const std::string& service)
{
    const auto request = submitted(service);
    return accepted(verify(request, operator_of(request.unit)));
}

Request ExampleTown::recorded(const std::string& service)
{
    return accepted(requests::record_request(place, by(records_officer(), verified(service)), {}));
}

Request ExampleTown::disposed(const std::string& service)
{
    const auto request = recorded(service);
    return accepted(requests::dispose_request(place, by(head(), request), {{request.unit}, {place.city().instructions.front().key}, {}}));
}

Request ExampleTown::taken(const std::string& service)
{
    const auto request = disposed(service);
    return accepted(requests::take_request(place, by(operator_of(request.unit), request)));
}

std::int64_t ExampleTown::count(const std::string& table)
{
    const db::Query query("test/count " + table, "select count(*) as n from " + table, "select count(*) as n from " + table);
    std::int64_t n = 0;
    fresh->read([&](db::Reader& reader) { n = reader.row(query, {})->integer("n"); });
    return n;
}

std::vector<std::string> ExampleTown::mails_to(const std::string& address)
{
    static const db::Query query("test/mails", "select payload from outbox order by id", "select payload from outbox order by id");
    std::vector<std::string> mails;
    fresh->read([&](db::Reader& reader) {
        for (const auto& row : reader.rows(query, {})) {
            const auto letter = read_json(row.text("payload")).value();
            if (letter["to"].text() == address)
                mails.push_back(letter["subject"].text() + "\n" + letter["text"].text());
        }
    });
    return mails;
}

} // namespace pendopo::acceptance
