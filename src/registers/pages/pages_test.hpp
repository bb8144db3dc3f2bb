// The pages of the small registers, asked for by their people as a browser would, for the tests of this folder.
#pragma once
#include "registers/pages/pages.hpp"
#include "registers/registers_test.hpp"
#include "ui/asked_page_test.hpp"

namespace pendopo::registers::pages {

using Parameters = std::map<std::string, std::string, std::less<>>;

class RegisterPages : public SmallRegisters {
protected:
    using Answered = ui::AskedPage;

    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor, const Parameters& path,
        const http::Fields& form = {}, const http::Fields& query = {})
    {
        http::Request request;
        request.method = form.empty() ? http::Method::get : http::Method::post;
        request.path = "/";
        request.form = form;
        request.query = query;
        ui::Visit visit{.request = request, .program = program, .actor = actor, .now = now, .parameters = path};
        return ui::asked_page(handler(visit));
    }
    static Parameters of(const std::string& key) { return {{"register", key}}; }
    static Parameters of(const Entry& entry) { return {{"register", entry.register_key}, {"id", std::to_string(entry.id)}}; }
    static Parameters step(const Entry& entry, const std::string& key)
    {
        auto path = of(entry);
        path.emplace("step", key);
        return path;
    }
    static http::Fields seen(const Entry& entry, http::Fields form = {})
    {
        form.emplace_back("_versi", std::to_string(entry.version));
        return form;
    }

    ui::Program program{town.catalogue, *database, identifiers, files, Secret("kunci untuk uji"), "https://kecil.example",
        [this] { return now; }, nullptr, &town.arrangements};
};

} // namespace pendopo::registers::pages
