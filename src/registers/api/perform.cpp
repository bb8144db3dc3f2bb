#include "registers/api/perform.hpp"

#include "registers/api/entry_values.hpp"
#include "ui/api.hpp"

#include <charconv>

namespace pendopo::registers::api {

namespace {

Refusal reused()
{
    return refuse(Why::invalid, "idempotency.reused",
        say("Idempotency-Key ini sudah dipakai untuk isi yang lain. Pakai kunci baru untuk isi yang baru."));
}

// What the key did before; empty when nothing.
std::optional<Result<Entry>> done_before(const pages::OpenedRegister& opened, const std::optional<audit::Once>& once)
{
    std::optional<Result<Entry>> before;
    if (once)
        opened.place.database.read([&](db::Reader& reader) {
            before.reset();
            const auto done = audit::find_done(reader, *once);
            if (!done)
                return;
            auto entry = done->same_content ? entry_by_id(reader, done->subject.id) : std::nullopt;
            before = entry ? Result<Entry>(*std::move(entry)) : Result<Entry>(reused());
        });
    return before;
}

} // namespace

Result<int> seen_version(const ui::Visit& visit)
{
    auto text = visit.request.header("if-match");
    if (text.size() >= 2 && text.starts_with('"') && text.ends_with('"'))
        text = text.substr(1, text.size() - 2);
    int version = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
    if (error != std::errc{} || end != text.data() + text.size() || version < 1)
        return refuse(Why::malformed, "if_match.missing",
            say("Kirim If-Match dengan versi entri yang Anda lihat, misalnya \"3\"."));
    return version;
}

std::optional<Date> effective_in(requests::api::BodyReader& reader)
{
    const auto text = reader.text("effective_on", requests::api::Need::optional);
    const auto day = Date::parse(text);
    if (!text.empty() && !day)
        reader.complain("effective_on", "date", say("Tulis tanggal seperti 2026-11-23."));
    return day;
}

Result<http::Response> perform(const ui::Visit& visit, const pages::OpenedRegister& opened, int status,
    const std::optional<audit::Once>& once, const std::function<Result<Entry>()>& act)
{
    auto done = done_before(opened, once);
    bool repeated = done.has_value();
    if (!done)
        try {
            done = act();
        } catch (const db::DatabaseError& error) {
            // The same call came twice at once: the other one was first.
            if (!once || !error.constraint.starts_with("idempotency") || !(done = done_before(opened, once)))
                throw;
            repeated = true;
        }
    const auto entry = TRY(*std::move(done));
    auto response = ui::json_reply(status, entry_value({visit.city(), opened.of, opened.permissions}, entry));
    response.with("ETag", "\"" + std::to_string(entry.version) + "\"");
    if (status == 201)
        response.with("Location", "/api/v1/registers/" + opened.of.key + "/entries/" + std::to_string(entry.id));
    if (repeated)
        response.with("Idempotent-Replayed", "true");
    return response;
}

} // namespace pendopo::registers::api
