// The document for people: what each operation does, what it takes and answers. No script.
#include "requests/api/api.hpp"
#include "requests/api/openapi.hpp"
#include "ui/language.hpp"
#include "ui/page.hpp"

#include <algorithm>
#include <cctype>

namespace pendopo::requests::api {

namespace {

using templates::Fill;

// A piece that is written once under components and named where it is used.
const Value& resolved(const Value& piece)
{
    const auto reference = piece.text_or("$ref");
    if (reference.empty())
        return piece;
    const Value* place = &openapi_document();
    for (std::size_t begin = 2; begin <= reference.size();) {
        const auto end = std::min(reference.find('/', begin), reference.size());
        place = &(*place)[std::string_view(reference).substr(begin, end - begin)];
        begin = end + 1;
    }
    return *place;
}

struct Writer {
    const ui::Visit& visit;

    // English stands under the key of OpenAPI, Indonesian beside it as an extension.
    std::string words(const Value& piece, const std::string& key) const
    {
        const auto english = piece.text_or(key);
        return visit.language == Language::english ? english : piece.text_or("x-" + key + "-id", english);
    }
    void parameters(Fill& operation, const Value& all) const
    {
        if (!all.is_list())
            return;
        auto& table = operation.add("PARAMETERS");
        for (const auto& one : all.items()) {
            const auto& parameter = resolved(one);
            table.add("PARAMETER")
                .set("NAME", parameter.text_or("name"))
                .set("PLACE", parameter.text_or("in"))
                .set("MEANING", words(parameter, "description"));
        }
    }
    void operation(Fill& group, const std::string& path, const std::string& method, const Value& said) const
    {
        auto& section = group.add("OPERATION");
        section.set("SUMMARY", words(said, "summary")).set("METHOD", method).set("PATH", path);
        if (said.has("description"))
            section.add("DESCRIPTION").set("TEXT", words(said, "description"));
        parameters(section, said["parameters"]);
        if (const auto& body = resolved(said["requestBody"]); body.has("content")) {
            auto& types = section.add("BODY");
            for (const auto& [type, schema] : body["content"].entries())
                types.add("TYPE").set("NAME", type);
        }
        for (const auto& [status, reply] : said["responses"].entries())
            section.add("REPLY").set("STATUS", status).set("MEANING", words(resolved(reply), "description"));
    }
    void group(Fill& page, const Value& tag) const
    {
        const auto name = tag.text_or("name");
        auto& section = page.add("GROUP");
        section.set("ID", name).set("TITLE", words(tag, "description"));
        for (const auto& [path, operations] : openapi_document()["paths"].entries())
            for (const auto& [method, said] : operations.entries())
                if (said["tags"].is_list() && said["tags"].items().front() == Value(name))
                    operation(section, path, in_capitals(method), said);
    }
    static std::string in_capitals(std::string word)
    {
        for (auto& letter : word)
            letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        return word;
    }
};

} // namespace

Reply show_docs(ui::Visit& visit)
{
    if (auto chosen = ui::choose_language(visit))
        return *std::move(chosen);
    Fill content;
    const Writer writer{visit};
    for (const auto& tag : openapi_document()["tags"].items())
        writer.group(content, tag);
    ui::Page page;
    page.title = visit.say(say("API untuk program lain"));
    page.current = "/api/v1/docs";
    return ui::page(visit, page, "requests/api/docs", content);
}

} // namespace pendopo::requests::api
