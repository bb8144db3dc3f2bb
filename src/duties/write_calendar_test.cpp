// The calendar as RFC 5545 wants it, read back by hand.
#include "duties/write_calendar.hpp"

#include <gtest/gtest.h>

namespace pendopo::duties {
namespace {

// RFC 5545 section 3.1: no line is longer than 75 octets, and unfolding gives the text back.
TEST(Calendar, FoldsLongLinesBetweenCharacters)
{
    std::string name;
    for (int i = 0; i < 60; ++i)
        name += "é,";
    const auto stream = write_calendar({"Uji", Instant(),
        {{"1@uji", Date::parse("2026-12-31").value(), name, "a\nb\\c", "https://uji.example/1", 0, false, {}}}});
    std::string unfolded;
    for (std::size_t from = 0; from < stream.size();) {
        const auto to = stream.find("\r\n", from);
        ASSERT_NE(to, stream.npos);
        const auto line = stream.substr(from, to - from);
        EXPECT_LE(line.size(), 75u);
        unfolded += line.starts_with(" ") ? line.substr(1) : "\n" + line;
        from = to + 2;
    }
    std::string escaped;
    for (int i = 0; i < 60; ++i)
        escaped += "é\\,";
    EXPECT_NE(unfolded.find("\nSUMMARY:" + escaped + "\n"), unfolded.npos);
    EXPECT_NE(unfolded.find("\nDESCRIPTION:a\\nb\\\\c\n"), unfolded.npos);
    EXPECT_NE(unfolded.find("\nDTEND;VALUE=DATE:20270101\n"), unfolded.npos);
}

} // namespace
} // namespace pendopo::duties
