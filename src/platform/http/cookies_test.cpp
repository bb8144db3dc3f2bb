#include "platform/http/cookies.hpp"

#include <gtest/gtest.h>

namespace pendopo::http {

TEST(Cookies, AreReadInOrder)
{
    EXPECT_EQ(read_cookies("a=1; b=\"2\";c=; a=x=y"), (Fields{{"a", "1"}, {"b", "2"}, {"c", ""}, {"a", "x=y"}}));
    EXPECT_EQ(read_cookies(""), Fields{});
}

TEST(Cookies, OfOthersDoNoHarm)
{
    EXPECT_EQ(read_cookies("foreign; =x; a b=c; d=e f; g=\"h; i=j,k; l=m"), (Fields{{"l", "m"}}));
    std::string many;
    for (int i = 0; i < 500; ++i)
        many += "a=b;";
    EXPECT_EQ(read_cookies(many).size(), 100u);
}

} // namespace pendopo::http
