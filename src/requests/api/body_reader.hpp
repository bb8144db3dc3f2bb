// The members of a JSON body: each that is missing, of another kind or unknown is a complaint at its JSON Pointer (RFC
// 6901).
#pragma once
#include "platform/data/value.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::requests::api {

enum class Need { required, optional };

class BodyReader {
public:
    explicit BodyReader(const Value& body) : BodyReader(body, "", m_own) {}
    BodyReader(const BodyReader&) = delete;
    BodyReader& operator=(const BodyReader&) = delete;

    // Each gives an empty value where there is a complaint.
    std::string text(std::string_view key, Need need = Need::required);
    int whole_number(std::string_view key, Need need = Need::required);
    // Null when it is not there; a map otherwise.
    const Value& map(std::string_view key, Need need = Need::required);
    std::vector<std::string> texts(std::string_view key, Need need = Need::required);
    const std::vector<Value>& list(std::string_view key, Need need = Need::required);
    // Reads each map of a list; its own unknown members are found too.
    void each(std::string_view key, const std::function<void(BodyReader&)>& read_one);

    void complain(std::string_view key, std::string code, Message message);
    bool has(std::string_view key) const { return m_body.has(key); }

    // The refusal with every complaint, or nothing. Call it after the last member was read.
    Result<> finish();

private:
    BodyReader(const Value& body, std::string at, std::vector<Complaint>& complaints);
    // The member, if it is there and `fits`.
    const Value* member(std::string_view key, Need need, bool (Value::*fits)() const, const char* wanted);
    void refuse_unknown();

    const Value& m_body;
    std::string m_at;
    std::vector<std::string_view> m_known;
    std::vector<Complaint> m_own;
    std::vector<Complaint>& m_complaints;
};

} // namespace pendopo::requests::api
