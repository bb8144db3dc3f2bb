#include "platform/log/log.hpp"

#include "platform/log/gathering_sink.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <regex>
#include <spdlog/logger.h>
#include <sstream>
#include <thread>
#include <unistd.h>
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

// A reader who is slow makes those who log wait; not a line is lost or grows without bound in memory.
TEST(Log, ASlowReaderGetsEveryLine)
{
    std::array<int, 2> ends{};
    ASSERT_EQ(::pipe(ends.data()), 0);
    ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    std::size_t lines = 0;
    std::jthread reader([&] {
        std::array<char, 512> part{};
        for (ssize_t got; (got = ::read(ends[0], part.data(), part.size())) > 0;)
            lines += static_cast<std::size_t>(std::count(part.begin(), part.begin() + got, '\n'));
    });
    {
        spdlog::logger logger("slow", std::make_shared<log::GatheringSink>(ends[1]));
        logger.set_pattern("%v");
        std::vector<std::jthread> writers;
        for (int writer = 0; writer < 4; ++writer)
            writers.emplace_back([&] {
                for (int i = 0; i < 1000; ++i)
                    logger.info(std::string(1000, 'x'));
            });
        writers.clear();
        logger.flush();
    }
    ::close(ends[1]);
    reader.join();
    ::close(ends[0]);
    EXPECT_EQ(lines, 4000U);
}
