// A table of a few addresses that show, take, refuse and break, for the tests of what the program answers.
#pragma once
#include "ui/page.hpp"
#include "ui/ui_test.hpp"

#include <gtest/gtest.h>

namespace pendopo::ui {

using http::Method;

inline Result<http::Response> show_form(Visit& visit)
{
    templates::Fill fill;
    fill.set("TITLE", visit.csrf_token()).set("PORTAL", visit.parameters.contains("x") ? visit.parameter("x") : "");
    Page shown;
    shown.title = "Formulir <b>";
    return page(visit, shown, "ui/site/help", fill);
}

inline Result<http::Response> accept_form(Visit& visit)
{
    auto response = http::redirect("/formulir");
    notify_next(response, visit, say("Tersimpan: {0}", visit.request.field("isi").data()));
    return response;
}

inline Result<http::Response> say_no(Visit&)
{
    auto no = refuse(Why::conflict, "request.stale", say("Sudah diubah orang lain."), "126/2022 Pasal 9");
    no.complaints = {{"nama", say("Isi nama"), "missing"}};
    return no;
}

inline Result<http::Response> break_down(Visit&)
{
    throw std::runtime_error("disk\nNIK 6171012304000011");
}

class Answer : public ::testing::Test {
protected:
    TestProgram town;
    RouteTable table{std::vector<Route>{
        {Method::get, "/formulir", anyone(), show_form, ""},
        {Method::post, "/formulir", anyone(), accept_form, ""},
        {Method::get, "/antrean", may(access::Act::verify), show_form, ""},
        {Method::get, "/permohonan-saya", signed_in(), show_form, ""},
        {Method::get, "/tidak", anyone(), say_no, ""},
        {Method::get, "/rusak", anyone(), break_down, ""},
        {Method::get, "/api/rusak", anyone(), break_down, ""},
        {Method::get, "/api/tidak", anyone(), say_no, ""},
        {Method::get, "/api/aku", signed_in(), say_no, ""},
    }};

    http::Response get(std::string_view path, http::Fields cookies = {}, http::Fields headers = {})
    {
        auto request = request_for(Method::get, path);
        request.cookies = std::move(cookies);
        request.headers = std::move(headers);
        return answer(table, town.program, request);
    }
    http::Response post(http::Fields form, http::Fields cookies, http::Fields headers = {})
    {
        auto request = request_for(Method::post, "/formulir");
        request.form = std::move(form);
        request.cookies = std::move(cookies);
        request.headers = std::move(headers);
        return answer(table, town.program, request);
    }
};

} // namespace pendopo::ui
