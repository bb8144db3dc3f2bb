// One line per thing that happened, as key=value (logfmt), to standard error (spdlog); from any thread. Never personal
// data: pass ids and codes. time=2026-11-23T07:05:00.123Z level=info event=request.submitted request=TD-42
#pragma once
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace pendopo::log {

struct Pair {
    std::string_view key;
    std::string value;
    Pair(std::string_view k, std::string v) : key(k), value(std::move(v)) {}
    Pair(std::string_view k, std::string_view v) : key(k), value(v) {}
    Pair(std::string_view k, const char* v) : key(k), value(v) {}
    Pair(std::string_view k, std::int64_t v) : key(k), value(std::to_string(v)) {}
    Pair(std::string_view k, int v) : key(k), value(std::to_string(v)) {}
};

enum class Level { quiet, error, warning, info, debug };
void set_level(Level level); // info at the start
void debug(std::string_view event, std::initializer_list<Pair> pairs = {});
void info(std::string_view event, std::initializer_list<Pair> pairs = {});
void warning(std::string_view event, std::initializer_list<Pair> pairs = {});
void error(std::string_view event, std::initializer_list<Pair> pairs = {});

} // namespace pendopo::log
