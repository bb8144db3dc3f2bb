#include "governance/regulation.hpp"

#include <cctype>

namespace pendopo::governance {

std::string Article::anchor() const
{
    std::string text;
    for (const char c : article) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte))
            text += static_cast<char>(std::tolower(byte));
        else if (!text.empty() && text.back() != '-')
            text += '-';
    }
    if (!text.empty() && text.back() == '-')
        text.pop_back();
    return text;
}

const Article* Regulation::article(std::string_view anchor) const
{
    for (const auto& article : articles)
        if (article.anchor() == anchor)
            return &article;
    return nullptr;
}

} // namespace pendopo::governance
