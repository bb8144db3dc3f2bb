#include "platform/http/form.hpp"

#include <gtest/gtest.h>

namespace pendopo::http {

TEST(Form, HasALimitOfFields)
{
    std::string fields;
    for (std::size_t i = 0; i < most_form_fields; ++i)
        fields += "a=b&";
    EXPECT_EQ(read_form(fields)->size(), most_form_fields);
    EXPECT_EQ(read_form(fields + "a=b"), std::nullopt);
}

TEST(Parameters, AreReadWithTheirQuotes)
{
    const auto read = read_parameterised("Form-Data; NAME=\"a \\\"b\\\" \\\\ c\\d\" ; filename=x;");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value, "form-data");
    EXPECT_EQ(read->parameters, (Fields{{"name", "a \"b\" \\ c\\d"}, {"filename", "x"}}));
    EXPECT_EQ(read->parameter("other"), nullptr);
    EXPECT_EQ(read_parameterised("text/html")->value, "text/html");
}

TEST(Parameters, ThatAreAmbiguousAreRefused)
{
    for (const auto* bad :
        {"", ";a=b", "x; a", "x; a=", "x; a=\"b", "x; a=b c", "x; a=b; A=c", "x; =b", "x; a=\"b\"c", "x; a b=c"})
        EXPECT_FALSE(read_parameterised(bad)) << bad;
}

} // namespace pendopo::http
