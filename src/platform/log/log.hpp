// One line per thing that happened, as key=value, to standard error (spdlog). Never personal data: pass ids and codes.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace pendopo::log {

struct Pair {
    std::string_view key;
    std::string value;
    Pair(std::string_view k, std::string v) : key(k), value(std::move(v)) {}
    Pair(std::string_view k, const char* v) : key(k), value(v) {}
    Pair(std::string_view k, std::int64_t v) : key(k), value(std::to_string(v)) {}
    Pair(std::string_view k, int v) : key(k), value(std::to_string(v)) {}
};

enum class Level { quiet, error, warning, info, debug };
void set_level(Level level);
void info(std::string_view event, std::initializer_list<Pair> pairs = {});
void warning(std::string_view event, std::initializer_list<Pair> pairs = {});
void error(std::string_view event, std::initializer_list<Pair> pairs = {});

} // namespace pendopo::log
