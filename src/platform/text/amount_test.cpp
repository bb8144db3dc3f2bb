#include "platform/text/amount.hpp"

#include <gtest/gtest.h>

namespace pendopo::text {
namespace {

TEST(Amount, english_tells_one_from_many_and_nothing_parts_a_number_from_its_unit)
{
    EXPECT_EQ(working_days(1), Bilingual("1\u00a0hari kerja", "1\u00a0working day"));
    EXPECT_EQ(working_days(2), Bilingual("2\u00a0hari kerja", "2\u00a0working days"));
    EXPECT_EQ(amount(0, Counted::files), Bilingual("0\u00a0berkas", "0\u00a0files"));
    EXPECT_EQ(amount(1, Counted::people), Bilingual("1\u00a0orang", "1\u00a0person"));
    EXPECT_EQ(amount(12'345, Counted::seals), Bilingual("12.345\u00a0segel", "12,345\u00a0seals"));
}

} // namespace
} // namespace pendopo::text
