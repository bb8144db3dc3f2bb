#include "requests/api/body_reader.hpp"

#include <algorithm>
#include <limits>

namespace pendopo::requests::api {

namespace {

const Value nothing;

// RFC 6901 section 3
std::string escaped(std::string_view key)
{
    std::string token;
    for (const char c : key)
        token += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return token;
}

} // namespace

BodyReader::BodyReader(const Value& body, std::string at, std::vector<Complaint>& complaints)
    : m_body(body), m_at(std::move(at)), m_complaints(complaints)
{
    if (!m_body.is_map())
        m_complaints.push_back({m_at.empty() ? "/" : m_at, say("Kirim objek JSON di sini."), "body.kind"});
}

void BodyReader::complain(std::string_view key, std::string code, Message message)
{
    m_complaints.push_back({m_at + "/" + escaped(key), std::move(message), std::move(code)});
}

const Value* BodyReader::member(std::string_view key, Need need, bool (Value::*fits)() const, const char* wanted)
{
    m_known.push_back(key);
    const auto& value = m_body[key];
    if (value.is_null()) {
        if (need == Need::required && m_body.is_map())
            complain(key, "body.missing", say("Kirim juga “{0}”.", std::string(key)));
        return nullptr;
    }
    if ((value.*fits)())
        return &value;
    complain(key, "body.kind", say("“{0}” harus berupa {1}.", std::string(key), wanted));
    return nullptr;
}

std::string BodyReader::text(std::string_view key, Need need)
{
    const auto* value = member(key, need, &Value::is_text, "JSON string");
    return value ? value->text() : std::string();
}

int BodyReader::whole_number(std::string_view key, Need need)
{
    const auto* value = member(key, need, &Value::is_integer, "JSON integer");
    if (!value)
        return 0;
    if (value->integer() < 0 || value->integer() > std::numeric_limits<int>::max()) {
        complain(key, "body.range", say("“{0}” terlalu kecil atau terlalu besar.", std::string(key)));
        return 0;
    }
    return static_cast<int>(value->integer());
}

const Value& BodyReader::map(std::string_view key, Need need)
{
    const auto* value = member(key, need, &Value::is_map, "JSON object");
    return value ? *value : nothing;
}

std::vector<std::string> BodyReader::texts(std::string_view key, Need need)
{
    std::vector<std::string> texts;
    const auto* value = member(key, need, &Value::is_list, "JSON array");
    if (!value)
        return texts;
    for (std::size_t i = 0; i < value->items().size(); ++i) {
        const auto& item = value->items()[i];
        if (item.is_text())
            texts.push_back(item.text());
        else
            m_complaints.push_back({m_at + "/" + escaped(key) + "/" + std::to_string(i),
                say("“{0}” harus berupa {1}.", std::string(key), "JSON string"), "body.kind"});
    }
    return texts;
}

const std::vector<Value>& BodyReader::list(std::string_view key, Need need)
{
    static const std::vector<Value> none;
    const auto* value = member(key, need, &Value::is_list, "JSON array");
    return value ? value->items() : none;
}

void BodyReader::each(std::string_view key, const std::function<void(BodyReader&)>& read_one)
{
    const auto* value = member(key, Need::required, &Value::is_list, "JSON array");
    if (!value)
        return;
    for (std::size_t i = 0; i < value->items().size(); ++i) {
        BodyReader one(value->items()[i], m_at + "/" + escaped(key) + "/" + std::to_string(i), m_complaints);
        read_one(one);
        one.refuse_unknown();
    }
}

void BodyReader::refuse_unknown()
{
    if (!m_body.is_map())
        return;
    for (const auto& [key, value] : m_body.entries())
        if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
            complain(key, "body.unknown", say("“{0}” tidak dikenal di sini.", key));
}

Result<> BodyReader::finish()
{
    refuse_unknown();
    if (m_complaints.empty())
        return Nothing{};
    auto refusal = refuse(Why::invalid, "body.invalid", say("Isi permintaan API belum benar."));
    refusal.complaints = m_complaints;
    return refusal;
}

} // namespace pendopo::requests::api
