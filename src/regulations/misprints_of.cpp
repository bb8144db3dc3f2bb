#include "regulations/misprints_of.hpp"

namespace pendopo::regulations {

static bool belongs(const std::string& part, const std::string& whole)
{
    return part == whole || (part.starts_with(whole) && part[whole.size()] == '-');
}

static bool names(const std::string& articles, const std::string& anchor)
{
    for (std::size_t at = 0; at <= articles.size();) {
        const auto end = std::min(articles.find(';', at), articles.size());
        Article one;
        one.article = articles.substr(at, end - at);
        const auto named = one.anchor();
        if (!named.empty() && (belongs(anchor, named) || belongs(named, anchor)))
            return true;
        at = end + 1;
    }
    return false;
}

std::vector<const governance::Misprint*> misprints_of(const Regulation& regulation, const Article& article)
{
    std::vector<const governance::Misprint*> all;
    const auto anchor = article.anchor();
    for (const auto& misprint : regulation.misprints)
        if (names(misprint.article, anchor))
            all.push_back(&misprint);
    return all;
}

} // namespace pendopo::regulations
