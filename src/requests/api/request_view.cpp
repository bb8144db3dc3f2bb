#include "requests/api/request_view.hpp"

#include "requests/api/allowed_acts.hpp"
#include "requests/api/masked_answers.hpp"
#include "requests/api/request_values.hpp"
#include "requests/due_date.hpp"
#include "requests/resubmit_request.hpp"
#include "requests/send_back_request.hpp"

namespace pendopo::requests::api {

namespace {

template <class T, class Write>
Value list_of(const std::vector<T>& items, Write write)
{
    auto list = Value::list();
    for (const auto& item : items)
        list.push(write(item));
    return list;
}

Value files(const Workplace& place, const std::vector<RequestFile>& all)
{
    return list_of(all, [&](const RequestFile& file) { return file_value(place, file); });
}

Value applicant(const Request& request, Answers shown)
{
    auto value = Value::map({{"name", request.applicant_name}, {"organisation", request.applicant_organisation},
        {"agency", or_null(request.agency)}});
    if (shown == Answers::full)
        value.set("email", request.applicant_email.reveal());
    return value;
}

void add_timeline(Value& view, db::Reader& reader, const Workplace& place, const catalogue::Service& service, const Seen& seen)
{
    const auto& request = seen.request;
    const auto pauses = pauses_of(reader, request.id);
    const auto due = count_due_date(place.city(), service, request.counted_from, pauses);
    view.set("due", due_value(service, request, pauses, due));
    view.set("history", list_of(history_of(reader, request.id), [&](const HistoryEvent& event) {
        auto value = history_value(place, event, request.applicant_name);
        // Who of the office did what is the office's matter; the applicant is told what was done.
        if (seen.side != Side::office && value["side"].text() == "office")
            value.set("actor", "");
        return value;
    }));
    view.set("steps_ahead", list_of(steps_ahead(service, request), [](Step step) { return Value(word(step)); }));
}

void add_office_part(Value& view, db::Reader& reader, const Workplace& place, const Request& request, Answers shown)
{
    view.set("dispositions", list_of(dispositions_of(reader, request.id), [&](const GivenDisposition& given) {
        return disposition_value(place, given);
    }));
    if (shown == Answers::full)
        view.set("changes", list_of(changes_of_last_round(reader, request.id), [](const Change& change) {
            return Value::map({{"field", change.key}, {"before", change.before}, {"after", change.after}});
        }));
    auto earlier = all_files_of_request(reader, request.id);
    std::erase_if(earlier, [](const RequestFile& file) { return !file.replaced_at; });
    view.set("earlier_files", files(place, earlier));
}

} // namespace

Result<Seen> find_for_asker(db::Reader& reader, const Applicant& asker, const std::string& number)
{
    if (!asker.tracked.empty())
        return Seen{TRY(find_for_applicant(reader, asker, number)), Side::tracker};
    if (!asker.actor.desks().empty())
        if (auto found = find_for_office(reader, asker.actor, number))
            return Seen{std::move(found).value(), Side::office};
    return Seen{TRY(find_for_applicant(reader, asker, number)), Side::applicant};
}

Value request_view(db::Reader& reader, const Workplace& place, const ui::Visit& visit, const Seen& seen)
{
    const auto& request = seen.request;
    const auto& service = place.definitions.of(reader, request.service, request.definition);
    const auto units = seen.side == Side::office ? units_at_work(reader, request, visit.actor) : std::set<std::string>();
    const auto shown = seen.side == Side::tracker ? Answers::masked
        : seen.side == Side::applicant            ? Answers::full
                                                  : answers_for_officer(visit.actor, request, units);
    auto view = request_in_short(place, request);
    view.set("seen_as", seen.side == Side::office ? "office" : "applicant");
    view.set("service_version", service.version);
    view.set("applicant", applicant(request, shown));
    view.set("answers_masked", shown == Answers::masked);
    view.set("answers",
        shown == Answers::full ? request.answers : masked_answers(service, request.answers, visit.language, place.city()));
    view.set("letters", files(place, letters_of_request(reader, request.id)));
    view.set("outputs", files(place, outputs_of_request(reader, request.id)));
    view.set("round", request.round);
    view.set("corrections",
        request.state == State::incomplete ? list_of(corrections_of(reader, request.id, request.round), correction_value)
                                           : Value::list());
    add_timeline(view, reader, place, service, seen);
    view.set("messages",
        list_of(messages_of(reader, request.id), [&](const RequestMessage& message) { return message_value(place, message); }));
    if (seen.side == Side::office)
        add_office_part(view, reader, place, request, shown);
    if (const auto back = seen.side == Side::office ? sent_back(request, history_of(reader, request.id)) : std::nullopt)
        view.set("sent_back", Value::map({{"by", back->name}, {"note", back->note}, {"at", moment(place, back->at)}}));
    view.set("acts",
        seen.side == Side::office ? acts_of_officer(visit.actor, service, request, units)
                                  : acts_of_applicant(request, visit.today()));
    return view;
}

} // namespace pendopo::requests::api
