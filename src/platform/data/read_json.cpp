#include "platform/data/value.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace pendopo {

namespace {

constexpr std::size_t depth_limit = 32;

Refusal refuse_json(std::string code, Message message)
{
    return refuse(Why::malformed, std::move(code), std::move(message));
}

bool has_equal_keys(const std::vector<Value::Entry>& entries)
{
    std::vector<std::string_view> keys;
    keys.reserve(entries.size());
    for (const auto& entry : entries)
        keys.push_back(entry.first);
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) != keys.end();
}

// Builds a Value while nlohmann's parser reads; false from any step stops it, with the reason in `refusal`.
struct JsonBuilder : nlohmann::json_sax<nlohmann::json> {
    struct Open {
        bool is_map;
        std::string key;
        std::vector<Value> items;
        std::vector<Value::Entry> entries;
    };
    std::vector<Open> open;
    Value whole;
    Refusal refusal;

    bool put(Value value)
    {
        if (open.empty())
            whole = std::move(value);
        else if (open.back().is_map)
            open.back().entries.emplace_back(std::move(open.back().key), std::move(value));
        else
            open.back().items.push_back(std::move(value));
        return true;
    }
    bool begin(bool is_map)
    {
        if (open.size() == depth_limit) {
            refusal = refuse_json("json.too_deep", say("Data JSON tersusun terlalu dalam."));
            return false;
        }
        open.push_back({is_map, {}, {}, {}});
        return true;
    }

    bool null() override { return put(nullptr); }
    bool boolean(bool yes) override { return put(yes); }
    bool number_integer(number_integer_t number) override { return put(std::int64_t{number}); }
    bool number_unsigned(number_unsigned_t number) override
    {
        if (number > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return put(static_cast<double>(number));
        return put(static_cast<std::int64_t>(number));
    }
    bool number_float(number_float_t number, const string_t&) override { return put(number); }
    bool string(string_t& text) override { return put(std::move(text)); }
    bool binary(binary_t&) override { return false; } // never in JSON text
    bool start_object(std::size_t) override { return begin(true); }
    bool start_array(std::size_t) override { return begin(false); }
    bool key(string_t& name) override
    {
        open.back().key = std::move(name);
        return true;
    }
    bool end_object() override
    {
        if (has_equal_keys(open.back().entries)) {
            refusal = refuse_json("json.duplicate_key", say("Data JSON memuat kunci yang sama dua kali."));
            return false;
        }
        Value map = Value::map(std::move(open.back().entries));
        open.pop_back();
        return put(std::move(map));
    }
    bool end_array() override
    {
        Value list = Value::list(std::move(open.back().items));
        open.pop_back();
        return put(std::move(list));
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override
    {
        refusal = refuse_json("json.malformed", say("Data JSON tidak dapat dibaca (bita ke-{0}).", std::to_string(position)));
        return false;
    }
};

} // namespace

Result<Value> read_json(std::string_view text)
{
    // nlohmann's reader skips a byte order mark; RFC 8259 8.1 lets us refuse it.
    if (text.starts_with("\xef\xbb\xbf"))
        return refuse_json("json.malformed", say("Data JSON tidak dapat dibaca (bita ke-{0}).", "1"));
    JsonBuilder builder;
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return std::move(builder.refusal);
    return std::move(builder.whole);
}

} // namespace pendopo
