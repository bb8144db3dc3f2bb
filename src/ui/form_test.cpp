#include "ui/form.hpp"
#include "ui/site/site.hpp"
#include "ui/ui_test.hpp"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

using namespace pendopo;
using namespace pendopo::ui;

class Components : public ::testing::Test {
protected:
    TestProgram town;
    std::string sheet(Language language = Language::indonesian)
    {
        auto request = request_for(http::Method::get, "/komponen");
        Visit visit{.request = request, .program = town.program, .language = language, .now = town.program.clock()};
        return show_component_sheet(visit).value().body;
    }
};

static std::vector<std::string> found(const std::string& html, const char* pattern)
{
    const std::regex expression(pattern);
    std::vector<std::string> all;
    for (std::sregex_iterator one(html.begin(), html.end(), expression), end; one != end; ++one)
        all.push_back((*one)[1]);
    return all;
}

TEST_F(Components, EveryIdStandsOnceAndEveryReferenceLeadsToOne)
{
    const auto html = sheet();
    std::set<std::string> ids;
    for (const auto& id : found(html, " id=\"([^\"]+)\""))
        EXPECT_TRUE(ids.insert(id).second) << id << " stands twice";
    for (const auto& wanted : found(html, " for=\"([^\"]+)\""))
        EXPECT_TRUE(ids.contains(wanted)) << "label for " << wanted;
    for (const auto& anchor : found(html, "href=\"#([^\"]+)\""))
        EXPECT_TRUE(ids.contains(anchor)) << "link to " << anchor;
    for (const auto& list : found(html, "aria-describedby=\"([^\"]+)\""))
        for (const auto& id : found(list, "([^ ]+)"))
            EXPECT_TRUE(ids.contains(id)) << "described by " << id;
}

TEST_F(Components, EveryInputThatPeopleSeeHasALabel)
{
    const auto html = sheet();
    std::set<std::string> labelled;
    for (const auto& id : found(html, " for=\"([^\"]+)\""))
        labelled.insert(id);
    for (const auto& id : found(html, "<(?:input|select|textarea) [^>]* id=\"([^\"]+)\""))
        EXPECT_TRUE(labelled.contains(id)) << id;
}

TEST_F(Components, WhatWasTypedComesBackAsItWas)
{
    const auto html = sheet();
    EXPECT_NE(html.find("Jalan Contoh 1\nTepian Kapuas</textarea>"), std::string::npos) << "line breaks stay";
    EXPECT_NE(html.find("name=\"waktu.start\""), std::string::npos);
    EXPECT_NE(html.find("<option value=\"09:00\" selected>09.00</option>"), std::string::npos);
    EXPECT_NE(html.find("name=\"anggota.1.nama\" type=\"text\" value=\"Siti Aminah\""), std::string::npos);
    EXPECT_NE(html.find("value=\"lembaga\" checked"), std::string::npos);
}

TEST_F(Components, AConditionIsThereForTheScriptAndInWords)
{
    const auto html = sheet();
    EXPECT_NE(html.find("{&quot;field&quot;:&quot;sebagai&quot;,&quot;values&quot;:[&quot;lembaga&quot;],&quot;is&quot;:true}"),
        std::string::npos);
    EXPECT_NE(html.find("(bila “Anda bertindak sebagai”: Wakil lembaga)"), std::string::npos);
}

TEST_F(Components, AnErrorIsSaidInTheSummaryAndAtTheField)
{
    const auto html = sheet();
    const std::string sentence = "Tulis 16 angka NIK; baru ada 15";
    EXPECT_NE(html.find("<a href=\"#f-nik\">" + sentence), std::string::npos);
    EXPECT_NE(html.find("</span> " + sentence), std::string::npos);
    EXPECT_NE(html.find("Ada 3 hal yang perlu diperbaiki"), std::string::npos);
}

TEST_F(Components, NothingStandsInline)
{
    const auto html = sheet();
    EXPECT_TRUE(found(html, "(<style|style=\"|onclick|<script>)").empty());
}

TEST_F(Components, EveryServiceOfTheCityShowsItsWholeForm)
{
    auto request = request_for(http::Method::get, "/");
    Visit visit{.request = request, .program = town.program, .now = town.program.clock()};
    const Value none = Value::map();
    for (const auto& service : town.catalogue.services())
        for (const auto& page : service.pages) {
            templates::Fill fill;
            fill_fields(visit, fill, {page.fields, none, {}, {}, {}, {}, &service.identity});
            const auto html = templates::render("ui/site/component_sheet", Language::english, fill);
            for (const auto& field : page.fields)
                EXPECT_NE(html.find("\"" + anchor(field.key) + "\""), std::string::npos) << service.key << " " << field.key;
        }
}

TEST(Form, AnEntryOfAListIsTakenOut)
{
    catalogue::FlatFields form{{"anggota.1.nama", "a"}, {"anggota.10.nama", "b"}, {"anggota.2.nama", "c"}};
    remove_entry(form, "anggota.1");
    EXPECT_EQ(form, (catalogue::FlatFields{{"anggota.10.nama", "b"}, {"anggota.2.nama", "c"}}));
}
