#include "duties/pages/duty_words.hpp"
#include "duties/pages/evidence_form.hpp"
#include "duties/pages/obligation_page.hpp"
#include "duties/say_duty.hpp"
#include "registers/find_entry.hpp"

#include <charconv>

namespace pendopo::duties::pages {

namespace {

std::vector<Happened> events_of(db::Reader& reader, std::int64_t id)
{
    static const auto& events = db::query("audit/events_of_subject");
    std::vector<Happened> all;
    for (const auto& row : reader.rows(events, {{"subject", "obligation"}, {"subject_id", id}}))
        all.push_back({row.instant("at"), row.text("name"), row.text("actor_name"), read_json(row.text("after")).value()});
    return all;
}

// What the entry is called, where it may be seen; else empty.
std::string title_of(db::Reader& reader, const ui::Visit& visit, const Place& place, std::int64_t id)
{
    if (id == 0)
        return {};
    const auto titles = registers::titles_of(reader, place.registers(), visit.actor, {id});
    return titles.empty() ? std::string() : titles.begin()->second;
}

} // namespace

Result<OpenedObligation> open_obligation(const ui::Visit& visit, const Place& place)
{
    const auto id = read_id(visit.parameter("id"));
    if (!id)
        return unknown_obligation();
    std::optional<Result<OpenedObligation>> read;
    place.database().read([&](db::Reader& reader) {
        auto found = find_obligation(reader, Standing(visit.city(), visit.actor), *id);
        if (found.refused()) {
            read = std::move(found).refusal();
            return;
        }
        OpenedObligation opened;
        opened.obligation = *std::move(found);
        opened.duty = place.rules().kept.of(reader, opened.obligation.duty, opened.obligation.duty_version);
        opened.duty.basis = basis_here(place.rules(), opened.duty);
        opened.evidence = evidence_of(reader, *id);
        opened.letters = letters_of(reader, *id);
        opened.events = events_of(reader, *id);
        opened.fields = evidence_fields(reader, place, opened.duty, opened.obligation);
        opened.cause_title = title_of(reader, visit, place, opened.obligation.cause.entry);
        for (const auto& piece : opened.evidence)
            opened.entry_titles.push_back(title_of(reader, visit, place, piece.entry));
        read = std::move(opened);
    });
    return *std::move(read);
}

DutyAct duty_act(const ui::Visit& visit, std::int64_t id)
{
    int version = -1;
    const auto typed = visit.request.field("versi");
    std::from_chars(typed.data(), typed.data() + typed.size(), version);
    return {visit.actor, id, version, visit.now, {}};
}

} // namespace pendopo::duties::pages
