#include "requests/api/sent_body.hpp"

#include "ui/api.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::requests::api {

namespace {

Refusal wrong_part(Why why, std::string code, const std::string& part, Message message)
{
    auto refusal = refuse(why, code, say("Bagian formulir multipart belum benar."));
    refusal.complaints.push_back({part, std::move(message), std::move(code)});
    return refusal;
}

} // namespace

Result<Value> read_sent(const ui::Visit& visit, std::string_view part)
{
    if (!visit.request.header("content-type").starts_with("multipart/form-data"))
        return ui::json_body(visit);
    const std::string* json = nullptr;
    for (const auto& [name, text] : visit.request.form) {
        if (name != part || json)
            return wrong_part(Why::invalid, "part.unknown", name, say("“{0}” tidak dikenal di sini.", name));
        json = &text;
    }
    if (!json)
        return wrong_part(Why::invalid, "part.missing", std::string(part), say("Kirim juga “{0}”.", std::string(part)));
    return read_json(*json);
}

Result<std::vector<Letter>> keep_letters(const Workplace& place, const catalogue::Service& service, const ui::Visit& visit)
{
    std::vector<Letter> letters;
    auto refusal = refuse(Why::invalid, "request.invalid", say("Ada yang perlu diperbaiki sebelum dikirim."));
    for (const auto& file : visit.request.files) {
        const auto* letter = service.letter(file.field);
        const auto field = "letter." + file.field;
        if (!letter) {
            refusal.complaints.push_back({field, say("Surat itu tidak diminta oleh layanan ini"), "letter.unknown"});
            continue;
        }
        auto kept = uploads::keep_upload(place.files, uploads::pages::upload_of(file), uploads::accepted_as(*letter, field));
        if (kept)
            letters.push_back({letter->key, std::move(kept).value()});
        else
            for (const auto& complaint : kept.refusal().complaints)
                refusal.complaints.push_back(complaint);
    }
    if (!refusal.complaints.empty())
        return refusal;
    return letters;
}

} // namespace pendopo::requests::api
