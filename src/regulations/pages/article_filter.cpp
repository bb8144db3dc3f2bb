#include "regulations/pages/article_filter.hpp"

#include "platform/http/url.hpp"
#include "regulations/owners.hpp"
#include "regulations/pages/state_words.hpp"

#include <charconv>

namespace pendopo::regulations::pages {

ArticleFilter article_filter(const ui::Visit& visit)
{
    const auto asked = [&](std::string_view name) { return visit.request.query_field(name); };
    ArticleFilter filter{.state = state_in(asked("keadaan")),
        .owner = std::string(asked("siapa")),
        .kind = kind_of(asked("jenis"))};
    const auto page = asked("halaman");
    filter.all = page == "semua";
    std::from_chars(page.data(), page.data() + page.size(), filter.page);
    return filter;
}

std::string address_of(const Regulation& regulation, const ArticleFilter& filter)
{
    std::string address = address_of(regulation);
    char next = '?';
    const auto add = [&](const char* name, std::string_view value) {
        address += next + std::string(name) + "=" + http::encode_percent(value);
        next = '&';
    };
    if (filter.state)
        add("keadaan", address_word(*filter.state));
    if (!filter.owner.empty())
        add("siapa", filter.owner);
    if (filter.kind)
        add("jenis", word(*filter.kind));
    if (filter.all)
        add("halaman", "semua");
    return address;
}

std::vector<const ArticleState*> articles_of(const Workplace& place, const RegulationState& regulation,
    const ArticleFilter& filter)
{
    std::vector<const ArticleState*> met;
    for (const auto& one : regulation.articles)
        if ((!filter.kind || one.article->kind == *filter.kind)
            && (filter.owner.empty() || is_of(place, *one.article, filter.owner)))
            met.push_back(&one);
    return met;
}

} // namespace pendopo::regulations::pages
