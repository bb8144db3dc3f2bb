#include "platform/log/log.hpp"

#include "platform/log/gathering_sink.hpp"

#include <spdlog/spdlog.h>
#include <unistd.h>

namespace pendopo::log {

namespace {

spdlog::logger& logger()
{
    static const auto made = [] {
        auto log = std::make_shared<spdlog::logger>("pendopo", std::make_shared<GatheringSink>(STDERR_FILENO));
        log->set_pattern("time=%Y-%m-%dT%H:%M:%S.%eZ level=%l %v", spdlog::pattern_time_type::utc);
        return log;
    }();
    return *made;
}

bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

bool needs_quotes(std::string_view value)
{
    for (char c : value)
        if (c == ' ' || c == '=' || c == '"' || c == '\\' || is_control(c))
            return true;
    return value.empty();
}

// A value with a line break in it must not be able to forge a line of its own.
void append_quoted(std::string& line, std::string_view value)
{
    static constexpr char digits[] = "0123456789abcdef";
    line += '"';
    for (char c : value) {
        if (c == '"' || c == '\\')
            line.append(1, '\\').append(1, c);
        else if (c == '\n')
            line += "\\n";
        else if (is_control(c))
            line.append("\\x").append(1, digits[c >> 4]).append(1, digits[c & 15]);
        else
            line += c;
    }
    line += '"';
}

void append_pair(std::string& line, std::string_view key, std::string_view value)
{
    line.append(key).append(1, '=');
    if (needs_quotes(value))
        append_quoted(line, value);
    else
        line += value;
}

void write(spdlog::level::level_enum level, std::string_view event, std::initializer_list<Pair> pairs)
{
    if (!logger().should_log(level))
        return;
    std::string line;
    append_pair(line, "event", event);
    for (const Pair& pair : pairs) {
        line += ' ';
        append_pair(line, pair.key, pair.value);
    }
    logger().log(level, spdlog::string_view_t(line.data(), line.size()));
}

} // namespace

void set_level(Level level)
{
    static constexpr spdlog::level::level_enum levels[]
        = {spdlog::level::off, spdlog::level::err, spdlog::level::warn, spdlog::level::info, spdlog::level::debug};
    logger().set_level(levels[static_cast<int>(level)]);
}

void debug(std::string_view event, std::initializer_list<Pair> pairs)
{
    write(spdlog::level::debug, event, pairs);
}
void info(std::string_view event, std::initializer_list<Pair> pairs)
{
    write(spdlog::level::info, event, pairs);
}
void warning(std::string_view event, std::initializer_list<Pair> pairs)
{
    write(spdlog::level::warn, event, pairs);
}
void error(std::string_view event, std::initializer_list<Pair> pairs)
{
    write(spdlog::level::err, event, pairs);
}

} // namespace pendopo::log
