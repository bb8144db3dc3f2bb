#include "duties/api/sent_evidence.hpp"

#include "duties/find_obligation.hpp"
#include "platform/text/unicode.hpp"
#include "ui/api.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::duties::api {

namespace {

Result<Value> with_known_members(Value body, std::initializer_list<std::string_view> keys)
{
    if (!body.is_map() || !body["version"].is_integer())
        return wrong_body("version", say("Tulis versi kewajiban yang Anda lihat."));
    for (const auto& [key, value] : body.entries())
        if (key != "version" && std::find(keys.begin(), keys.end(), key) == keys.end())
            return wrong_body(key, say("Bagian ini tidak dikenal."));
    return body;
}

// The parts of a form as the members that JSON would have.
Result<Value> members_of_form(const ui::Visit& visit)
{
    auto body = Value::map();
    for (const auto& [name, text] : visit.request.form) {
        if (body.has(name))
            return wrong_body(name, say("Bagian ini dikirim dua kali."));
        if (name != "version") {
            body.set(name, text);
            continue;
        }
        std::int64_t version = -1;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
        if (error == std::errc{} && end == text.data() + text.size())
            body.set(name, version);
    }
    return with_known_members(std::move(body), {"note", "effective_on"});
}

// Where the duty asks for a file, and only there: as on the page.
Result<NewEvidence> with_file(const ui::Visit& visit, const pages::Place& place, NewEvidence evidence)
{
    const auto* sent = visit.request.file("file");
    if (!sent || visit.request.files.size() != 1)
        return wrong_body("file", say("Kirim satu berkas pada bagian “{0}”.", "file"));
    std::optional<Result<bool>> asked;
    const auto text = visit.parameter("id");
    std::int64_t id = 0;
    std::from_chars(text.data(), text.data() + text.size(), id);
    place.database().read([&](db::Reader& reader) {
        const auto found = find_obligation(reader, Standing(visit.city(), visit.actor), id);
        asked = found.refused() ? Result<bool>(found.refusal())
                                : Result<bool>(place.rules().kept.of(reader, found->duty, found->duty_version).evidence.kind
                                    == governance::Evidence::Kind::file);
    });
    if (!TRY(*std::move(asked)))
        return wrong_body("file", say("Kewajiban ini tidak meminta berkas."));
    auto stored
        = registers::store_upload(place.rules().files, {sent->name, sent->path, sent->sha256, sent->size}, evidence_file());
    if (!stored.refused()) {
        evidence.file = *std::move(stored);
        return evidence;
    }
    auto refusal = stored.refusal();
    for (auto& complaint : refusal.complaints)
        complaint.field = "file";
    return refusal;
}

} // namespace

Refusal wrong_body(const std::string& field, Message message)
{
    auto refusal = refuse(Why::invalid, "body.invalid", say("Isi permintaan belum benar."));
    refusal.complaints.push_back({field, std::move(message), field + ".wrong"});
    return refusal;
}

Result<Value> body_with(const ui::Visit& visit, std::initializer_list<std::string_view> keys)
{
    return with_known_members(TRY(ui::json_body(visit)), keys);
}

Result<std::string> text_in(const Value& body, const char* key)
{
    if (!body.has(key) || body[key].is_null())
        return std::string();
    if (!body[key].is_text())
        return wrong_body(key, say("Tulis sebagai teks."));
    return text::tidy(body[key].text());
}

Result<SentEvidence> read_sent_evidence(const ui::Visit& visit, const pages::Place& place)
{
    const bool form = visit.request.header("content-type").starts_with("multipart/form-data");
    SentEvidence sent{TRY(form ? members_of_form(visit) : body_with(visit, {"note", "effective_on", "entry", "report_number"})),
        {}};
    auto& evidence = sent.evidence;
    evidence.note = TRY(text_in(sent.body, "note"));
    evidence.report_number = TRY(text_in(sent.body, "report_number"));
    if (sent.body["entry"].is_integer())
        evidence.entry = sent.body["entry"].integer();
    if (const auto day = TRY(text_in(sent.body, "effective_on")); !day.empty()) {
        evidence.effective_on = Date::parse(day);
        if (!evidence.effective_on)
            return wrong_body("effective_on", say("Tulis tanggal seperti 2026-11-23."));
    }
    if (form)
        evidence = TRY(with_file(visit, place, std::move(evidence)));
    return sent;
}

} // namespace pendopo::duties::api
