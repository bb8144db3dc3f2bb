#include "platform/data/value.hpp"

#include <gtest/gtest.h>

#include <cmath>

using namespace pendopo;

namespace {

std::string code_of(std::string_view json)
{
    const auto result = read_json(json);
    return result ? "accepted" : result.refusal().code;
}

std::string nested(int levels)
{
    return std::string(levels, '[') + std::string(levels, ']');
}

} // namespace

TEST(Json, ComesBackAsItWasWritten)
{
    const std::string text
        = R"({"nama":"Siti \"Nur\" é 🏛","umur":31,"tinggi":1.5,"utuh":3.0,"ya":true,"kosong":null,"daftar":[1,[],{}]})";
    const auto value = read_json(text);
    ASSERT_TRUE(value);
    EXPECT_EQ(write_json(*value), text);
    EXPECT_EQ(value.value()["umur"].integer(), 31);
    EXPECT_EQ(value.value()["utuh"].kind(), Value::Kind::real);
}

TEST(Json, UnderstandsEscapesAndBigNumbers)
{
    const auto value = read_json(R"(["\u00e9\ud83c\udfdb\n", -9223372036854775808, 18446744073709551615])");
    ASSERT_TRUE(value);
    EXPECT_EQ(value->items()[0].text(), "é🏛\n");
    EXPECT_EQ(value->items()[1].integer(), INT64_MIN);
    EXPECT_DOUBLE_EQ(value->items()[2].real(), 18446744073709551615.0);
}

TEST(Json, RefusesWhatIsNotJson)
{
    for (const char* text : {"", "{", "[1,]", "{\"a\":1}x", "nul", "'a'", "{a:1}", "01", "\"\\ud800\"", "\"\t\"", "1e999",
             "\xef\xbb\xbf[]", "// c\n1"})
        EXPECT_EQ(code_of(text), "json.malformed") << text;
}

TEST(Json, RefusesInvalidUtf8)
{
    for (const char* text : {"\"\xff\"", "\"\xc0\xaf\"", "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xe2\x82\""})
        EXPECT_EQ(code_of(text), "json.malformed");
}

TEST(Json, RefusesTheSameKeyTwice)
{
    EXPECT_EQ(code_of(R"({"a":1,"b":2,"a":3})"), "json.duplicate_key");
    EXPECT_EQ(code_of(R"([{"a":{"x":1,"\u0078":2}}])"), "json.duplicate_key");
    EXPECT_EQ(code_of(R"([{"a":1},{"a":1}])"), "accepted");
}

TEST(Json, RefusesWhatIsTooDeep)
{
    EXPECT_EQ(code_of(nested(32)), "accepted");
    EXPECT_EQ(code_of(nested(33)), "json.too_deep");
    EXPECT_EQ(code_of(std::string(1000000, '[')), "json.malformed"); // never closed
}

TEST(Json, WritesInvalidUtf8AsTheReplacementCharacter)
{
    EXPECT_EQ(write_json("a\xffz\xe2\x82"), "\"a\xef\xbf\xbdz\xef\xbf\xbd\xef\xbf\xbd\"");
    EXPECT_EQ(write_json(std::string("\x01\x1f\0", 3)), "\"\\u0001\\u001f\\u0000\"");
}

TEST(Json, WritesNoNumberThatJsonLacks)
{
    EXPECT_EQ(write_json(Value::list({NAN, INFINITY, 0.1, 1e300, -0.0})), "[null,null,0.1,1e+300,-0.0]");
}

TEST(Json, IndentsForPeople)
{
    const auto value = Value::map({{"a", Value::list({1, 2})}, {"b", Value::map()}});
    EXPECT_EQ(write_json_indented(value), "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}");
}

TEST(Value, AnswersOnlyForItsOwnKind)
{
    const Value text("a");
    EXPECT_THROW(text.integer(), Bug);
    EXPECT_THROW(text.items(), Bug);
    EXPECT_TRUE(text["anything"].is_null());
    EXPECT_EQ(Value(3).real(), 3.0);
    EXPECT_THROW(Value(3.5).integer(), Bug);
}

TEST(Value, SetsReplacesAndPushes)
{
    Value value;
    value.set("b", 1);
    value.set("a", "x");
    value.set("b", 2);
    EXPECT_EQ(write_json(value), R"({"b":2,"a":"x"})");
    EXPECT_EQ(value.text_or("a"), "x");
    EXPECT_EQ(value.text_or("b", "none"), "none");
    EXPECT_THROW(value.push(1), Bug);
    EXPECT_EQ(value, Value::map({{"a", "x"}, {"b", 2}}));
    EXPECT_NE(value, Value::map({{"a", "x"}, {"b", 2.0}}));
}
