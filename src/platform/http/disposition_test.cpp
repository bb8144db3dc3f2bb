#include "platform/http/disposition.hpp"

#include <gtest/gtest.h>

namespace pendopo::http {

TEST(Disposition, SaysTheNameAsItIsAndInPlainLetters)
{
    EXPECT_EQ(disposition("inline", "surat.pdf"), "inline; filename=\"surat.pdf\"; filename*=UTF-8''surat.pdf");
    EXPECT_EQ(disposition("attachment", "a\"b; é%.csv"),
        "attachment; filename=\"a_b_____.csv\"; filename*=UTF-8''a%22b%3B%20%C3%A9%25.csv");
}

TEST(Disposition, OfAPrivateFileStaysInNoCache)
{
    const auto response = private_file("text/csv", "attachment", "monev.csv");
    const Fields expected{{"Content-Type", "text/csv"},
        {"Content-Disposition", "attachment; filename=\"monev.csv\"; filename*=UTF-8''monev.csv"},
        {"Cache-Control", "private, no-store"}};
    EXPECT_EQ(response.headers, expected);
}

} // namespace pendopo::http
