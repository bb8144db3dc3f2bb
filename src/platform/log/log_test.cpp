#include "platform/log/log.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <sstream>
#include <thread>
#include <vector>

using namespace pendopo;

namespace {

template <class Work>
std::string standard_error_of(Work work)
{
    ::testing::internal::CaptureStderr();
    work();
    return ::testing::internal::GetCapturedStderr();
}

} // namespace

TEST(Log, WritesOneLineOfKeysAndValues)
{
    const auto line = standard_error_of([] {
        log::info("request.submitted", {{"request", "TD-42"}, {"size", 7}, {"by", std::int64_t{9}}});
    });
    const std::regex expected(
        R"(time=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z level=info event=request\.submitted request=TD-42 size=7 by=9\n)");
    EXPECT_TRUE(std::regex_match(line, expected)) << line;
}

TEST(Log, AValueCannotForgeALine)
{
    const auto line = standard_error_of([] {
        log::error("x", {{"why", "a\n\"b\"=\\ \x1b[2J"}, {"empty", ""}, {"percent", "%d{}"}});
    });
    EXPECT_TRUE(line.ends_with("level=error event=x why=\"a\\n\\\"b\\\"=\\\\ \\x1b[2J\" empty=\"\" percent=%d{}\n")) << line;
}

TEST(Log, SaysOnlyWhatTheLevelAllows)
{
    const auto text = standard_error_of([] {
        log::set_level(log::Level::warning);
        log::info("a");
        log::warning("b");
        log::set_level(log::Level::quiet);
        log::error("c");
        log::set_level(log::Level::debug);
        log::debug("d");
        log::set_level(log::Level::info);
        log::debug("e");
    });
    EXPECT_EQ(text.find("event=a"), std::string::npos);
    EXPECT_NE(text.find("level=warning event=b"), std::string::npos);
    EXPECT_EQ(text.find("event=c"), std::string::npos);
    EXPECT_NE(text.find("level=debug event=d"), std::string::npos);
    EXPECT_EQ(text.find("event=e"), std::string::npos);
}

TEST(Log, LinesOfManyThreadsStayWhole)
{
    const auto text = standard_error_of([] {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([] {
                for (int i = 0; i < 200; ++i)
                    log::info("tick", {{"value", std::string(200, 'x')}});
            });
    });
    std::istringstream lines(text);
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count)
        EXPECT_TRUE(line.starts_with("time=") && line.ends_with("event=tick value=" + std::string(200, 'x'))) << line;
    EXPECT_EQ(count, 800);
}
