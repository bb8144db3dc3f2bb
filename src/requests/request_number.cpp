#include "requests/request_number.hpp"

#include <cctype>
#include <cstdio>

namespace pendopo::requests {

namespace {

// Damm's quasigroup of order ten.
constexpr int table[10][10] = {{0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

int check_digit(std::string_view digits)
{
    int state = 0;
    for (char digit : digits)
        state = table[state][digit - '0'];
    return state;
}

} // namespace

std::string make_request_number(std::string_view prefix, int year, std::int64_t running)
{
    char digits[32];
    std::snprintf(digits, sizeof digits, "%02d-%04lld", year % 100, static_cast<long long>(running));
    std::string bare;
    for (const char* c = digits; *c; ++c)
        if (*c != '-')
            bare += *c;
    return std::string(prefix) + "-" + digits + "-" + std::to_string(check_digit(bare));
}

std::optional<std::string> read_request_number(std::string_view prefix, std::string_view typed)
{
    std::string letters, digits;
    for (char c : typed) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (std::isalpha(static_cast<unsigned char>(c)) && digits.empty())
            letters += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        else if (c != ' ' && c != '-')
            return std::nullopt;
    }
    if ((!letters.empty() && letters != prefix) || digits.size() < 7 || digits.size() > 14 || check_digit(digits) != 0)
        return std::nullopt;
    return std::string(prefix) + "-" + digits.substr(0, 2) + "-" + digits.substr(2, digits.size() - 3) + "-" + digits.back();
}

} // namespace pendopo::requests
