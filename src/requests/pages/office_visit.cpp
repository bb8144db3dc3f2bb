#include "requests/pages/office_visit.hpp"

#include "requests/due_date.hpp"
#include "requests/take_request.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::requests::pages {

namespace {

bool has_untaken_share(const OfficeRequest& opened, const std::set<std::string>& units)
{
    return std::any_of(opened.dispositions.begin(), opened.dispositions.end(),
        [&](const GivenDisposition& given) { return units.contains(given.unit) && !given.taken_at; });
}

// 126/2022 Pasal 12: whose step it is.
std::set<Step> steps_of_officer(db::Reader& reader, const access::Actor& actor, const OfficeRequest& opened)
{
    using access::Act;
    const auto due = step_due(opened.service, opened.request.state);
    if (!due)
        return {};
    const auto units = units_at_work(reader, opened.request, actor);
    std::set<Step> mine;
    if (due == Step::verify && actor.grants.may(Act::verify, opened.request.unit))
        mine.insert(Step::verify);
    if ((due == Step::record && actor.grants.may(Act::record)) || (due == Step::dispose && actor.grants.may(Act::dispose)))
        mine.insert(*due);
    if (due == Step::work && !units.empty())
        mine.insert(Step::work);
    if (due == Step::answer && !units.empty() && actor.grants.may(Act::answer, *units.begin())) {
        mine.insert(Step::answer);
        if (opened.request.state == State::in_progress && has_untaken_share(opened, units))
            mine.insert(Step::work);
    }
    return mine;
}

OfficeRequest read_request(db::Reader& reader, const Workplace& place, const access::Actor& actor, Request request)
{
    const auto& service = place.definitions.of(reader, request.service, request.definition);
    OfficeRequest opened{.place = place, .request = std::move(request), .service = service};
    const auto id = opened.request.id;
    opened.address = "/permohonan/" + opened.request.number;
    opened.events = history_of(reader, id);
    opened.files = all_files_of_request(reader, id);
    opened.messages = messages_of(reader, id);
    if (opened.request.state == State::resubmitted)
        opened.changes = changes_of_last_round(reader, id);
    for (int round = 1; round <= opened.request.round; ++round)
        opened.rounds.push_back(corrections_of(reader, id, round));
    opened.dispositions = dispositions_of(reader, id);
    opened.pauses = pauses_of(reader, id);
    opened.mine = steps_of_officer(reader, actor, opened);
    return opened;
}

} // namespace

Result<OfficeRequest> open_office_request(const ui::Visit& visit, const std::string& number)
{
    const auto& place = workplace_of(visit.program);
    std::optional<Result<OfficeRequest>> opened;
    place.database.read([&](db::Reader& reader) {
        auto found = find_for_office(reader, visit.actor, number);
        if (found.refused())
            opened.emplace(std::move(found).refusal());
        else
            opened.emplace(read_request(reader, place, visit.actor, std::move(found).value()));
    });
    return *std::move(opened);
}

Result<OfficeRequest> open_office_request(const ui::Visit& visit)
{
    return open_office_request(visit, std::string(visit.parameter("number")));
}

OfficeAct office_act(const ui::Visit& visit, std::string number)
{
    const auto typed = visit.request.field("versi");
    int seen = 0; // no version at all: nobody has seen that
    std::from_chars(typed.data(), typed.data() + typed.size(), seen);
    return {visit.actor, std::move(number), seen, visit.now, std::nullopt};
}

} // namespace pendopo::requests::pages
