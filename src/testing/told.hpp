// What a file's trouble says in each language; files and lines are told once, before the Indonesian.
#pragma once
#include "platform/data/value.hpp"

#include <string>

namespace pendopo::testing {

inline std::string indonesian(const FileTrouble& trouble)
{
    return trouble.expected.substr(0, trouble.expected.find("\n    "));
}
// Of a trouble that is told in one language alone, that it is.
inline std::string english(const FileTrouble& trouble)
{
    const auto at = trouble.expected.find("\n    ");
    return at == std::string::npos ? "not told in English: " + trouble.expected : trouble.expected.substr(at + 5);
}
// "city.yaml:14: expected …"
inline std::string in_english(const FileTrouble& trouble)
{
    return trouble.file + ":" + std::to_string(trouble.line) + ": " + english(trouble);
}

} // namespace pendopo::testing
