#include "catalogue/troubles.hpp"

#include "platform/text/both_languages.hpp"

#include <algorithm>
#include <tuple>

namespace pendopo::catalogue {

void Troubles::add(std::string file, int line, const Message& expected)
{
    m_troubles.push_back({std::move(file), line, text::told_in_both(expected)});
}

std::vector<FileTrouble> Troubles::sorted() const
{
    const auto order = [](const FileTrouble& trouble) { return std::tie(trouble.file, trouble.line, trouble.expected); };
    auto troubles = m_troubles;
    std::stable_sort(troubles.begin(), troubles.end(),
        [&](const FileTrouble& a, const FileTrouble& b) { return order(a) < order(b); });
    const auto end = std::unique(troubles.begin(), troubles.end(),
        [&](const FileTrouble& a, const FileTrouble& b) { return order(a) == order(b); });
    troubles.erase(end, troubles.end());
    return troubles;
}

// Long texts are known by how they begin; no character is cut in two.
static std::string beginning_of(const std::string& text)
{
    constexpr std::size_t enough = 80;
    if (text.size() <= enough)
        return text;
    auto end = enough;
    while ((static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

Bilingual found(const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::null:
        return text::in_both(say("tidak ada apa-apa"));
    case Value::Kind::list:
        return text::in_both(say("daftar"));
    case Value::Kind::map:
        return text::in_both(say("kunci dan isinya"));
    case Value::Kind::text:
        return "'" + beginning_of(value.text()) + "'";
    default:
        return write_json(value);
    }
}

} // namespace pendopo::catalogue
