#include "requests/answer_request.hpp"

#include "platform/text/unicode.hpp"
#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/sent_body.hpp"
#include "requests/take_request.hpp"
#include "ui/api.hpp"
#include "uploads/pages/send_file.hpp"

namespace pendopo::requests::api {

Reply start_work(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto version = reader.whole_number("version");
    TRY(reader.finish());
    const auto by = TRY(office_act(visit, version));
    return reply_with(place, TRY(perform(visit, by.once, [&] { return take_request(place, by); })));
}

namespace {

constexpr int largest_output_megabytes = 100;

Result<std::vector<uploads::StoredFile>> keep_outputs(const Workplace& place, const ui::Visit& visit)
{
    std::vector<uploads::StoredFile> outputs;
    auto refusal = refuse(Why::invalid, "file.refused", say("Berkas itu tidak dapat diterima."));
    for (const auto& file : visit.request.files) {
        if (file.field != "output") {
            refusal.complaints.push_back({file.field, say("“{0}” tidak dikenal di sini.", file.field), "part.unknown"});
            continue;
        }
        auto kept = uploads::keep_upload(place.files, uploads::pages::upload_of(file),
            {file.name, output_types(), largest_output_megabytes, "output"});
        if (kept)
            outputs.push_back(std::move(kept).value());
        else
            for (const auto& complaint : kept.refusal().complaints)
                refusal.complaints.push_back(complaint);
    }
    if (!refusal.complaints.empty())
        return refusal;
    return outputs;
}

Outcome outcome_in(BodyReader& reader)
{
    const auto word = reader.text("outcome");
    if (!word.empty() && word != "granted" && word != "refused")
        reader.complain("outcome", "outcome.unknown", say("Pilih salah satu: {0}.", "granted, refused"));
    return word == "refused" ? Outcome::refused : Outcome::granted;
}

} // namespace

// 126/2022 Pasal 12 ayat (2) huruf d
Reply answer(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(read_sent(visit, "answer"));
    BodyReader reader(body);
    const auto version = reader.whole_number("version");
    Answer answer{outcome_in(reader), text::tidy(reader.text("answer")), {}};
    TRY(reader.finish());
    const auto by = TRY(office_act(visit, version));
    return reply_with(place, TRY(perform(visit, by.once, [&]() -> Result<Request> {
        answer.outputs = TRY(keep_outputs(place, visit));
        return answer_request(place, by, answer);
    })));
}

} // namespace pendopo::requests::api
