// Every article names what serves it in this city; what stands as a basis elsewhere is an article here.
#include "governance/parts_of_basis.hpp"
#include "governance/references.hpp"
#include "platform/text/both_languages.hpp"

#include <algorithm>

namespace pendopo::governance {

void check_regulations(const Drafts& drafts, catalogue::Troubles& troubles)
{
    const References refer(drafts, troubles);
    for (const auto& draft : drafts.regulations)
        for (const auto& article : draft.made.articles)
            for (const auto& binding : article.served_by)
                refer.binding(binding, text::in_both(say("ketentuan '{0}'", article.article)));
}

// Whether one anchor is the other's, or a part of it: "pasal-7" and "pasal-7-ayat-1".
static bool belongs(const std::string& part, const std::string& whole)
{
    return part == whole || (part.starts_with(whole) && part[whole.size()] == '-');
}

static std::vector<const Article*> articles_of(const Regulation& regulation, const std::string& name)
{
    Article wanted;
    wanted.article = name;
    const auto anchor = wanted.anchor();
    std::vector<const Article*> all;
    for (const auto& article : regulation.articles)
        if (const auto known = article.anchor(); belongs(known, anchor) || belongs(anchor, known))
            all.push_back(&article);
    return all;
}

// One basis: "67/2019 Pasal 24 ayat (1)"; another city's regulations are not looked at.
static void check_one(const Spot& spot, const std::string& key, const std::string& basis, const Drafts& drafts,
    const References& refer)
{
    for (const auto& draft : drafts.regulations) {
        const auto& number = draft.made.number;
        if (number.empty() || !basis.starts_with(number + " "))
            continue;
        const auto articles = articles_of(draft.made, basis.substr(number.size() + 1));
        const bool waived
            = std::all_of(articles.begin(), articles.end(), [](const Article* article) { return article->served_by.empty(); });
        if (articles.empty())
            refer.add(spot, say("seharusnya ketentuan dari {0} dalam '{1}'; yang tertulis '{2}'", draft.file.file, key, basis));
        else if (waived)
            refer.add(spot,
                say("seharusnya ketentuan dari {0} yang ada pelaksananya dalam '{1}'; yang tertulis '{2}', yang "
                    "dikecualikan ('waiver')",
                    draft.file.file, key, basis));
    }
}

// A shared duty that nothing in this city sets would be owed by order of another one.
static void demand_source(const Draft<Duty>& draft, const Drafts& drafts, const References& refer)
{
    const auto parts = parts_of_basis(draft.made.basis);
    bool own = drafts.regulations.empty() || !is_shared(draft.spot("basis"));
    for (const auto& regulation : drafts.regulations) {
        const auto& number = regulation.made.number;
        own = own || std::any_of(parts.begin(), parts.end(), [&](const auto& part) { return part.starts_with(number + " "); });
        for (const auto& article : regulation.made.articles)
            own = own || std::any_of(article.served_by.begin(), article.served_by.end(), [&](const Binding& binding) {
                return binding.kind == Binding::Kind::duty && binding.key == draft.made.key;
            });
    }
    if (!own)
        refer.add(draft.file,
            say("seharusnya ada ketentuan dalam peraturan daerah ini yang menetapkan kewajiban '{0}' ({duty: {1}} "
                "dalam 'served_by'-nya), atau 'basis' di antaranya; yang tertulis '{2}'",
                draft.made.key, draft.made.key, draft.made.basis));
}

void check_basis(const Drafts& drafts, catalogue::Troubles& troubles)
{
    const References refer(drafts, troubles);
    const auto check = [&](const Spot& spot, const std::string& basis, const char* key = "basis") {
        for (const auto& part : parts_of_basis(basis))
            check_one(spot, key, part, drafts, refer);
    };
    for (const auto& draft : drafts.registers)
        for (const auto& basis : draft.made.basis)
            check(draft.spot("basis"), basis);
    for (const auto& draft : drafts.duties) {
        check(draft.spot("basis"), draft.made.basis);
        demand_source(draft, drafts, refer);
    }
    for (const auto& draft : drafts.reports)
        check(draft.spot("basis"), draft.made.basis);
    for (const auto& service : drafts.service_articles)
        check(service.spot, service.article, "article");
}

} // namespace pendopo::governance
