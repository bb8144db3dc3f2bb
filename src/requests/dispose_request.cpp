#include "requests/dispose_request.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"
#include "requests/applicant_news.hpp"
#include "requests/desk.hpp"
#include "requests/office_step.hpp"

namespace pendopo::requests {

namespace {

constexpr std::size_t longest_note = 1000;

Value as_list(const std::set<std::string>& keys)
{
    auto list = Value::list();
    for (const auto& key : keys)
        list.push(key);
    return list;
}

Result<> check_disposition(const catalogue::City& city, const Disposition& disposition)
{
    auto refusal = refuse(Why::invalid, "disposition.invalid", say("Disposisi belum lengkap."));
    if (disposition.units.empty())
        refusal.complaints.push_back({"units", say("Pilih bidang yang mengerjakan"), "units.required"});
    for (const auto& unit : disposition.units)
        if (!city.unit(unit))
            refusal.complaints.push_back({"units", say("Bidang “{0}” tidak ada", unit), "units.unknown"});
    for (const auto& key : disposition.instructions)
        if (!city.instruction(key))
            refusal.complaints.push_back({"instructions", say("Instruksi “{0}” tidak ada", key), "instructions.unknown"});
    if (disposition.instructions.empty() && disposition.note.empty())
        refusal.complaints.push_back({"instructions", say("Pilih instruksi, atau tulis catatan"), "instructions.required"});
    if (text::length(disposition.note) > longest_note)
        refusal.complaints.push_back(
            {"note", say("Tulis paling banyak {0}", text::amount(longest_note, text::Counted::characters)), "note.length"});
    if (!refusal.complaints.empty())
        return refusal;
    return Nothing{};
}

} // namespace

// 126/2022 Pasal 12 ayat (2) huruf b
Result<Request> dispose_request(const Workplace& place, const OfficeAct& by, const Disposition& disposition)
{
    static const auto& insert_disposition = db::query("requests/insert_disposition");
    TRY(check_disposition(place.city(), disposition));
    const auto promise = place.identifiers.next("outbox");
    std::vector<std::int64_t> ids;
    for (std::size_t i = 0; i < disposition.units.size(); ++i)
        ids.push_back(place.identifiers.next("disposition"));
    return office_step(place, by, Step::dispose,
        [&](audit::Act& act, Request request, const catalogue::Service& service) -> Result<audit::Kept<Request>> {
            if (!by.actor.grants.may(access::Act::dispose))
                return not_yours(access::Act::dispose);
            const auto acting_for = by.actor.grants.acting_for(access::Act::dispose);
            std::size_t next_id = 0;
            for (const auto& unit : disposition.units)
                act.run(insert_disposition,
                    {{"id", ids[next_id++]}, {"request_id", request.id}, {"unit", unit},
                        {"instructions", write_json(as_list(disposition.instructions))}, {"note", disposition.note},
                        {"given_by", by.actor.person_id()}, {"given_name", by.actor.audit().name}, {"acting_for", acting_for},
                        {"now", by.now}});
            request.state = State::disposed;
            set_aside(act, request, head_desk, "done");
            pass_on(act, request, step_after(service, Step::dispose), disposition.units);
            tell_applicant(act, place, request, service, News::disposed, promise, by.now);
            const audit::Event event{{}, "request.disposed", by.actor.audit(), by.now, {},
                Value::map({{"state", word(request.state)}, {"units", as_list(disposition.units)},
                    {"instructions", as_list(disposition.instructions)}, {"note", disposition.note},
                    {"acting_for", acting_for}})};
            return keep_change(act, std::move(request), event);
        });
}

std::vector<GivenDisposition> dispositions_of(db::Reader& reader, std::int64_t request_id)
{
    static const auto& query = db::query("requests/dispositions_of_request");
    std::vector<GivenDisposition> given;
    for (const auto& row : reader.rows(query, {{"request_id", request_id}})) {
        GivenDisposition disposition{row.integer("id"), row.text("unit"), {}, row.text("note"), row.text("given_name"),
            row.text("acting_for"), row.instant("given_at"), row.optional_text("taken_name"), row.optional_instant("taken_at")};
        const auto instructions = read_json(row.text("instructions")).value();
        for (const auto& key : instructions.items())
            disposition.instructions.push_back(key.text());
        given.push_back(std::move(disposition));
    }
    return given;
}

} // namespace pendopo::requests
