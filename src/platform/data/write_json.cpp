#include "platform/data/utf8.hpp"
#include "platform/data/value.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace pendopo {

namespace {

void write_escape(std::string& out, unsigned char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out.append("\\u00").append(1, digits[c >> 4]).append(1, digits[c & 15]);
    }
}

constexpr auto plain = [] {
    std::array<bool, 256> table{};
    for (unsigned c = 0x20; c < 0x80; ++c)
        table[c] = c != '"' && c != '\\';
    return table;
}();

void write_text(std::string& out, std::string_view text)
{
    out += '"';
    for (std::size_t i = 0; i < text.size();) {
        const auto from = i;
        while (i < text.size() && plain[static_cast<unsigned char>(text[i])])
            ++i;
        out.append(text, from, i - from);
        if (i == text.size())
            break;
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80) {
            write_escape(out, c);
            ++i;
        } else if (const auto length = character_length(text.substr(i))) {
            out.append(text, i, length);
            i += length;
        } else {
            out += "\xef\xbf\xbd";
            ++i;
        }
    }
    out += '"';
}

template <class Number>
std::string_view digits_of(Number number, char (&buffer)[40])
{
    return {buffer, static_cast<std::size_t>(std::to_chars(buffer, buffer + sizeof buffer, number).ptr - buffer)};
}

void write_real(std::string& out, double number)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    char buffer[40];
    const auto digits = digits_of(number, buffer);
    out += digits;
    // 3.0 must not come back as a whole number.
    if (digits.find_first_of(".e") == std::string_view::npos)
        out += ".0";
}

struct JsonWriter {
    std::string out;
    bool indented;
    int depth = 0;

    void new_line()
    {
        if (indented)
            out.append(1, '\n').append(static_cast<std::size_t>(depth) * 2, ' ');
    }
    template <class Items, class Write>
    void enclose(char open, char close, const Items& items, Write write_item)
    {
        out += open;
        ++depth;
        for (const auto& item : items) {
            if (&item != &items.front())
                out += ',';
            new_line();
            write_item(item);
        }
        --depth;
        if (!items.empty())
            new_line();
        out += close;
    }
    void write_integer(std::int64_t number)
    {
        char buffer[40];
        out += digits_of(number, buffer);
    }
    void write(const Value& value)
    {
        switch (value.kind()) {
        case Value::Kind::null:
            out += "null";
            return;
        case Value::Kind::boolean:
            out += value.boolean() ? "true" : "false";
            return;
        case Value::Kind::integer:
            write_integer(value.integer());
            return;
        case Value::Kind::real:
            write_real(out, value.real());
            return;
        case Value::Kind::text:
            write_text(out, value.text());
            return;
        case Value::Kind::list:
            enclose('[', ']', value.items(), [&](const Value& item) { write(item); });
            return;
        case Value::Kind::map:
            enclose('{', '}', value.entries(), [&](const Value::Entry& entry) {
                write_text(out, entry.first);
                out += indented ? ": " : ":";
                write(entry.second);
            });
        }
    }
};

} // namespace

std::string write_json(const Value& value)
{
    JsonWriter writer{{}, false};
    writer.write(value);
    return std::move(writer.out);
}

std::string write_json_indented(const Value& value)
{
    JsonWriter writer{{}, true};
    writer.write(value);
    return std::move(writer.out);
}

} // namespace pendopo
