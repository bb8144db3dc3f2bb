#include "platform/data/value.hpp"
#include "testing/told.hpp"

#include <gtest/gtest.h>

#include <filesystem>

using namespace pendopo;

namespace {

std::string trouble_of(std::string_view yaml)
{
    try {
        read_yaml(yaml, "kota.yaml");
        return "accepted";
    } catch (const FileTroubleError& error) {
        return pendopo::testing::in_english(error.trouble);
    }
}

} // namespace

TEST(Yaml, TypesPlainWordsAsYamlCoreDoes)
{
    const auto value = read_yaml("[true, FALSE, 42, -7, 1.5, 2e3, null, ~, , yes, no]", "x");
    EXPECT_EQ(write_json(value), R"([true,false,42,-7,1.5,2000.0,null,null,null,"yes","no"])");
}

TEST(Yaml, KeepsAsTextWhatIsNotANumberToPeople)
{
    const auto value = read_yaml("[2026-01-05, 07:15, 000.1.4, 0812, 00, 00.5, +6281, 0x1f, .inf, 1.2.3, '42',"
                                 " \"true\", -, 99999999999999999999, 1_000]",
        "x");
    for (const auto& item : value.items())
        EXPECT_TRUE(item.is_text()) << write_json(item);
    EXPECT_EQ(value.items()[3].text(), "0812");
    EXPECT_EQ(value.items()[6].text(), "+6281");
}

TEST(Yaml, KnowsTheLineOfEachValue)
{
    const auto value = read_yaml("# city\nname: Kota\nunits:\n  - key: a\n    label:\n      id: A\n  - key: b\n", "x");
    EXPECT_EQ(value["name"].line(), 2);
    EXPECT_EQ(value["units"].line(), 3);
    EXPECT_EQ(value["units"].items()[0].line(), 4);
    EXPECT_EQ(value["units"].items()[0]["label"].line(), 5);
    EXPECT_EQ(value["units"].items()[1]["key"].line(), 7);
}

TEST(Yaml, KeepsBlocksAndQuotesAsText)
{
    const auto value = read_yaml("a: |\n  satu\n  dua\nb: >-\n  tiga\n  empat\nc: 'it''s'\n", "x");
    EXPECT_EQ(value["a"].text(), "satu\ndua\n");
    EXPECT_EQ(value["b"].text(), "tiga empat");
    EXPECT_EQ(value["c"].text(), "it's");
}

TEST(Yaml, RefusesTheSameKeyTwiceNamingItsLine)
{
    EXPECT_EQ(trouble_of("a: 1\nb: 2\na: 3\n"), "kota.yaml:3: expected each key once, but \"a\" stands twice");
    EXPECT_NE(trouble_of("x: {a: 1, a: 2}"), "accepted");
}

TEST(Yaml, RefusesWhatIsTooLargeOrNoText)
{
    EXPECT_EQ(trouble_of(std::string(4'000'001, 'a')), "kota.yaml:1: expected at most 4 MB; found 4 MB");
    std::string many;
    for (int i = 0; i <= 5000; ++i)
        many += "k" + std::to_string(i) + ": 1\n";
    EXPECT_EQ(trouble_of(many), "kota.yaml:5001: expected at most 5000 keys in one map");
    EXPECT_EQ(trouble_of(std::string("a: 1\nb: \0\n", 9)), "kota.yaml:2: expected text; found a control character");
    EXPECT_EQ(trouble_of("a:\n\tb: 1\n"), "kota.yaml:2: expected spaces before the first word; found a tab");
    EXPECT_EQ(trouble_of("a:\n  - b\n\t- c\n"), "kota.yaml:3: expected spaces before the first word; found a tab");
    EXPECT_EQ(trouble_of("\xEF\xBB\xBF"
                         "a: 1\r\nb: 2\r\n"),
        "accepted")
        << "as Windows writes it";
}

TEST(Yaml, RefusesAnchorsAliasesTagsAndSecondDocuments)
{
    EXPECT_EQ(trouble_of("a: &x 1\n"), "kota.yaml:1: expected no anchors (&name)");
    EXPECT_EQ(trouble_of("a: &x {b: 1}\nc: *x\n"), "kota.yaml:1: expected no anchors (&name)");
    EXPECT_EQ(trouble_of("a: 1\nb: &x\n"), "kota.yaml:2: expected no anchors (&name)");
    EXPECT_NE(trouble_of("a: !!str 1\n"), "accepted");
    EXPECT_NE(trouble_of("a: !secret {b: 1}\n"), "accepted");
    EXPECT_EQ(trouble_of("a: 1\n---\nb: 2\n"), "kota.yaml:2: expected one document");
    EXPECT_NE(trouble_of("{a: 1}: 2\n"), "accepted");
}

TEST(Yaml, RefusesBrokenTextAndWhatIsTooDeep)
{
    EXPECT_TRUE(trouble_of("a: 1\nb: [1, 2\n").starts_with("kota.yaml:"));
    EXPECT_EQ(trouble_of("a: 1\nb: \xff\n"), "kota.yaml:2: expected UTF-8");
    EXPECT_EQ(trouble_of(std::string(32, '[') + std::string(32, ']')), "accepted");
    EXPECT_NE(trouble_of(std::string(33, '[') + std::string(33, ']')), "accepted");
    EXPECT_NE(trouble_of(std::string(100000, '[')), "accepted");
}

TEST(Yaml, ReadsEveryFileOfTheCities)
{
    int files = 0;
    // What a new city begins with has places for its names, and is no YAML before they are filled in.
    for (const auto& entry :
        std::filesystem::recursive_directory_iterator(std::filesystem::path(__FILE__).parent_path() / "../../../data"))
        if (entry.path().extension() == ".yaml" && entry.path().string().find("/new_city/") == std::string::npos) {
            EXPECT_NO_THROW(EXPECT_TRUE(read_yaml_file(entry.path()).is_map())) << entry.path();
            ++files;
        }
    EXPECT_GT(files, 0);
}

TEST(Yaml, NamesTheFileThatIsMissing)
{
    EXPECT_THROW(read_yaml_file("/nowhere/kota.yaml"), FileTroubleError);
}
