#include "app/configuration.hpp"

#include "platform/data/value.hpp"
#include "testing/database.hpp"
#include "testing/told.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace pendopo;
using namespace pendopo::app;

static std::string written(const std::string& text)
{
    const auto path = pendopo::testing::scratch_folder() + "/pendopo.yaml";
    std::ofstream(path) << text;
    return path;
}

static std::string trouble(const std::string& text)
{
    try {
        read_configuration(written(text));
        return "accepted";
    } catch (const FileTroubleError& error) {
        return std::to_string(error.trouble.line) + " " + pendopo::testing::english(error.trouble);
    }
}

TEST(Configuration, HasADefaultForEverything)
{
    const auto read = read_configuration(written("city: langsa\n"));
    EXPECT_EQ(read.city, "langsa");
    EXPECT_EQ(read.database.url, "sqlite:var/pendopo.db");
    EXPECT_EQ(read.server.address, "127.0.0.1");
    EXPECT_EQ(read.server.port, 8080);
    EXPECT_EQ(read.mail.url, "");
    EXPECT_FALSE(read.mail.start_tls);
}

TEST(Configuration, IsReadFromTheFile)
{
    const auto read = read_configuration(
        written("city: langsa\naddress: \"0.0.0.0:9000\"\nworkers: 4\npublic_address: https://contoh.go.id/\n"
                "trusted_proxies: [10.0.0.1, 10.0.0.2]\nlog: error\n"
                "mail:\n  server: smtp://127.0.0.1:1025\n  start_tls: yes\n"));
    EXPECT_EQ(read.server.port, 9000);
    EXPECT_EQ(read.server.workers, 4);
    EXPECT_EQ(read.public_address, "https://contoh.go.id");
    EXPECT_EQ(read.server.trusted_proxies, (std::vector<std::string>{"10.0.0.1", "10.0.0.2"}));
    EXPECT_EQ(read.mail.url, "smtp://127.0.0.1:1025");
    EXPECT_TRUE(read.mail.start_tls);
    EXPECT_EQ(read.log, log::Level::error);
}

TEST(Configuration, RefusesWhatItDoesNotKnowWithItsLine)
{
    EXPECT_TRUE(trouble("city: langsa\nport: 80\n").starts_with("2 expected one of city, "));
    EXPECT_NE(trouble("mail:\n  host: a\n").find("found 'mail.host'"), std::string::npos);
    EXPECT_EQ(trouble("city: langsa\nworkers: banyak\n"),
        "2 expected a whole number from 1 to 200 in 'workers'; found 'banyak'");
    EXPECT_EQ(trouble("city: langsa\naddress: localhost\n"),
        "2 expected address:port in 'address', such as 127.0.0.1:8080; found 'localhost'");
    EXPECT_EQ(trouble("city: langsa\nnow: besok\n"), "2 expected a moment such as 2027-03-01T08:00 in 'now'; found 'besok'");
    EXPECT_EQ(trouble("data: " + pendopo::testing::data_folder() + "\ncity: atlantis\n").substr(0, 10), "2 expected");
    EXPECT_EQ(trouble("city: langsa\ndatabase: mysql://x\n"), "2 expected sqlite:PATH or postgresql://… in 'database'");
    EXPECT_NE(trouble("city_file: x\n"), "accepted") << "only secrets stand in files of their own";
}

TEST(Configuration, SecretsComeFromFilesAndTheEnvironmentWins)
{
    const auto secret = pendopo::testing::scratch_folder() + "/secret";
    std::ofstream(secret) << "dari berkas\n";
    const auto file = written("city: langsa\nmail:\n  password_file: " + secret + "\n");
    EXPECT_EQ(read_configuration(file).mail.password.reveal(), "dari berkas");
    setenv("PENDOPO_CITY", "bontang", 1);
    EXPECT_EQ(read_configuration(file).city, "bontang");
    unsetenv("PENDOPO_CITY");
    EXPECT_NE(trouble("mail:\n  password_file: /nirwana\n"), "accepted");
}

TEST(Configuration, TheCityMayBeLeftOutWhereThereIsOnlyOne)
{
    EXPECT_EQ(trouble("data: /nirwana\n"), "0 expected a folder below /nirwana/cities in 'city'");
    const auto folder = pendopo::testing::scratch_folder();
    std::filesystem::create_directories(folder + "/cities/langsa");
    EXPECT_EQ(only_city(folder), "langsa");
    std::filesystem::create_directories(folder + "/cities/bontang");
    EXPECT_EQ(only_city(folder), "") << "one of two must be named";
}

TEST(Configuration, ExplainsEverySetting)
{
    for (const auto language : {Language::indonesian, Language::english})
        for (const auto& setting : settings())
            EXPECT_NE(explain_settings(language).find("  " + std::string(setting.key) + " "), std::string::npos) << setting.key;
    EXPECT_NE(explain_settings(Language::indonesian).find("Kode keluar: 0 beres"), std::string::npos);
    EXPECT_NE(explain_settings(Language::english).find("Exit codes: 0 all well"), std::string::npos);
}
