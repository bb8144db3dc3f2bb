#include "requests/api/perform.hpp"

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

namespace {

Refusal reused()
{
    return refuse(Why::invalid, "idempotency.reused",
        say("Idempotency-Key ini sudah dipakai untuk isi yang lain. Pakai kunci baru untuk isi yang baru."));
}

// Empty when nothing was done under the key.
std::optional<Result<Performed>> done_before(const Workplace& place, const audit::Once& once)
{
    static const auto& find_request_by_id = db::query("requests/find_request_by_id");
    std::optional<Result<Performed>> before;
    place.database.read([&](db::Reader& reader) {
        const auto done = audit::find_done(reader, once);
        if (!done)
            return;
        if (!done->same_content) {
            before.emplace(reused());
            return;
        }
        const auto row = reader.row(find_request_by_id, {{"id", done->subject.id}});
        INVARIANT(row, "what was done under a key was done to a request");
        before.emplace(Performed{request_of(*row), true});
    });
    return before;
}

} // namespace

// Looked up only when the act did not go through: the first call, by far the most frequent, reads nothing for it.
Result<Performed> perform(const ui::Visit& visit, const std::optional<audit::Once>& once,
    const std::function<Result<Request>()>& act)
{
    const auto& place = workplace_of(visit);
    try {
        auto done = act();
        if (done)
            return Performed{std::move(done).value(), false};
        if (once)
            if (auto before = done_before(place, *once))
                return *std::move(before);
        return std::move(done).refusal();
    } catch (const db::DatabaseError& error) {
        if (!once || !error.constraint.starts_with("idempotency"))
            throw;
        if (auto before = done_before(place, *once))
            return *std::move(before);
        throw;
    }
}

Result<OfficeAct> office_act(const ui::Visit& visit, int seen_version)
{
    return OfficeAct{visit.actor, TRY(number_of(visit)), seen_version, visit.now, TRY(ui::once(visit))};
}

void mark_repeated(http::Response& response, const Performed& performed)
{
    if (performed.repeated)
        response.with("Idempotent-Replayed", "true");
}

http::Response reply_with(const Workplace& place, const Performed& performed)
{
    auto response = ui::json_reply(200, request_in_short(place, performed.request));
    mark_repeated(response, performed);
    return response;
}

} // namespace pendopo::requests::api
