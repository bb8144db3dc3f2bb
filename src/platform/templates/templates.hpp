// Pages from templates (ctemplate, context-aware escaping). The templates are embedded: src/<feature>/pages/home.tpl
// is "requests/pages/home"; a component is "ui/components/text_field/text_field".
// Each begins with {{%AUTOESCAPE context="HTML"}}; one without it is refused. {{NAME:none}} goes unescaped and is only for
// what render() made before. A parameter of an address is {{NAME:u}}: href="/cari?q={{Q:u}}"; without :u it is refused.
// [[Kalimat]] is translated when the template is loaded, so each language has its own compiled copy. Line breaks and
// runs of blanks in it count as one blank. It may hold markers ([[Halo, {{NAME}}]]); its translation must hold the same.
#pragma once
#include "base/message.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace ctemplate {
class TemplateDictionary;
}

namespace pendopo::templates {

// What fills a template. Children live as long as the Fill they came from. For one thread at a time.
class Fill {
public:
    Fill();
    ~Fill();
    Fill(const Fill&) = delete;
    Fill& operator=(const Fill&) = delete;

    Fill& set(std::string_view name, std::string_view text); // {{NAME}}, escaped for where it stands
    Fill& set(std::string_view name, std::int64_t number);
    Fill& show(std::string_view section); // {{#SECTION}} once, without names of its own
    Fill& show_if(bool condition, std::string_view section);
    // One more {{#SECTION}} … {{/SECTION}}; fill the returned. Inside, the names of the Fill around it are known too.
    Fill& add(std::string_view section);
    // {{>NAME}} with that template; fill the returned, for the included knows no names but its own. Bug when there is no
    // such template.
    Fill& include(std::string_view name, std::string_view template_name);

private:
    friend std::string render(std::string_view, Language, const Fill&);
    explicit Fill(ctemplate::TemplateDictionary* borrowed);
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// From any thread. Bug when there is no such template.
std::string render(std::string_view template_name, Language language, const Fill& fill);
// Loads every embedded template in both languages (render does so at its first use); throws Bug naming the file that is
// wrong.
void load_all();
// Adds or replaces a template: for tests and made templates. Loads everything anew, so not for every request.
void register_template(const std::string& name, const std::string& text);

} // namespace pendopo::templates
