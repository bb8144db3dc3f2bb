// Requests written beforehand: a text with places into which each client writes its own numbers, without growing it.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace pendopo::bench {

std::string post(std::string_view path, std::string_view token, std::string_view type, std::size_t length);
std::string post_json(std::string_view path, std::string_view token, std::string_view body);
std::string get(std::string_view target, std::string_view token);

// The JSON of a submission without files; "00000000" in it is for stamp().
std::string submission_json();
// Writes the number, eight digits, over the first run of eight that find_stamp found.
std::size_t find_stamp(std::string_view text);
void stamp(std::string& text, std::size_t at, std::int64_t number);

// The multipart form around a submission and one file.
struct Form {
    std::string before, after; // of the file's bytes
    static constexpr std::string_view type = "multipart/form-data; boundary=pendopo-bench";
};
Form form_with_file(std::string_view file_name, std::string_view media_type);

// A text or a whole number in an answer: member(body, "number"). Empty when it is not there.
std::string_view member(std::string_view json, std::string_view name);

} // namespace pendopo::bench
