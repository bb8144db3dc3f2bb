// Which requests and whose data an officer sees on the pages of the office.
#include "requests/pages/office_pages_test.hpp"
#include "requests/pages/office_request.hpp"

namespace pendopo::requests::pages {

TEST(OfficeAnswers, ANumberOfAPersonIsWholeForWhoNeedsIt)
{
    using enum catalogue::Showing;
    EXPECT_EQ(showing_of({Step::verify}, "nip"), full);
    EXPECT_EQ(showing_of({Step::answer}, "nip"), full);
    EXPECT_EQ(showing_of({Step::record}, "nip"), masked);
    EXPECT_EQ(showing_of({Step::dispose}, "nip"), masked);
    EXPECT_EQ(showing_of({Step::record}, "phone"), full);
    EXPECT_EQ(showing_of({Step::verify}, "nik"), masked);
    EXPECT_EQ(showing_of({}, "phone"), masked);
}

// 126/2022 Pasal 12 ayat (3)
TEST_F(OfficePages, AnotherUnitsRequestDoesNotExistAndAnothersStepIsRefused)
{
    const auto request = submit();
    EXPECT_EQ(ask(show_office_request, siti, {{"number", request.number}}).status, 200);
    EXPECT_EQ(ask(show_office_request, putri, {{"number", request.number}}).why, Why::not_found);
    EXPECT_EQ(ask(print_request, putri, {{"number", request.number}}).why, Why::not_found);
    EXPECT_EQ(of(check_request, head, request, ticks({{"aksi", "lengkap"}})).why, Why::forbidden);
    EXPECT_EQ(ask(show_queue, siti, {}, {}, {{"meja", "ikp"}}).why, Why::forbidden);
    EXPECT_EQ(ask(show_agenda_book, siti, {{"year", "2026"}}).why, Why::forbidden);
}

TEST_F(OfficePages, PersonalDataIsShownToWhoeverMustActAndTheNationalIdToNobody)
{
    const auto request = submit();
    const auto acting = ask(show_office_request, siti, {{"number", request.number}});
    EXPECT_TRUE(acting.says("081200000101"));
    EXPECT_FALSE(acting.says("6171024803900003"));
    const auto looking = ask(show_office_request, head, {{"number", request.number}});
    EXPECT_FALSE(looking.says("081200000101"));
    EXPECT_FALSE(looking.says("6171024803900003"));
}

} // namespace pendopo::requests::pages
