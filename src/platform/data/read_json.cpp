#include "platform/data/value.hpp"

#include <simdjson.h>

#include <algorithm>

namespace pendopo {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t depth_limit = 32; // lists and maps inside one another

Refusal refuse_json(std::string code, Message message)
{
    return refuse(Why::malformed, std::move(code), std::move(message));
}

Refusal refuse_malformed()
{
    return refuse_json("json.malformed", say("Data JSON tidak dapat dibaca."));
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

Result<Value> value_of(const dom::element& element);

Result<Value> list_of(const dom::array& array)
{
    std::vector<Value> items;
    items.reserve(array.size());
    for (const auto item : array)
        items.push_back(TRY(value_of(item)));
    return Value::list(std::move(items));
}

Result<Value> map_of(const dom::object& object)
{
    std::vector<Value::Entry> entries;
    entries.reserve(object.size());
    for (const auto& [key, element] : object)
        entries.emplace_back(std::string(key), TRY(value_of(element)));
    if (has_equal_keys(entries))
        return refuse_json("json.duplicate_key", say("Data JSON memuat kunci yang sama dua kali."));
    return Value::map(std::move(entries));
}

Result<Value> value_of(const dom::element& element)
{
    switch (element.type()) {
    case dom::element_type::ARRAY:
        return list_of(dom::array(element));
    case dom::element_type::OBJECT:
        return map_of(dom::object(element));
    case dom::element_type::INT64:
        return Value(std::int64_t(element));
    case dom::element_type::UINT64:
        return Value(static_cast<double>(std::uint64_t(element)));
    case dom::element_type::DOUBLE:
        return Value(double(element));
    case dom::element_type::STRING:
        return Value(std::string_view(element));
    case dom::element_type::BOOL:
        return Value(bool(element));
    case dom::element_type::NULL_VALUE:
        break;
    }
    return Value();
}

std::unique_ptr<dom::parser> make_parser(std::size_t capacity)
{
    auto parser = std::make_unique<dom::parser>();
    if (parser->allocate(capacity, depth_limit))
        throw std::bad_alloc();
    return parser;
}

// Short texts are read again and again in the same room, which each thread keeps; that of a long one is given back.
dom::element parse(std::string_view text, std::unique_ptr<dom::parser>& long_parser, simdjson::error_code& error)
{
    constexpr std::size_t short_text = 8 * 1024;
    thread_local const auto short_parser = make_parser(short_text);
    if (text.size() > short_text)
        long_parser = make_parser(text.size());
    dom::element whole;
    error = (long_parser ? long_parser : short_parser)->parse(text.data(), text.size()).get(whole);
    return whole;
}

} // namespace

Result<Value> read_json(std::string_view text)
{
    // simdjson skips a byte order mark; RFC 8259 8.1 lets us refuse it.
    if (text.starts_with("\xef\xbb\xbf"))
        return refuse_malformed();
    std::unique_ptr<dom::parser> long_parser;
    simdjson::error_code error;
    const auto whole = parse(text, long_parser, error);
    if (error == simdjson::DEPTH_ERROR)
        return refuse_json("json.too_deep", say("Data JSON tersusun terlalu dalam."));
    if (error == simdjson::MEMALLOC)
        throw std::bad_alloc();
    if (error)
        return refuse_malformed();
    return value_of(whole);
}

} // namespace pendopo
