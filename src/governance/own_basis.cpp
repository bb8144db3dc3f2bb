// The articles that a shared file gives as its basis are those of the cities it was written for. Elsewhere stand the
// articles of the city's own regulations that name it.
#include "governance/drafts.hpp"
#include "governance/parts_of_basis.hpp"

#include <algorithm>

namespace pendopo::governance {

namespace {

// More would tell nobody anything: the regulation's page shows them all.
constexpr std::size_t most_articles = 5;

struct Own {
    const Drafts& drafts;

    bool article(const std::string& basis) const
    {
        return std::any_of(drafts.regulations.begin(), drafts.regulations.end(),
            [&](const auto& draft) { return basis.starts_with(draft.made.number + " "); });
    }

    std::vector<std::string> articles_served_by(Binding::Kind kind, const std::string& key) const
    {
        std::vector<std::string> all;
        for (const auto& draft : drafts.regulations)
            for (const auto& article : draft.made.articles)
                if (all.size() < most_articles
                    && std::any_of(article.served_by.begin(), article.served_by.end(),
                        [&](const Binding& one) { return one.kind == kind && one.key == key; }))
                    all.push_back(draft.made.number + " " + article.article);
        return all;
    }

    // Those of `stated` that are this city's; when none is, the articles that name it.
    std::vector<std::string> basis(std::vector<std::string> stated, Binding::Kind kind, const std::string& key) const
    {
        std::erase_if(stated, [&](const auto& one) { return !article(one); });
        return stated.empty() ? articles_served_by(kind, key) : stated;
    }
};

std::string in_one_text(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

} // namespace

void give_own_basis(Drafts& drafts)
{
    // A city without regulations has nothing to say in their stead.
    if (drafts.regulations.empty())
        return;
    const Own own{drafts};
    for (auto& draft : drafts.registers) {
        auto& made = draft.made;
        if (is_shared(draft.spot("basis")))
            made.basis = own.basis(std::move(made.basis), Binding::Kind::entries, made.key);
        for (auto& step : made.steps)
            if (is_shared(draft.spot("steps")) && !own.article(step.article))
                step.article.clear();
    }
    for (auto& draft : drafts.duties)
        if (auto& made = draft.made; is_shared(draft.spot("basis")))
            made.basis = in_one_text(own.basis(parts_of_basis(made.basis), Binding::Kind::duty, made.key));
    for (auto& draft : drafts.reports) {
        auto& made = draft.made;
        if (!is_shared(draft.spot("basis")))
            continue;
        made.basis = in_one_text(own.basis(parts_of_basis(made.basis), Binding::Kind::report, made.key));
        if (made.basis.empty())
            made.basis = drafts.regulations.front().made.number;
    }
}

} // namespace pendopo::governance
