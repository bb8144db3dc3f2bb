#include "ui/api.hpp"

#include "platform/crypto/crypto.hpp"
#include "ui/errors/error_words.hpp"
#include "ui/route.hpp"

#include <algorithm>

namespace pendopo::ui {

Result<Value> json_body(const Visit& visit)
{
    const auto type = visit.request.header("content-type");
    const auto name = type.substr(0, type.find(';'));
    if (name != "application/json" && !name.ends_with("+json"))
        return refuse(Why::wrong_type, "body.not_json", say("Kirim isi permintaan sebagai application/json."));
    return read_json(visit.request.body);
}

http::Response json_reply(int status, const Value& value)
{
    auto response = http::json(status, write_json(value));
    response.with("Cache-Control", "no-store");
    return response;
}

http::Response problem(const Visit& visit, const Refusal& refusal)
{
    return problem(visit, status(refusal.why), refusal);
}

http::Response problem(const Visit& visit, int code, const Refusal& refusal)
{
    const auto words = error_words(code);
    auto body = Value::map();
    body.set("type", Value("urn:pendopo:" + refusal.code));
    body.set("title", Value(visit.say(words.heading)));
    body.set("status", Value(code));
    body.set("detail", Value(visit.say(refusal.message.id.empty() ? words.sentence : refusal.message)));
    body.set("code", Value(refusal.code));
    body.set("instance", Value("urn:pendopo:visit:" + visit.request.correlation_id));
    if (!refusal.article.empty())
        body.set("article", Value(refusal.article));
    auto complaints = Value::list();
    for (const auto& complaint : refusal.complaints)
        complaints.push(Value::map({{"field", Value(complaint.field)}, {"code", Value(complaint.code)},
            {"message", Value(visit.say(complaint.message))}}));
    if (!refusal.complaints.empty())
        body.set("complaints", std::move(complaints));
    auto response = http::json(code, write_json(body), "application/problem+json");
    response.with("Cache-Control", "no-store");
    if (code == 401)
        response.with("WWW-Authenticate", "Bearer");
    if (code == 429 || code == 503)
        response.with("Retry-After", "120");
    return response;
}

// What was sent, whichever way: a JSON body as it came, a multipart form by its fields and the digests of its files.
static std::string fingerprint(const http::Request& request)
{
    if (request.form.empty() && request.files.empty())
        return crypto::sha256_hex(request.body);
    auto parts = Value::list();
    for (const auto& [name, value] : request.form)
        parts.push(Value::list({name, value}));
    for (const auto& file : request.files)
        parts.push(Value::list({file.field, file.name, file.sha256}));
    return crypto::sha256_hex(write_json(parts));
}

constexpr std::size_t shortest_key_of_guest = 22; // 128 bits in Base64

Result<std::optional<audit::Once>> once(const Visit& visit)
{
    const auto key = visit.request.header("idempotency-key");
    if (key.empty())
        return std::optional<audit::Once>();
    const bool plain = std::all_of(key.begin(), key.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    if (key.size() > 128 || !plain)
        return refuse(Why::malformed, "idempotency_key.malformed",
            say("Idempotency-Key paling panjang 128 huruf, angka, atau tanda ASCII."));
    // A guest's client keeps no cookie between two tries: only the key tells guests apart, so it must not be guessable.
    if (!visit.actor.person && key.size() < shortest_key_of_guest)
        return refuse(Why::malformed, "idempotency_key.short",
            say("Tanpa akun, pakailah Idempotency-Key acak paling sedikit {0} huruf, misalnya UUID.",
                std::to_string(shortest_key_of_guest)));
    audit::Once once;
    const auto actor = visit.actor.person ? "person " + std::to_string(visit.actor.person_id()) : std::string("guest");
    const std::string method(word(visit.request.method));
    once.key = crypto::sha256_hex(actor + "\n" + method + " " + visit.request.path + "\n" + std::string(key));
    once.fingerprint = fingerprint(visit.request);
    return std::optional<audit::Once>(std::move(once));
}

} // namespace pendopo::ui
