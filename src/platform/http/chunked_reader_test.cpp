#include "platform/http/chunked_reader.hpp"

#include <gtest/gtest.h>
#include <string>

namespace pendopo::http {

// Reads as a connection does: `step` bytes more each time, what is not taken shown again.
static std::string read(std::string_view bytes, std::size_t step)
{
    ChunkedReader reader;
    std::string content;
    std::size_t taken = 0;
    for (std::size_t arrived = 0; arrived < bytes.size() && !reader.complete() && !reader.malformed();) {
        arrived = std::min(arrived + step, bytes.size());
        for (;;) {
            const auto piece = reader.take(bytes.substr(taken, arrived - taken));
            taken += piece.consumed;
            content += piece.content;
            if (piece.consumed == 0)
                break;
        }
    }
    return reader.malformed() ? "malformed" : content + (reader.complete() ? "." : "") + std::to_string(bytes.size() - taken);
}

TEST(Chunks, AreTakenHoweverTheyArrive)
{
    for (std::size_t step = 1; step < 40; ++step)
        EXPECT_EQ(read("3\r\nabc\r\n0a\r\n0123456789\r\n0\r\n\r\nGET", step).substr(0, 14), "abc0123456789.") << step;
    EXPECT_EQ(read("1\r\na\r\n0\r\n\r\nGET", 100), "a.3");
    EXPECT_EQ(read("5\r\nab", 100), "ab0");
}

TEST(Chunks, ThatOthersMightReadOtherwiseAreRefused)
{
    for (const std::string_view bad : {"\r\n", "g\r\n", "-1\r\n", "1;a\r\n", "1 \r\n", " 1\r\n", "1\n", "1\r\rx", "1\r\nab",
             "0\r\nA: b\r\n", "123456789", "0\r\n\n", "1\r\na\n"})
        for (std::size_t step : {1u, 100u})
            EXPECT_EQ(read(bad, step), "malformed") << bad;
}

} // namespace pendopo::http
