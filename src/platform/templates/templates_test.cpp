#include "platform/templates/templates.hpp"

#include "base/invariant.hpp"
#include "platform/templates/prepare.hpp"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

using namespace pendopo;
using templates::Fill;

namespace {

const std::string pragma = "{{%AUTOESCAPE context=\"HTML\"}}\n";

std::string rendered(const std::string& text, const Fill& fill, Language language = Language::indonesian)
{
    templates::register_template("test/page", pragma + text);
    return templates::render("test/page", language, fill);
}

std::string trouble_of(const std::string& text)
{
    try {
        templates::register_template("test/wrong", text);
        return "accepted";
    } catch (const Bug& bug) {
        return bug.what();
    }
}

} // namespace

TEST(Templates, EscapeForThePlaceAValueStandsIn)
{
    Fill fill;
    fill.set("X", "<b>\"'&").set("U", "javascript:alert(1)").set("Q", "a b&c=d/é").set("N", std::int64_t{-12});
    EXPECT_EQ(rendered("<p>{{X}}</p>", fill), "<p>&lt;b&gt;&quot;&#39;&amp;</p>");
    EXPECT_EQ(rendered("<p title=\"{{X}}\">{{N}}</p>", fill), "<p title=\"&lt;b&gt;&quot;&#39;&amp;\">-12</p>");
    EXPECT_EQ(rendered("<a href=\"{{U}}\">x</a>", fill).find("javascript"), std::string::npos);
    EXPECT_EQ(rendered("<a href=\"/cari?q={{Q:u}}&amp;x={{N:u}}\">x</a>", fill),
        "<a href=\"/cari?q=a+b%26c%3Dd/%C3%A9&amp;x=-12\">x</a>");
    EXPECT_EQ(rendered("<script>var x = '{{X}}';</script>", fill).find("<b>"), std::string::npos);
}

TEST(Templates, AddSectionsAndIncludeOthers)
{
    templates::register_template("test/item", pragma + "<i>{{NAME}}{{OUTER}}</i>");
    Fill fill;
    fill.set("OUTER", "o").show_if(true, "YES").show_if(false, "NO");
    for (const char* name : {"a", "<b>"})
        fill.add("ROW").set("NAME", name).include("ITEM", "test/item").set("NAME", name);
    EXPECT_EQ(rendered("{{#YES}}ya{{/YES}}{{#NO}}tidak{{/NO}}{{#ROW}}[{{NAME}}{{OUTER}}{{>ITEM}}]{{/ROW}}", fill),
        "ya[ao<i>a</i>][&lt;b&gt;o<i>&lt;b&gt;</i>]");
}

TEST(Templates, WhatWasRenderedCanBeSetWhole)
{
    Fill inner, outer;
    inner.set("X", "<");
    outer.set("CONTENT", rendered("<b>{{X}}</b>", inner));
    EXPECT_EQ(rendered("<main>{{CONTENT:none}}</main>", outer), "<main><b>&lt;</b></main>");
}

TEST(Templates, AnUnfilledNameIsEmptyAndAnUnknownTemplateABug)
{
    Fill fill;
    EXPECT_EQ(rendered("<p>{{X}}{{>Y}}{{#Z}}z{{/Z}}</p>", fill), "<p></p>");
    EXPECT_THROW(templates::render("test/nowhere", Language::english, fill), Bug);
    EXPECT_THROW(fill.include("Y", "test/nowhere"), Bug);
}

TEST(Templates, RefuseAFileWithoutThePragma)
{
    EXPECT_EQ(trouble_of("<p>{{X}}</p>"), "template test/wrong: must begin with {{%AUTOESCAPE context=\"HTML\"}}");
    EXPECT_NE(trouble_of("\n" + pragma), "accepted");
    EXPECT_NE(trouble_of("{{%AUTOESCAPE context=\"JAVASCRIPT\"}}"), "accepted");
    EXPECT_NE(trouble_of(pragma + "{{#A}}"), "accepted");
    EXPECT_NE(trouble_of(pragma + "<p>[[Halo</p>"), "accepted");
    EXPECT_EQ(trouble_of(pragma + "<a href=\"/cari?a={{A:u}}&amp;b={{B}}\">x</a>"),
        "template test/wrong: an address needs {{B:u}}");
    Fill fill;
    EXPECT_EQ(rendered("<p>fine</p>", fill), "<p>fine</p>") << "a refused template leaves the others as they were";
}

TEST(Templates, SentencesAreTemplateTextAndKeepTheirMarkers)
{
    Fill fill;
    fill.set("NAME", "<Siti>");
    for (const auto language : {Language::indonesian, Language::english})
        EXPECT_EQ(rendered("<p>[[Kalimat uji\n    untuk {{NAME}}]]!</p>", fill, language),
            "<p>Kalimat uji untuk &lt;Siti&gt;!</p>");
}

TEST(Templates, AreFilledByManyThreadsAtOnce)
{
    templates::register_template("test/thread", pragma + "<p>{{X}}</p>");
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([thread] {
            for (int i = 0; i < 500; ++i) {
                Fill fill;
                fill.set("X", std::int64_t{thread});
                EXPECT_EQ(templates::render("test/thread", Language::english, fill), "<p>" + std::to_string(thread) + "</p>");
            }
        });
}

TEST(Templates, EveryEmbeddedOneLoads)
{
    EXPECT_NO_THROW(templates::load_all());
}
