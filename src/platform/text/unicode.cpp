#include "platform/text/unicode.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace pendopo::text {

namespace {

const icu::Normalizer2& form(const icu::Normalizer2* (*instance)(UErrorCode&))
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = instance(status);
    INVARIANT(U_SUCCESS(status), "ICU carries its normalisation data");
    return *normalizer;
}

icu::UnicodeString normalized(const icu::Normalizer2& normalizer, const icu::UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    auto result = normalizer.normalize(text, status);
    INVARIANT(U_SUCCESS(status), "every text can be normalised");
    return result;
}

icu::UnicodeString decode(std::string_view utf8)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
}

std::string encode(const icu::UnicodeString& text)
{
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

// Calls `see` with each code point; -1 stands for bytes that are no character.
template <class See>
void each_code_point(std::string_view utf8, See see)
{
    const auto size = static_cast<int32_t>(utf8.size());
    for (int32_t i = 0; i < size;) {
        UChar32 point = 0;
        U8_NEXT(utf8.data(), i, size, point);
        see(point);
    }
}

bool is_blank(UChar32 point)
{
    return u_isUWhiteSpace(point);
}

// Marks that turn the direction of writing around: a name could be made to look like another.
bool turns_direction(UChar32 point)
{
    return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069) || point == 0xfeff;
}

// Whether `odd(word)` is 0 throughout the text, eight bytes at a time; what is missing of the last eight counts as blanks.
template <class Odd>
bool none_odd(std::string_view text, Odd odd)
{
    constexpr std::size_t size = sizeof(std::uint64_t);
    while (!text.empty()) {
        std::uint64_t word = 0x2020202020202020;
        const auto taken = std::min(size, text.size());
        std::memcpy(&word, text.data(), taken);
        if (odd(word))
            return false;
        text.remove_prefix(taken);
    }
    return true;
}

constexpr std::uint64_t each = 0x0101010101010101, highest = each << 7;

// The highest bit of some byte that is below `limit`, which is at most 0x80.
constexpr std::uint64_t any_below(std::uint64_t word, std::uint64_t limit)
{
    return (word - each * limit) & ~word & highest;
}

bool is_ascii(std::string_view text)
{
    return none_odd(text, [](std::uint64_t word) { return word & highest; });
}

bool is_apostrophe(UChar32 point)
{
    return point == '\'' || point == 0x2018 || point == 0x2019 || point == 0x02bc;
}

} // namespace

bool is_plain_line(std::string_view text)
{
    constexpr std::uint64_t removed = each * 0x7f; // DEL
    return none_odd(text,
        [](std::uint64_t word) { return (word & highest) | any_below(word, 0x20) | any_below(word ^ removed, 1); });
}

bool valid_utf8(std::string_view text)
{
    if (is_ascii(text))
        return true;
    bool valid = true;
    each_code_point(text, [&](UChar32 point) { valid = valid && point >= 0; });
    return valid;
}

std::size_t length(std::string_view utf8)
{
    if (is_ascii(utf8))
        return utf8.size();
    std::size_t count = 0;
    each_code_point(utf8, [&](UChar32) { ++count; });
    return count;
}

std::string tidy(std::string_view utf8)
{
    if (is_plain_line(utf8)) {
        const auto begin = std::min(utf8.find_first_not_of(' '), utf8.size());
        const auto end = utf8.find_last_not_of(' ') + 1;
        return std::string(utf8.substr(begin, begin < end ? end - begin : 0));
    }
    icu::UnicodeString kept;
    UChar32 before = 0;
    each_code_point(utf8, [&](UChar32 point) {
        if (point == '\r' || (point == '\n' && before != '\r') || point == 0x2028 || point == 0x2029)
            kept.append(UChar32('\n'));
        else if (point == '\t')
            kept.append(UChar32(' '));
        else if (point >= 0 && u_charType(point) != U_CONTROL_CHAR && !turns_direction(point))
            kept.append(point);
        before = point;
    });
    int32_t begin = 0, end = kept.length();
    while (begin < end && is_blank(kept[begin]))
        ++begin;
    while (end > begin && is_blank(kept[end - 1]))
        --end;
    return encode(normalized(form(icu::Normalizer2::getNFCInstance), kept.tempSubStringBetween(begin, end)));
}

static std::string fold_ascii(std::string_view text)
{
    std::string words;
    words.reserve(text.size());
    bool gap = false;
    for (char c : text) {
        if (c == '\'')
            continue;
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
            gap = true;
            continue;
        }
        if (gap && !words.empty())
            words += ' ';
        gap = false;
        words += c;
    }
    return words;
}

std::string fold(std::string_view utf8)
{
    if (is_ascii(utf8))
        return fold_ascii(utf8);
    const auto apart = normalized(form(icu::Normalizer2::getNFKDInstance), decode(utf8).foldCase());
    icu::UnicodeString words;
    bool gap = false;
    for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 point = apart.char32At(i);
        if (u_charType(point) == U_NON_SPACING_MARK || is_apostrophe(point))
            continue;
        if (!u_isalnum(point)) {
            gap = true;
            continue;
        }
        if (gap && !words.isEmpty())
            words.append(UChar32(' '));
        gap = false;
        words.append(point);
    }
    return encode(words);
}

} // namespace pendopo::text
