// The pages of the office, asked for by its people as a browser would, for the tests of this folder.
#pragma once
#include "requests/pages/office_pages.hpp"
#include "requests/papers/office_test.hpp"
#include "ui/asked_page_test.hpp"

#include <gtest/gtest.h>

namespace pendopo::requests::pages {

class OfficePages : public Office {
protected:
    using Answered = ui::AskedPage;
    using Form = http::Fields;

    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor,
        const std::map<std::string, std::string, std::less<>>& path, const Form& form = {}, const Form& query = {})
    {
        http::Request request;
        request.path = "/";
        request.form = form;
        request.query = query;
        ui::Visit visit{.request = request, .program = program, .actor = actor, .now = now, .parameters = path};
        return ui::asked_page(handler(visit));
    }
    Answered of(Reply (*handler)(ui::Visit&), const access::Actor& actor, const Request& request, Form form = {})
    {
        form.emplace_back("versi", std::to_string(request.version));
        return ask(handler, actor, {{"number", request.number}}, form);
    }
    static Form ticks(Form form = {})
    {
        for (int i = 0; i < 4; ++i)
            form.emplace_back("centang", "surat_permohonan." + std::to_string(i));
        return form;
    }

    ui::Program program{catalogue(), *database, identifiers, files, Secret("kunci untuk uji"), "https://disko.example",
        [this] { return now; }, &place};
};

} // namespace pendopo::requests::pages
