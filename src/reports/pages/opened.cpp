#include "reports/pages/opened.hpp"

#include "platform/text/translate.hpp"
#include "ui/components.hpp"

#include <charconv>

namespace pendopo::reports::pages {

Result<OpenedReport> open_report(const ui::Visit& visit, const Place& place)
{
    const auto id = read_id(visit.parameter("id")).value_or(0);
    std::optional<Result<Report>> found;
    place.database().read([&](db::Reader& reader) { found = find_report(reader, place.rules(), visit.actor, id); });
    auto report = TRY(*std::move(found));
    const auto* definition = TRY(definition_of(place.rules(), report));
    return OpenedReport{std::move(report), *definition};
}

std::optional<std::int64_t> read_id(std::string_view text)
{
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && id > 0;
    return whole ? std::optional(id) : std::nullopt;
}

int seen_version(const ui::Visit& visit)
{
    const auto text = visit.request.field("versi");
    int version = -1;
    std::from_chars(text.data(), text.data() + text.size(), version);
    return version;
}

void fill_state(const ui::Visit& visit, templates::Fill& into, const Report& report)
{
    using ui::Tone;
    switch (report.state) {
    case State::draft:
        return ui::fill_tag(into, "STATE", Tone::info, "clock", visit.say(say("Konsep")));
    case State::waiting:
        return ui::fill_tag(into, "STATE", Tone::wait, "clock", visit.say(say("Menunggu tanda tangan")));
    case State::returned:
        return ui::fill_tag(into, "STATE", Tone::late, "cross", visit.say(say("Dikembalikan")));
    case State::sent:
        return ui::fill_tag(into, "STATE", Tone::ok, "check", visit.say(say("Dikirim")));
    }
}

std::string moment(const ui::Visit& visit, Instant at)
{
    return text::long_moment(visit.language, at, visit.city().zone.offset, visit.city().zone.abbreviation);
}

} // namespace pendopo::reports::pages
