#include "preload/fill_tables.hpp"

#include "platform/crypto/crypto.hpp"

#include <functional>
#include <map>

namespace pendopo::bench {

namespace {

using Add = std::function<void(const std::vector<db::Cell>&)>;

void fill(TableWriter& tables, const Past& past, const std::string& table, const std::vector<std::string>& columns,
    const std::function<void(const PastRequest&, const Add&)>& rows)
{
    tables.begin(table, columns);
    const Add add = [&](const std::vector<db::Cell>& cells) { tables.row(cells); };
    for (std::int64_t place = 0; place < past.count(); ++place)
        rows(past.request(place), add);
    tables.end();
}

db::Cell or_nothing(bool there, db::Cell cell)
{
    return there ? std::move(cell) : db::Cell(nullptr);
}

std::string answers_of(const PastRequest& request)
{
    return R"({"klasifikasi":"pengaduan","kategori":"lampu_jalan","judul":")" + request.subject
        + R"(","isi":"Sudah seminggu begini. Anak-anak pulang mengaji dalam gelap. Mohon segera diperbaiki, terima kasih.","lokasi":")"
        + request.subject + R"(","wilayah":"61.71.02.1003","nama":")" + request.name
        + R"(","kabar":"email","email":"pemohon@warga.example","hp":"081200000101"})";
}

void fill_requests(TableWriter& tables, const Past& past)
{
    std::map<int, std::int64_t> agenda;
    fill(tables, past, "request",
        {"id", "number", "salt", "service", "definition", "procedure_version", "agreed_at", "unit", "state", "version",
            "chain", "subject", "answers", "person_id", "applicant_name", "applicant_organisation", "applicant_email",
            "language", "submitted_at", "submitted_on", "counted_from", "due_on", "round", "agenda_year",
            "agenda_number", "agenda_code", "recorded_at", "outcome", "answer", "answered_at", "answered_on"},
        [&](const PastRequest& past_one, const Add& add) {
            const auto& r = past_one;
            const auto events = Past::events(r);
            const auto submitted = r.submitted_at.unix_milliseconds(), changed = r.changed_at.unix_milliseconds();
            const auto number = r.recorded ? ++agenda[r.agenda_year] : 0;
            add({r.id, r.number, std::string("c2FsdHNhbHQ"), r.service->key, r.service->digest,
                std::int64_t{r.service->procedure.version}, submitted, r.service->owner_unit, r.state,
                std::int64_t{events.back().number}, events.back().hash, r.subject, answers_of(r),
                or_nothing(r.person_id.has_value(), r.person_id.value_or(0)), r.name, std::string(),
                std::string("pemohon@warga.example"), std::string("id"), submitted, r.submitted_on.iso(),
                r.submitted_on.iso(), or_nothing(!r.answered && r.state != "incomplete", r.due_on.iso()),
                std::int64_t{r.state == "incomplete"}, or_nothing(r.recorded, std::int64_t{r.agenda_year}),
                or_nothing(r.recorded, number), or_nothing(r.recorded, std::string("000.8.3.4")),
                or_nothing(r.recorded, changed), or_nothing(r.answered, std::string(r.granted ? "granted" : "refused")),
                or_nothing(r.answered, std::string("Sudah kami tindak lanjuti. Terima kasih atas laporan Anda.")),
                or_nothing(r.answered, changed), or_nothing(r.answered, r.submitted_on.plus_days(4).iso())});
        });
    tables.begin("agenda", {"year", "last_number"});
    for (const auto& [year, last] : agenda)
        tables.row({std::int64_t{year}, last});
    tables.end();
}

void fill_desks(TableWriter& tables, const Past& past)
{
    fill(tables, past, "desk_entry", {"request_id", "unit", "view", "step", "service", "due_on"},
        [](const PastRequest& r, const Add& add) {
            for (const auto& desk : r.desks)
                add({r.id, desk.unit, desk.view, desk.step, r.service->key,
                    r.state == "incomplete" ? std::string("9999-12-31") : r.due_on.iso()});
        });
}

void fill_events(TableWriter& tables, const Past& past, std::int64_t first)
{
    auto id = first;
    fill(tables, past, "event",
        {"id", "subject", "subject_id", "number", "at", "actor_kind", "actor_id", "actor_name", "name", "before",
            "after", "previous", "hash", "seal"},
        [&](const PastRequest& r, const Add& add) {
            for (const auto& e : Past::events(r)) {
                const auto seal = (id - first) / events_of_seal + 1;
                add({id++, e.subject.kind, e.subject.id, std::int64_t{e.number}, e.at, e.actor_kind, e.actor_id,
                    e.actor_name, e.name, e.before, e.after, e.previous, e.hash, seal});
            }
        });
}

void fill_files(TableWriter& tables, const Past& past, std::int64_t first)
{
    auto id = first;
    fill(tables, past, "request_file",
        {"id", "request_id", "purpose", "letter", "name", "media_type", "size", "sha256", "uploaded_at"},
        [&](const PastRequest& r, const Add& add) {
            add({id++, r.id, std::string("letter"), std::string("bukti"), std::string("bukti.pdf"),
                std::string("application/pdf"), std::int64_t{200'000}, crypto::sha256_hex(r.number),
                r.submitted_at.unix_milliseconds()});
        });
}

void fill_dispositions(TableWriter& tables, const Past& past, std::int64_t first)
{
    auto id = first;
    fill(tables, past, "disposition",
        {"id", "request_id", "unit", "instructions", "note", "given_by", "given_name", "acting_for", "given_at"},
        [&](const PastRequest& r, const Add& add) {
            if (r.disposed)
                add({id++, r.id, r.work_unit, std::string(R"(["tindak-lanjuti"])"), std::string(), std::int64_t{1},
                    std::string("Zulkarnaen Mahmud"), std::string(), r.changed_at.unix_milliseconds()});
        });
}

// The letters of each request, all sent long ago: their texts are dropped then.
void fill_outbox(TableWriter& tables, const Past& past, std::int64_t first)
{
    auto id = first;
    fill(tables, past, "outbox",
        {"id", "kind", "payload", "due_at", "attempts", "state", "trouble", "made_at", "done_at"},
        [&](const PastRequest& r, const Add& add) {
            for (const auto& event : Past::events(r))
                add({id++, std::string("mail"), std::string("{}"), event.at, std::int64_t{1}, std::string("kept"),
                    std::string(), event.at, event.at + 2000});
        });
}

} // namespace

void fill_tables(TableWriter& tables, const Past& past, const FirstIds& first)
{
    fill_requests(tables, past);
    fill_desks(tables, past);
    fill_events(tables, past, first.event);
    fill_files(tables, past, first.file);
    fill_dispositions(tables, past, first.disposition);
    fill_outbox(tables, past, first.outbox);
    fill(tables, past, "request_search", {"request_id", "words"}, [](const PastRequest& r, const Add& add) {
        add({r.id, r.words});
    });
}

} // namespace pendopo::bench
