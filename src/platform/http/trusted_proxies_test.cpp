#include "platform/http/trusted_proxies.hpp"

#include <gtest/gtest.h>

namespace pendopo::http {

static const std::vector<std::string> ours{"127.0.0.1", "10.0.0.2"};

TEST(Origin, IsThePeerUnlessAProxyOfOursSaysOtherwise)
{
    const Fields claim{{"x-forwarded-for", "192.0.2.7"}, {"x-forwarded-proto", "https"}};
    EXPECT_EQ(find_origin("198.51.100.1", claim, ours).address, "198.51.100.1");
    EXPECT_FALSE(find_origin("198.51.100.1", claim, ours).secure);
    EXPECT_EQ(find_origin("::ffff:127.0.0.1", claim, ours).address, "192.0.2.7");
    EXPECT_TRUE(find_origin("127.0.0.1", claim, ours).secure);
    EXPECT_EQ(find_origin("127.0.0.1", {}, ours).address, "127.0.0.1");
    EXPECT_FALSE(find_origin("127.0.0.1", {{"x-forwarded-proto", "http"}}, ours).secure);
}

TEST(Origin, FollowsTheChainOnlyThroughProxiesOfOurs)
{
    EXPECT_EQ(find_origin("127.0.0.1", {{"x-forwarded-for", "203.0.113.9, 192.0.2.7"}, {"x-forwarded-for", "10.0.0.2"}}, ours)
                  .address,
        "192.0.2.7");
    EXPECT_EQ(find_origin("127.0.0.1", {{"x-forwarded-for", "192.0.2.7, <script>"}}, ours).address, "127.0.0.1");
    EXPECT_EQ(find_origin("127.0.0.1", {{"x-forwarded-for", "2001:db8::1"}}, ours).address, "2001:db8::1");
}

} // namespace pendopo::http
