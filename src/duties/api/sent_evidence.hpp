// Evidence as a program sends it: as JSON, or with its file as multipart/form-data.
#pragma once
#include "duties/evidence.hpp"
#include "duties/pages/place.hpp"

namespace pendopo::duties::api {

struct SentEvidence {
    Value body; // {version, note, effective_on, …}, whichever way it came
    NewEvidence evidence;
};
// Keeps the file of a form in the store, where the obligation asks for one. Complains at the name of each member or part
// that is wrong; 404 when the obligation of {id} is not the caller's to see.
Result<SentEvidence> read_sent_evidence(const ui::Visit& visit, const pages::Place& place);

// The JSON object with `version` and no other members than these.
Result<Value> body_with(const ui::Visit& visit, std::initializer_list<std::string_view> keys);
// The text under a key, or empty; refuses another kind.
Result<std::string> text_in(const Value& body, const char* key);
Refusal wrong_body(const std::string& field, Message message);

} // namespace pendopo::duties::api
