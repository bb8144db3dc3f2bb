#include "requests/send_message.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"
#include "requests/applicant_news.hpp"
#include "requests/keep_change.hpp"
#include "requests/lifecycle.hpp"
#include "requests/office_step.hpp"

namespace pendopo::requests {

namespace {

constexpr std::size_t longest = 2000;

Result<> check_content(const std::string& content)
{
    const bool right = !content.empty() && text::length(content) <= longest;
    if (right)
        return Nothing{};
    auto refusal = refuse(Why::invalid, "message.invalid", say("Pesan belum terkirim."));
    refusal.complaints.push_back(
        {"message", say("Tulis pesan, paling banyak {0}", text::amount(longest, text::Counted::characters)), "message.length"});
    return refusal;
}

Result<audit::Kept<Request>> keep(audit::Act& act, Request request, const audit::Actor& author, std::string_view side,
    const std::string& content, std::int64_t id, Instant now)
{
    static const auto& insert_message = db::query("requests/insert_message");
    act.run(insert_message,
        {{"id", id}, {"request_id", request.id}, {"side", side}, {"author", author.name}, {"content", content}, {"now", now}});
    const audit::Event event{{}, "request.message", author, now, {}, Value::map({{"side", side}, {"message", id}})};
    return keep_change(act, std::move(request), event);
}

} // namespace

Result<Request> send_as_applicant(const Workplace& place, const Applicant& applicant, const std::string& number,
    const std::string& content, Instant now, const std::optional<audit::Once>& once)
{
    TRY(check_content(content));
    const auto id = place.identifiers.next("message");
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Request>> {
        auto request = TRY(find_for_applicant(act.database(), applicant, number));
        if (!applicant_acts(request, place.today(now)).write)
            return refuse(Why::conflict, "request.over", say("Permohonan ini sudah selesai; pesan tidak dapat dikirim lagi."));
        if (once)
            act.once(*once, {"request", request.id}, now);
        auto author = applicant.actor.audit();
        author.name = request.applicant_name;
        return keep(act, std::move(request), author, "applicant", content, id, now);
    });
}

Result<Request> send_as_officer(const Workplace& place, const OfficeAct& by, const std::string& content)
{
    TRY(check_content(content));
    const auto id = place.identifiers.next("message");
    const auto promise = place.identifiers.next("outbox");
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Request>> {
        auto request = TRY(find_for_office(act.database(), by.actor, by.number));
        if (!by.actor.grants.may(access::Act::message))
            return not_yours(access::Act::message);
        if (by.once)
            act.once(*by.once, {"request", request.id}, by.now);
        const auto& service = place.definitions.of(act.database(), request.service, request.definition);
        tell_applicant(act, place, request, service, News::message, promise, by.now);
        return keep(act, std::move(request), by.actor.audit(), "office", content, id, by.now);
    });
}

std::vector<RequestMessage> messages_of(db::Reader& reader, std::int64_t request_id)
{
    static const auto& query = db::query("requests/messages_of_request");
    std::vector<RequestMessage> messages;
    for (const auto& row : reader.rows(query, {{"request_id", request_id}}))
        messages.push_back(
            {row.integer("id"), row.text("side") == "office" ? RequestMessage::Side::office : RequestMessage::Side::applicant,
                row.text("author"), row.text("content"), row.instant("at")});
    return messages;
}

} // namespace pendopo::requests
