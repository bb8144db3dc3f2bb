#include "platform/templates/templates.hpp"

#include "base/invariant.hpp"
#include "platform/assets.hpp"
#include "platform/templates/prepare.hpp"

#include <ctemplate/template.h>

#include <array>
#include <deque>
#include <map>
#include <mutex>

namespace pendopo::templates {

namespace {

ctemplate::TemplateString borrowed(std::string_view text)
{
    return {text.data(), text.size()};
}

using Sources = std::map<std::string, std::string, std::less<>>;

// Every template, compiled once per language; never changed after it is made.
class Library {
public:
    explicit Library(Sources sources) : m_sources(std::move(sources))
    {
        for (const auto language : {Language::indonesian, Language::english}) {
            for (const auto& [name, text] : m_sources)
                if (!cache(language).StringToTemplateCache(name, prepare(name, text, language), ctemplate::STRIP_BLANK_LINES))
                    throw Bug("template " + name + ": ctemplate cannot read it");
            cache(language).Freeze();
        }
    }
    const Sources& sources() const { return m_sources; }
    bool has(std::string_view name) const { return m_sources.contains(name); }
    const ctemplate::TemplateCache& cache(Language language) const { return m_caches[index(language)]; }

private:
    static std::size_t index(Language language) { return language == Language::english ? 1 : 0; }
    ctemplate::TemplateCache& cache(Language language) { return m_caches[index(language)]; }

    Sources m_sources;
    std::array<ctemplate::TemplateCache, 2> m_caches;
};

std::mutex library_lock;
std::shared_ptr<const Library> current;

Sources embedded()
{
    constexpr std::string_view folder = "src/", ending = ".tpl";
    Sources sources;
    each_asset(folder, [&](std::string_view path, std::string_view bytes) {
        if (path.ends_with(ending))
            sources.emplace(path.substr(folder.size(), path.size() - folder.size() - ending.size()), bytes);
    });
    return sources;
}

std::shared_ptr<const Library> library()
{
    const std::lock_guard hold(library_lock);
    if (!current)
        current = std::make_shared<const Library>(embedded());
    return current;
}

void demand(const Library& library, std::string_view template_name)
{
    if (!library.has(template_name))
        throw Bug("template " + std::string(template_name) + ": there is none of this name");
}

} // namespace

struct Fill::Parts {
    std::unique_ptr<ctemplate::TemplateDictionary> owned;
    ctemplate::TemplateDictionary* dictionary;
    std::deque<std::unique_ptr<Fill>> children;
};

Fill::Fill() : m_parts(std::make_unique<Parts>())
{
    m_parts->owned = std::make_unique<ctemplate::TemplateDictionary>("page");
    m_parts->dictionary = m_parts->owned.get();
}

Fill::Fill(ctemplate::TemplateDictionary* borrowed) : m_parts(std::make_unique<Parts>())
{
    m_parts->dictionary = borrowed;
}

Fill::~Fill() = default;

Fill& Fill::set(std::string_view name, std::string_view text)
{
    m_parts->dictionary->SetValue(borrowed(name), borrowed(text));
    return *this;
}

Fill& Fill::set(std::string_view name, std::int64_t number)
{
    m_parts->dictionary->SetIntValue(borrowed(name), number);
    return *this;
}

Fill& Fill::show(std::string_view section)
{
    m_parts->dictionary->ShowSection(borrowed(section));
    return *this;
}

Fill& Fill::show_if(bool condition, std::string_view section)
{
    return condition ? show(section) : *this;
}

Fill& Fill::add(std::string_view section)
{
    auto* child = m_parts->dictionary->AddSectionDictionary(borrowed(section));
    return *m_parts->children.emplace_back(new Fill(child));
}

Fill& Fill::include(std::string_view name, std::string_view template_name)
{
    demand(*library(), template_name);
    auto* child = m_parts->dictionary->AddIncludeDictionary(borrowed(name));
    child->SetFilename(borrowed(template_name));
    return *m_parts->children.emplace_back(new Fill(child));
}

std::string render(std::string_view template_name, Language language, const Fill& fill)
{
    const auto templates = library();
    demand(*templates, template_name);
    std::string page;
    if (!templates->cache(language).ExpandNoLoad(borrowed(template_name), ctemplate::STRIP_BLANK_LINES,
            fill.m_parts->dictionary, nullptr, &page))
        throw Bug("template " + std::string(template_name) + ": could not be filled");
    return page;
}

void load_all()
{
    library();
}

void register_template(const std::string& name, const std::string& text)
{
    const std::lock_guard hold(library_lock);
    auto sources = current ? current->sources() : embedded();
    sources.insert_or_assign(name, text);
    current = std::make_shared<const Library>(std::move(sources));
}

} // namespace pendopo::templates
