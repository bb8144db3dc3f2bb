// Pasal 7: sixteen services. Each is walked from application to answer by the people whose steps they are.
#include "example_town.hpp"
#include "requests/history.hpp"

namespace pendopo::acceptance {

using Pasal7 = ExampleTown;

TEST_F(Pasal7, sixteen_services_six_for_the_public_ten_for_agencies)
{
    int external = 0, internal = 0;
    // A service of another article, or of another regulation, is one more.
    for (const auto& service : catalogue.services())
        if (service.article.starts_with("126/2022 Pasal 7 "))
            ++(service.audience == catalogue::Audience::external ? external : internal);
    EXPECT_EQ(external, 6);
    EXPECT_EQ(internal, 10);
}

TEST_F(Pasal7, every_service_reaches_its_answer_and_leaves_a_whole_chain)
{
    for (const auto& service : catalogue.services()) {
        SCOPED_TRACE(service.key);
        auto request = accepted(requests::submit_request(place, applicant_of(service.key), submission_of(service.key), now));
        EXPECT_EQ(request.state, State::submitted);
        ASSERT_TRUE(request.due_on);
        request = accepted(verify(request, operator_of(request.unit)));
        if (service.has_step(catalogue::Step::record))
            request = accepted(requests::record_request(place, by(records_officer(), request), {}));
        if (service.has_step(catalogue::Step::dispose))
            request = accepted(requests::dispose_request(place, by(head(), request), {{request.unit}, {}, "Mohon dikerjakan."}));
        if (service.has_step(catalogue::Step::work))
            request = accepted(requests::take_request(place, by(operator_of(request.unit), request)));
        request = accepted(requests::answer_request(place, by(operator_of(request.unit), request), {requests::Outcome::granted, "Disetujui.", {}}));
        EXPECT_EQ(request.state, State::answered);
        EXPECT_EQ(request.outcome, requests::Outcome::granted);
        int number = 0;
        std::vector<requests::HistoryEvent> history;
        fresh->read([&](db::Reader& reader) { history = requests::history_of(reader, request.id); });
        for (const auto& event : history)
            EXPECT_EQ(event.number, ++number);
        EXPECT_EQ(number, request.version);
    }
}

} // namespace pendopo::acceptance
