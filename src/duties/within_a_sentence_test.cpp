#include "duties/within_a_sentence.hpp"

#include <gtest/gtest.h>

namespace pendopo::duties {

TEST(WithinASentence, only_words_that_are_no_names_lose_their_capital)
{
    EXPECT_EQ(within_a_sentence("Tahun 2026"), "tahun 2026");
    EXPECT_EQ(within_a_sentence("Semester I 2026"), "semester I 2026");
    EXPECT_EQ(within_a_sentence("Triwulan III 2026"), "triwulan III 2026");
    EXPECT_EQ(within_a_sentence("Oktober 2026"), "Oktober 2026");
    EXPECT_EQ(within_a_sentence("8 November 2026"), "8 November 2026");
}

} // namespace pendopo::duties
