#include "app/commands/spoken.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace pendopo::app {
namespace {

struct Spoken : ::testing::Test {
    void SetUp() override { set("", "", ""); }
    void TearDown() override { set("", "", ""); }
    static void set(const char* all, const char* messages, const char* lang)
    {
        setenv("LC_ALL", all, 1);
        setenv("LC_MESSAGES", messages, 1);
        setenv("LANG", lang, 1);
    }
};

TEST_F(Spoken, IsIndonesianWhereTheEnvironmentIs)
{
    for (const char* locale : {"id", "id_ID", "id_ID.UTF-8", "id_ID@x"}) {
        set("", "", locale);
        EXPECT_EQ(spoken_language(), Language::indonesian) << locale;
    }
    for (const char* locale : {"", "C", "C.UTF-8", "en_US.UTF-8", "POSIX", "idn", "Indonesian"}) {
        set("", "", locale);
        EXPECT_EQ(spoken_language(), Language::english) << locale;
    }
    unsetenv("LANG");
    EXPECT_EQ(spoken_language(), Language::english);
}

TEST_F(Spoken, GoesByTheStrongestThatIsSet)
{
    set("", "id_ID.UTF-8", "en_US.UTF-8");
    EXPECT_EQ(spoken_language(), Language::indonesian);
    set("C", "id_ID.UTF-8", "id_ID.UTF-8");
    EXPECT_EQ(spoken_language(), Language::english);
    EXPECT_EQ(spoken(say("Basis data sudah mutakhir.")), "The database is up to date.");
    set("id_ID.UTF-8", "C", "C");
    EXPECT_EQ(spoken(say("Basis data sudah mutakhir.")), "Basis data sudah mutakhir.");
}

} // namespace
} // namespace pendopo::app
