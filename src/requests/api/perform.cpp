#include "requests/api/perform.hpp"

#include "requests/api/once_only.hpp"
#include "requests/api/request_values.hpp"
#include "requests/request_number.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

const Workplace& workplace_of(const ui::Visit& visit)
{
    INVARIANT(visit.program.workplace, "app/wiring sets the workplace before it serves");
    return *visit.program.workplace;
}

Result<std::string> number_of(const ui::Visit& visit)
{
    if (auto number = read_request_number(visit.city().request_number_prefix, visit.parameter("number")))
        return *std::move(number);
    return refuse(Why::not_found, "request.unknown",
        say("Permohonan dengan nomor itu tidak ada, atau bukan untuk Anda. Periksa lagi nomornya."));
}

Result<std::optional<audit::Subject>> done_under(const Workplace& place, const audit::Once& once)
{
    std::optional<audit::DoneBefore> done;
    place.database.read([&](db::Reader& reader) { done = audit::find_done(reader, once); });
    if (!done)
        return std::optional<audit::Subject>();
    if (!done->same_content)
        return refuse(Why::invalid, "idempotency.reused",
            say("Idempotency-Key ini sudah dipakai untuk isi yang lain. Pakai kunci baru untuk isi yang baru."));
    return std::optional(std::move(done->subject));
}

static Result<Request> request_again(const Workplace& place, const audit::Subject& subject)
{
    static const auto& find_request_by_id = db::query("requests/find_request_by_id");
    std::optional<db::Row> row;
    place.database.read([&](db::Reader& reader) { row = reader.row(find_request_by_id, {{"id", subject.id}}); });
    INVARIANT(row, "what was done under a key was done to a request");
    return request_of(*row);
}

Result<Performed> perform(const ui::Visit& visit, const std::optional<audit::Once>& once,
    const std::function<Result<Request>()>& act)
{
    const auto& place = workplace_of(visit);
    auto done = TRY(
        once_only<Request>(place, once, act, [&](const audit::Subject& subject) { return request_again(place, subject); }));
    return Performed{std::move(done.value), done.repeated};
}

Result<OfficeAct> office_act(const ui::Visit& visit, int seen_version)
{
    return OfficeAct{visit.actor, TRY(number_of(visit)), seen_version, visit.now, TRY(ui::once(visit))};
}

void mark_repeated(http::Response& response, bool repeated)
{
    if (repeated)
        response.with("Idempotent-Replayed", "true");
}

http::Response reply_with(const Workplace& place, const Performed& performed)
{
    auto response = ui::json_reply(200, request_in_short(place, performed.request));
    mark_repeated(response, performed.repeated);
    return response;
}

} // namespace pendopo::requests::api
