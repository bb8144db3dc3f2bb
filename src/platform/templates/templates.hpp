// Pages from templates (ctemplate, context-aware escaping). The templates are embedded: src/<feature>/pages/home.tpl
// is "requests/pages/home"; a component is "ui/components/text_field/text_field".
// [[Kalimat]] in a template is translated when it is loaded, so each language has its own compiled copy.
// A template without the auto-escape pragma is refused.
#pragma once
#include "base/message.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace ctemplate {
class TemplateDictionary;
}

namespace pendopo::templates {

// What fills a template. Children live as long as the Fill they came from.
class Fill {
public:
    Fill();
    ~Fill();
    Fill(const Fill&) = delete;
    Fill& operator=(const Fill&) = delete;

    Fill& set(std::string_view name, std::string_view text);       // {{NAME}}, escaped for where it stands
    Fill& set(std::string_view name, std::int64_t number);
    Fill& show(std::string_view section);                          // {{#SECTION}} once, without names of its own
    Fill& show_if(bool condition, std::string_view section);
    Fill& add(std::string_view section);                           // one more {{#SECTION}} … {{/SECTION}}; fill the returned
    Fill& include(std::string_view name, std::string_view template_name); // {{>NAME}} with that template; fill the returned

private:
    friend std::string render(std::string_view, Language, const Fill&);
    friend class Children;
    explicit Fill(ctemplate::TemplateDictionary* borrowed);
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

std::string render(std::string_view template_name, Language language, const Fill& fill);
// Loads every embedded template in both languages; throws Bug naming the file that is wrong.
void load_all();

} // namespace pendopo::templates
