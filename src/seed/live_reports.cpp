#include "reports/begin_report.hpp"
#include "reports/decide_report.hpp"
#include "reports/hand_in_report.hpp"
#include "reports/standing.hpp"
#include "reports/write_texts.hpp"
#include "seed/example_reports.hpp"

#include <algorithm>

namespace pendopo::seed {

namespace {

constexpr int written_at = 9 * 60 + 40, handed_in_at = 11 * 60 + 5, signed_at = 14 * 60 + 20; // minutes after midnight

template <class T>
T accepted(const ExampleReport& story, Result<T> result, const char* what)
{
    if (!result.refused())
        return std::move(result).value();
    std::string why = story.spot + ", " + what + ": " + result.refusal().code;
    for (const auto& complaint : result.refusal().complaints)
        why += " " + complaint.field + "=" + complaint.code;
    throw Bug(why);
}

template <class May>
const access::Actor& first_who(const ExampleReport& story, const std::vector<access::Actor>& people, May may)
{
    const auto found = std::find_if(people.begin(), people.end(), may);
    if (found == people.end())
        throw Bug(story.spot + ": nobody in the example town may do this");
    return *found;
}

// Empty where the report is about an event that is not among the entries.
std::optional<std::int64_t> entry_of(const reports::Workplace& place, const ExampleReport& story,
    const std::vector<registers::Entry>& entries)
{
    const auto* definition = place.arrangements().report(story.report);
    if (!definition || definition->period != governance::Report::Period::event)
        return 0;
    const auto registers = reports::registers_of_event(*definition);
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const registers::Entry& entry) {
        return entry.owner == story.owner && entry.title.starts_with(story.about)
            && std::find(registers.begin(), registers.end(), entry.register_key) != registers.end();
    });
    return found == entries.end() ? std::nullopt : std::optional(found->id);
}

} // namespace

bool live_through(const reports::Workplace& place, const ExampleReport& story, const std::vector<access::Actor>& people,
    const std::vector<registers::Entry>& entries, Instant now)
{
    const auto entry = entry_of(place, story, entries);
    if (!entry)
        return false;
    const auto& writer = first_who(story, people, [&](const auto& one) {
        const bool fits
            = !story.owner.empty() || one.grants.may(access::Act::check_duties); // a coordinator writes the office's
        return fits && reports::Standing(place.city(), one).makes(story.owner);
    });
    const auto& head
        = first_who(story, people, [&](const auto& one) { return reports::Standing(place.city(), one).decides(); });
    const auto day = place.today(now).plus_days(-story.made);
    const auto at = [&](int minute) { return std::min(Instant::at(day, minute, place.city().zone.offset), now); };
    const reports::NewReport wish{story.report, story.owner, story.running ? std::optional(day) : std::nullopt, *entry};
    auto report = accepted(story, reports::begin_report(place, writer, wish, at(written_at)), "beginning");
    report = accepted(story, reports::write_texts(place, {writer, report.id, report.version, at(written_at)}, story.texts),
        "texts");
    if (story.until == reports::State::draft)
        return true;
    report
        = accepted(story, reports::hand_in_report(place, {writer, report.id, report.version, at(handed_in_at)}), "handing in");
    if (story.until == reports::State::sent)
        accepted(story, reports::sign_report(place, {head, report.id, report.version, at(signed_at)}), "signing");
    if (story.until == reports::State::returned)
        accepted(story, reports::give_report_back(place, {head, report.id, report.version, at(signed_at)}, story.reason),
            "giving back");
    return true;
}

} // namespace pendopo::seed
