#include "requests/resubmit_request.hpp"

#include "catalogue/answers.hpp"
#include "requests/describe_request.hpp"
#include "requests/desk.hpp"
#include "requests/due_date.hpp"
#include "requests/files_of_request.hpp"
#include "requests/hold_bookings.hpp"
#include "requests/keep_change.hpp"
#include "requests/return_request.hpp"

#include <algorithm>

namespace pendopo::requests {

namespace {

struct Asked {
    Request request;
    std::vector<Correction> corrections;
    std::vector<RequestFile> letters;

    bool field(const std::string& key) const { return has(Correction::Kind::field, key); }
    bool letter(const std::string& key) const { return has(Correction::Kind::letter, key); }
    bool has(Correction::Kind kind, const std::string& key) const
    {
        return std::any_of(corrections.begin(), corrections.end(),
            [&](const Correction& one) { return one.kind == kind && one.key == key; });
    }
};

Result<Asked> what_was_asked(const Workplace& place, const Applicant& applicant, const std::string& number)
{
    std::optional<Result<Request>> found;
    Asked asked;
    place.database.read([&](db::Reader& reader) {
        found = find_for_applicant(reader, applicant, number);
        if (found->refused())
            return;
        asked.corrections = corrections_of(reader, (*found)->id, (*found)->round);
        asked.letters = letters_of_request(reader, (*found)->id);
    });
    asked.request = TRY(*std::move(found));
    if (asked.request.state != State::incomplete)
        return refuse(Why::conflict, "request.nothing_to_correct",
            say("Tidak ada yang perlu Anda perbaiki pada permohonan ini."));
    return asked;
}

// Only what was marked may change; but fields that a corrected answer newly opens belong to it.
Value merged_answers(const catalogue::Service& service, const Asked& asked, const Value& sent)
{
    auto answers = asked.request.answers;
    for (const auto& page : service.pages)
        for (const auto& field : page.fields) {
            const bool opened = field.when && asked.field(field.when->field);
            if ((asked.field(field.key) || opened) && sent.has(field.key))
                answers.set(field.key, sent[field.key]);
        }
    return catalogue::tidy_answers(service, answers);
}

std::vector<Letter> letters_after(const Asked& asked, const std::vector<Letter>& sent)
{
    std::vector<Letter> letters = sent;
    for (const auto& kept : asked.letters) {
        const bool replaced = std::any_of(sent.begin(), sent.end(), [&](const Letter& one) { return one.key == kept.letter; });
        if (!replaced)
            letters.push_back({kept.letter, {kept.name, kept.media_type, kept.sha256, kept.size}});
    }
    return letters;
}

Value changed_part(const Value& from, const Value& to, bool newer)
{
    auto part = Value::map();
    for (const auto& [key, value] : (newer ? to : from).entries())
        if (!(from[key] == to[key]))
            part.set(key, value);
    for (const auto& [key, value] : (newer ? from : to).entries())
        if (!(from[key] == to[key]) && !part.has(key))
            part.set(key, nullptr);
    return part;
}

Result<> check(const Workplace& place, const catalogue::Service& service, const Asked& asked, const Resubmission& sent,
    const Value& answers, Instant now)
{
    auto refusal = refuse(Why::invalid, "request.invalid", say("Ada yang perlu diperbaiki sebelum dikirim."));
    const Submission whole{service, asked.request.procedure_version, asked.request.agreed_at, answers,
        letters_after(asked, sent.letters), {}, Language::indonesian, {}, std::nullopt};
    // What was right when it was first sent (a lead time, a letter's date) is not asked again: only what was marked.
    for (auto& complaint : check_submission(place, whole, now, asked.request.id)) {
        const auto key = complaint.field.substr(0, complaint.field.find('.'));
        const bool letter = key == "letter";
        const auto* field = service.field(key);
        const bool opened = field && field->when && asked.field(field->when->field);
        if (letter || asked.field(key) || opened)
            refusal.complaints.push_back(std::move(complaint));
    }
    for (const auto& letter : sent.letters)
        if (!asked.letter(letter.key))
            refusal.complaints.push_back(
                {"letter." + letter.key, say("Surat ini tidak diminta untuk diperbaiki"), "letter.not_asked"});
    for (const auto& correction : asked.corrections)
        if (correction.kind == Correction::Kind::letter
            && std::none_of(sent.letters.begin(), sent.letters.end(),
                [&](const Letter& one) { return one.key == correction.key; }))
            refusal.complaints.push_back({"letter." + correction.key,
                say("Unggah {0} yang sudah diperbaiki", service.letter(correction.key)->label), "required"});
    if (!refusal.complaints.empty())
        return refusal;
    return Nothing{};
}

} // namespace

// 126/2022 Pasal 9 ayat (1)
Result<Request> resubmit(const Workplace& place, const Applicant& applicant, const Resubmission& sent, Instant now)
{
    static const auto& end_pause = db::query("requests/end_pause");
    static const auto& change_answers = db::query("requests/change_answers");
    static const auto& finish_corrections = db::query("requests/finish_corrections");
    static const auto& replace_letters = db::query("requests/replace_letters");
    static const auto& insert_file = db::query("requests/insert_request_file");
    static const auto& finish_draft = db::query("requests/finish_draft");
    const auto asked = TRY(what_was_asked(place, applicant, sent.number));
    const catalogue::Service* service = nullptr;
    place.database.read(
        [&](db::Reader& reader) { service = &place.definitions.of(reader, asked.request.service, asked.request.definition); });
    const auto answers = merged_answers(*service, asked, sent.answers);
    TRY(check(place, *service, asked, sent, answers, now));
    const auto described = describe_request(*service, answers, place.city());
    std::vector<std::int64_t> file_ids;
    for (std::size_t i = 0; i < sent.letters.size(); ++i)
        file_ids.push_back(place.identifiers.next("request_file"));
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Request>> {
        Request request = asked.request;
        if (sent.once)
            act.once(*sent.once, {"request", request.id}, now);
        act.run(end_pause, {{"request_id", request.id}, {"to_on", place.today(now)}});
        request.state = State::resubmitted;
        request.due_on
            = count_due_date(place.city(), *service, request.counted_from, pauses_of(act.database(), request.id)).date;
        for (std::size_t i = 0; i < sent.letters.size(); ++i) {
            const auto& [key, file] = sent.letters[i];
            act.run(replace_letters, {{"request_id", request.id}, {"letter", key}, {"now", now}});
            act.run(insert_file,
                {{"id", file_ids[i]}, {"request_id", request.id}, {"purpose", "letter"}, {"letter", key}, {"name", file.name},
                    {"media_type", file.media_type}, {"size", file.size}, {"sha256", file.sha256}, {"now", now}});
        }
        act.run(finish_corrections, {{"request_id", request.id}, {"round", request.round}, {"now", now}});
        act.run(change_answers,
            {{"id", request.id}, {"answers", write_json(answers)}, {"subject", described.subject}, {"name", described.name},
                {"organisation", described.organisation}});
        if (!sent.draft.empty())
            act.run(finish_draft, {{"id", sent.draft}, {"request_id", request.id}, {"now", now}});
        TRY(hold_bookings(act, place.city(), *service, answers, request.id));
        put_on_desk(act, request, request.unit, Step::verify);
        auto letters = Value::list();
        for (const auto& letter : sent.letters)
            letters.push(letter.key);
        const audit::Event event{{}, "request.resubmitted", applicant.actor.audit(), now,
            changed_part(asked.request.answers, answers, false),
            Value::map({{"state", word(request.state)}, {"answers", changed_part(asked.request.answers, answers, true)},
                {"letters", letters}})};
        request.answers = answers;
        request.subject = described.subject;
        return keep_change(act, std::move(request), event);
    });
}

Result<Request> resubmit_request(const Workplace& place, const Applicant& applicant, const Draft& draft, Instant now)
{
    static const auto& find_request_by_id = db::query("requests/find_request_by_id");
    std::optional<db::Row> row;
    place.database.read([&](db::Reader& reader) { row = reader.row(find_request_by_id, {{"id", *draft.request_id}}); });
    const auto request = request_of(*row);
    if (draft.done_at)
        return request;
    Resubmission sent{request.number, draft.answers, {}, draft.id, std::nullopt};
    for (const auto& file : draft.files)
        sent.letters.push_back({file.letter, file.file});
    return resubmit(place, applicant, sent, now);
}

std::vector<Change> changes_of_last_round(db::Reader& reader, std::int64_t request_id)
{
    static const auto& query = db::query("requests/last_resubmission");
    std::vector<Change> changes;
    const auto row = reader.row(query, {{"request_id", request_id}});
    if (!row)
        return changes;
    const auto before = read_json(row->text("before")).value();
    const auto after = read_json(row->text("after")).value();
    for (const auto& [key, value] : after["answers"].entries())
        changes.push_back({key, before[key], value});
    return changes;
}

} // namespace pendopo::requests
