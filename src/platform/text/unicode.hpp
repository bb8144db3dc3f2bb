// Checks and folds of UTF-8 text (ICU).
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace pendopo::text {

bool valid_utf8(std::string_view text);
// Letters, digits, punctuation and blanks of ASCII only: most of what people type, and it needs no table of characters.
bool is_plain_line(std::string_view text);
// What a person would count as letters (grapheme clusters are not needed: code points).
std::size_t length(std::string_view utf8);
// Trimmed, control characters and marks that turn the direction of writing removed (line breaks kept as \n, tabs become
// blanks), bytes that are no UTF-8 removed, NFC.
std::string tidy(std::string_view utf8);
// Lower case without accents and punctuation ("Jum'at" is "jumat"), words separated by one blank: for searching.
std::string fold(std::string_view utf8);

} // namespace pendopo::text
