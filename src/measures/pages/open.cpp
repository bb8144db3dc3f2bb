#include "measures/pages/open.hpp"

#include "platform/http/url.hpp"

#include <charconv>

namespace pendopo::measures::pages {

Place::Place(const ui::Program& program)
    : m_duties(program), m_rules{program.database, program.identifiers, program.city(), *program.arrangements, program.files,
                             m_duties.registers(), m_duties.rules()}
{
}

std::optional<int> read_number(std::string_view text)
{
    constexpr std::size_t longest = 6;
    if (text.empty() || text.size() > longest || text.find_first_not_of("0123456789") != text.npos)
        return std::nullopt;
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Result<OpenedAssessment> open_addressed(const ui::Visit& visit, const Place& place)
{
    const auto year = read_number(visit.parameter("year"));
    if (!year)
        return unknown_assessment();
    const std::string instrument(visit.parameter("instrument")), owner(visit.request.query_field("siapa"));
    const int edition = read_number(visit.request.query_field("edisi")).value_or(0);
    std::optional<OpenedAssessment> opened;
    place.rules().database.read([&](db::Reader& reader) {
        opened.reset();
        if (const auto found = find_assessment(reader, *year, instrument, owner, edition))
            opened = open_assessment(reader, place.rules().arrangements, *found);
    });
    if (!opened || !Standing(visit.actor, *opened).sees())
        return unknown_assessment();
    return *std::move(opened);
}

Result<const Indicator*> addressed_indicator(const ui::Visit& visit, const OpenedAssessment& opened)
{
    const auto number = read_number(visit.parameter("number"));
    const auto* indicator = number ? opened.instrument.indicator(*number) : nullptr;
    if (!indicator)
        return unknown_indicator();
    return indicator;
}

std::string with(const std::string& address, const std::string& name, const std::string& value)
{
    return address + (address.find('?') == address.npos ? "?" : "&") + name + "=" + http::encode_percent(value);
}

std::string address_of(const Assessment& assessment, const std::string& tail)
{
    auto address = "/monev/" + std::to_string(assessment.year) + "/" + http::encode_percent(assessment.instrument) + tail;
    if (!assessment.owner.empty())
        address = with(address, "siapa", assessment.owner);
    return assessment.newest ? address : with(address, "edisi", std::to_string(assessment.edition));
}

std::string indicator_address(const Assessment& assessment, int number, const std::string& tail)
{
    return address_of(assessment, "/" + std::to_string(number) + tail);
}

} // namespace pendopo::measures::pages
