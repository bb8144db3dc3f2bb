// Value: a piece of data as files and APIs write it: null, yes/no, number, text, list, or map in the order written.
// JSON and YAML are read into it and JSON is written from it; their libraries stay behind this header.
#pragma once
#include "base/result.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace pendopo {

class Value {
public:
    enum class Kind { null, boolean, integer, real, text, list, map };
    using Entry = std::pair<std::string, Value>;

    Value() = default;
    Value(std::nullptr_t) {}
    Value(bool yes) : m_content(yes) {}
    Value(int number) : m_content(std::int64_t{number}) {}
    Value(std::int64_t number) : m_content(number) {}
    Value(double number) : m_content(number) {}
    Value(std::string text) : m_content(std::move(text)) {}
    Value(std::string_view text) : m_content(std::string(text)) {}
    Value(const char* text) : m_content(std::string(text)) {}
    static Value list(std::vector<Value> items = {});
    static Value map(std::vector<Entry> entries = {});

    Kind kind() const { return static_cast<Kind>(m_content.index()); }
    bool is_null() const { return kind() == Kind::null; }
    bool is_text() const { return kind() == Kind::text; }
    bool is_integer() const { return kind() == Kind::integer; }
    bool is_boolean() const { return kind() == Kind::boolean; }
    bool is_list() const { return kind() == Kind::list; }
    bool is_map() const { return kind() == Kind::map; }

    // Each throws Bug on another kind: ask is_…() first.
    bool boolean() const;
    std::int64_t integer() const;
    double real() const; // of an integer too
    const std::string& text() const;
    const std::vector<Value>& items() const;
    const std::vector<Entry>& entries() const;

    // The value under a key of a map, or null (also when this is not a map).
    const Value& operator[](std::string_view key) const;
    bool has(std::string_view key) const;
    void set(std::string_view key, Value value); // replaces; makes a map of null
    void push(Value value);                      // makes a list of null
    std::string text_or(std::string_view key, std::string_view otherwise = {}) const;

    // The line of the file it stood on, from 1 (of its key, for the value of a map's key); 0 where unknown, as in JSON.
    int line() const { return m_line; }
    void set_line(int line) { m_line = line; }

    // Lines do not count, nor does the order of a map's keys.
    bool operator==(const Value& other) const;

private:
    using Items = std::vector<Value>;
    using Entries = std::vector<Entry>;
    const Entry* find(std::string_view key) const;

    // In the order of Kind.
    std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Items, Entries> m_content = nullptr;
    int m_line = 0;
};

// RFC 8259. Refuses invalid UTF-8, duplicate keys, trailing text, and nesting deeper than 32 (Why::malformed).
Result<Value> read_json(std::string_view text);
// Compact; keys in the order set; invalid UTF-8 becomes U+FFFD; infinity and not-a-number become null.
std::string write_json(const Value& value);
std::string write_json_indented(const Value& value);

// A file's trouble, as a person who edits it must read it: "services/magang.yaml:14: expected …".
struct FileTrouble {
    std::string file;
    int line = 0;
    std::string expected;
    std::string text() const;
};

// YAML 1.2 core, one document; duplicate keys, anchors, tags and nesting deeper than 32 are refused. Quoted text stays
// text, and so does what only looks like a number to a machine: 0812, 000.1.4, +62812, 0x1f, 2026-01-05, 07:15.
// Throws FileTroubleError.
Value read_yaml(std::string_view text, const std::string& file_name);
Value read_yaml_file(const std::string& path); // throws too when the file cannot be read

struct FileTroubleError : std::runtime_error {
    explicit FileTroubleError(FileTrouble trouble);
    FileTrouble trouble;
};

} // namespace pendopo
