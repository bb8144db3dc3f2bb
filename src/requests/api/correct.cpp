#include "catalogue/answers.hpp"
#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/caller.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/sent_body.hpp"
#include "requests/resubmit_request.hpp"
#include "requests/return_request.hpp"
#include "ui/api.hpp"

#include <algorithm>

namespace pendopo::requests::api {

namespace {

struct Asked {
    const catalogue::Service* service = nullptr;
    State state = State::submitted;
    std::vector<Correction> corrections;

    bool field(const std::string& key) const
    {
        return std::any_of(corrections.begin(), corrections.end(),
            [&](const Correction& one) { return one.kind == Correction::Kind::field && one.key == key; });
    }
};

Result<Asked> what_was_asked(const Workplace& place, const Applicant& applicant, const std::string& number)
{
    std::optional<Result<Asked>> asked;
    place.database.read([&](db::Reader& reader) {
        const auto found = find_for_applicant(reader, applicant, number);
        if (found.refused())
            asked.emplace(found.refusal());
        else
            asked.emplace(Asked{&place.definitions.of(reader, found->service, found->definition), found->state,
                corrections_of(reader, found->id, found->round)});
    });
    return *std::move(asked);
}

// An answer that nobody asked for must not vanish. What a corrected answer newly opens belongs to it.
Result<> refuse_unasked(const Asked& asked, const Value& answers)
{
    auto refusal = refuse(Why::invalid, "request.invalid", say("Ada yang perlu diperbaiki sebelum dikirim."));
    refusal.complaints = catalogue::unknown_answers(*asked.service, answers);
    for (const auto& [key, answer] : answers.entries()) {
        const auto* field = asked.service->field(key);
        const bool opened = field && field->when && asked.field(field->when->field);
        if (field && !opened && !asked.field(key))
            refusal.complaints.push_back({key, say("Isian ini tidak diminta untuk diperbaiki"), "field.not_asked"});
    }
    if (refusal.complaints.empty())
        return Nothing{};
    return refusal;
}

} // namespace

// 126/2022 Pasal 9 ayat (1)
Reply correct(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto once = TRY(ui::once(visit));
    Resubmission sent{TRY(number_of(visit)), {}, {}, {}, once};
    const auto applicant = TRY(caller_of(visit, sent.number));
    const auto body = TRY(read_sent(visit, "request"));
    BodyReader reader(body);
    sent.answers = reader.map("answers", Need::optional);
    TRY(reader.finish());
    const auto asked = TRY(what_was_asked(place, applicant, sent.number));
    return reply_with(place, TRY(perform(visit, once, [&]() -> Result<Request> {
        if (asked.state == State::incomplete) {
            if (sent.answers.is_map())
                TRY(refuse_unasked(asked, sent.answers));
            sent.letters = TRY(keep_letters(place, *asked.service, visit));
        }
        return resubmit(place, applicant, sent, visit.now);
    })));
}

} // namespace pendopo::requests::api
